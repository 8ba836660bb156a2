/** Mean of true changes and their variance between areas. */
export interface BetweenAreas {
  readonly mean: number;
  readonly tau2: number;
  /** Number of areas with a variance above 0. */
  readonly areas: number;
}

const mostSteps = 200;

/**
 * Paule-Mandel estimate of the variance between areas (model.md 2.2 c, details.md 29): the tau2 at which the
 * weighted sum of squares equals its degrees of freedom; 0 where it is already below them. Only areas with a
 * variance above 0 count. `values` in the change's unit, `variances` in its square, both in order of id.
 */
export function pauleMandel(
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  count: number,
): BetweenAreas {
  let areas = 0;
  for (let i = 0; i < count; i++) if ((variances[i] as number) > 0) areas++;
  return betweenAt(values, variances, count, areas, areas - 1);
}

/**
 * The variance between areas at which the weighted sum of squares comes to a given number, 0 where it is below it
 * already: at quantiles of chi-squared the ends of Viechtbauer's interval (Statistics in Medicine 26 (2007), the
 * Q-profile method). `areas`: number of areas with a variance above 0.
 */
export function betweenAt(
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  count: number,
  areas: number,
  squares: number,
): BetweenAreas {
  if (areas === 0) return { mean: 0, tau2: 0, areas };
  let tau2 = 0;
  let center = weightedMean(values, variances, count, 0);
  for (let step = 0; step < mostSteps; step++) {
    const excess = weightedSquares(values, variances, count, tau2, center, 1) - squares;
    if (step === 0 && excess <= 0) return { mean: center, tau2: 0, areas };
    const move = excess / weightedSquares(values, variances, count, tau2, center, 2);
    tau2 = Math.max(0, tau2 + move);
    center = weightedMean(values, variances, count, tau2);
    if (!(Math.abs(move) > 1e-15 * tau2)) break;
  }
  return { mean: center, tau2, areas };
}

/** Sum of w^power (y - center)^2 with w = 1 / (variance + tau2), compensated. */
function weightedSquares(
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  count: number,
  tau2: number,
  center: number,
  power: 1 | 2,
): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const variance = variances[i] as number;
    if (!(variance > 0)) continue;
    const deviation = (values[i] as number) - center;
    const term = (deviation * deviation) / (variance + tau2) ** power - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum;
}

/** Mean with weights 1 / (variance + tau2), compensated. */
function weightedMean(
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  count: number,
  tau2: number,
): number {
  let sum = 0;
  let sumLost = 0;
  let weights = 0;
  let weightsLost = 0;
  for (let i = 0; i < count; i++) {
    const variance = variances[i] as number;
    if (!(variance > 0)) continue;
    const weight = 1 / (variance + tau2);
    const term = weight * (values[i] as number) - sumLost;
    const next = sum + term;
    sumLost = next - sum - term;
    sum = next;
    const weightTerm = weight - weightsLost;
    const nextWeights = weights + weightTerm;
    weightsLost = nextWeights - weights - weightTerm;
    weights = nextWeights;
  }
  return sum / weights;
}
