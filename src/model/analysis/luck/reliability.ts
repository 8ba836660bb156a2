import { betweenAt, pauleMandel } from "../../paule-mandel.ts";
import { chiSquaredQuantile } from "../../random/chi-squared.ts";

/** How much of the differences between areas' changes is true. */
export interface Reliability {
  /** Variance between true changes, in the square of the improvement's measure (Paule and Mandel). */
  readonly tau2: number;
  /** Weighted mean of the changes. */
  readonly mean: number;
  /** Mean variance by chance, unweighted, over areas that chance touches. */
  readonly chance: number;
  /** tau2 / (tau2 + chance); null where fewer than two areas are touched by chance, so that nothing can be told apart. */
  readonly value: number | null;
  /** Where the reliability lies with 90 % certainty: Viechtbauer's interval for tau2. Null like `value`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Areas that chance touches. */
  readonly areas: number;
}

/** Certainty of the interval of the reliability. */
const certainty = 0.9;

/** The reliability of changes with known variances by chance (model.md 6.2): the first `count` of both. */
export function reliabilityOf(
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  count: number,
): Reliability {
  const { tau2, mean, areas } = pauleMandel(values, variances, count);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += variances[i] as number;
  const chance = areas === 0 ? 0 : sum / areas;
  if (areas < 2) return { tau2, mean, chance, value: null, low: null, high: null, areas };
  const tail = (1 - certainty) / 2;
  const at = (p: number) => betweenAt(values, variances, count, areas, chiSquaredQuantile(p, areas - 1)).tau2;
  const part = (between: number) => between / (between + chance);
  return { tau2, mean, chance, value: part(tau2), low: part(at(1 - tail)), high: part(at(tail)), areas };
}
