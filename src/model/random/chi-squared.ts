/** Relative change of a sum or product below which it is taken as done. */
const precision = 1e-15;

/**
 * Natural logarithm of the gamma function for x > 0, relative accuracy about 1e-15 (Lanczos' series with g = 7 and nine
 * terms, Godfrey 2001).
 */
function logGamma(x: number): number {
  const terms = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = terms.reduce((sum, term, at) => sum + (at === 0 ? term : term / (shifted + at)), 0);
  return 0.9189385332046727 + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

/** Regularised lower incomplete gamma function P(a, x): its series below a + 1, a continued fraction above (Press et al., Numerical Recipes, 3rd ed., sec. 6.2). */
function incompleteGamma(a: number, x: number): number {
  if (!(x > 0)) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 10_000 && term > sum * precision; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return front * sum;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < precision) break;
  }
  return 1 - front * fraction;
}

/** Distribution function of chi-squared with so many degrees of freedom. */
export const chiSquaredDistribution = (x: number, freedom: number): number =>
  incompleteGamma(freedom / 2, x / 2);

/** Quantile of chi-squared, relative accuracy about 1e-12, by bisection; `p` strictly between 0 and 1, freedom at least 1. */
export function chiSquaredQuantile(p: number, freedom: number): number {
  let low = 0;
  let high = freedom;
  while (chiSquaredDistribution(high, freedom) < p) high *= 2;
  for (let turn = 0; turn < 100 && high - low > 1e-13 * high; turn++) {
    const middle = (low + high) / 2;
    if (chiSquaredDistribution(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
