/** Density of the standard normal distribution. */
export const normalDensity = (x: number): number => 0.3989422804014327 * Math.exp((-x * x) / 2);

/**
 * Distribution function of the standard normal distribution, relative accuracy about 1e-9 far out in the tail, 1e-15 in the middle
 * (Hart et al. 1968 in the form of West, "Better approximations to cumulative normal functions", 2005).
 */
export function normalDistribution(x: number): number {
  const size = Math.abs(x);
  if (size > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-size * size) / 2);
  let upper: number;
  if (size < 7.07106781186547) {
    const numerator =
      (((((0.0352624965998911 * size + 0.700383064443688) * size + 6.37396220353165) * size +
        33.912866078383) *
        size +
        112.079291497871) *
        size +
        221.213596169931) *
        size +
      220.206867912376;
    const denominator =
      ((((((0.0883883476483184 * size + 1.75566716318264) * size + 16.064177579207) * size +
        86.7807322029461) *
        size +
        296.564248779674) *
        size +
        637.333633378831) *
        size +
        793.826512519948) *
        size +
      440.413735824752;
    upper = (density * numerator) / denominator;
  } else {
    const fraction = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
    upper = density / fraction / 2.506628274631;
  }
  return x > 0 ? 1 - upper : upper;
}
