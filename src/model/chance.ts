import { type DataFrame, denominatorAt, type KernelData, valueAt } from "./data-frame.ts";

/** The years of a change with the weight each has in it: +1/|to| and -1/|from|, added where windows overlap. */
export interface YearWeight {
  readonly year: number;
  readonly weight: number;
}

/** Weights of the years in the difference of two window means (model.md 6.2, details.md 27). */
export function yearWeights(from: readonly number[], to: readonly number[]): YearWeight[] {
  const weights = new Map<number, number>();
  for (const year of from) weights.set(year, (weights.get(year) ?? 0) - 1 / from.length);
  for (const year of to) weights.set(year, (weights.get(year) ?? 0) + 1 / to.length);
  return [...weights].sort(([a], [b]) => a - b).map(([year, weight]) => ({ year, weight }));
}

/**
 * Variance of a change by chance: (1 - persistence) p (1 - p) sum c_y^2 / n_y, p pooled over the years
 * (model.md 6.2). Values are shares, denominators persons, the result a squared share.
 */
export function chanceVariance(
  persistence: number,
  years: readonly { readonly value: number; readonly denominator: number; readonly weight: number }[],
): number {
  let persons = 0;
  let counted = 0;
  let spread = 0;
  for (const { value, denominator, weight } of years) {
    persons += denominator;
    counted += denominator * value;
    spread += (weight * weight) / denominator;
  }
  const pooled = counted / persons;
  return Math.max(0, (1 - persistence) * pooled * (1 - pooled) * spread);
}

/** Compiles the chance variance of an indicator's change for one area; makes no objects when called. */
export function compileVariance(
  frame: DataFrame,
  indicator: string,
  from: readonly number[],
  to: readonly number[],
): (data: KernelData, area: number) => number {
  const { persistence } = frame.indicator(indicator);
  const years = yearWeights(from, to);
  const columns = frame.columnsOf(
    indicator,
    years.map(({ year }) => year),
  );
  const weights = Float64Array.from(years, ({ weight }) => weight);
  return (data, area) => {
    let persons = 0;
    let counted = 0;
    let spread = 0;
    for (let i = 0; i < columns.length; i++) {
      const denominator = denominatorAt(frame, data, columns[i] as number, area);
      const weight = weights[i] as number;
      persons += denominator;
      counted += denominator * valueAt(frame, data, columns[i] as number, area);
      spread += (weight * weight) / denominator;
    }
    const pooled = counted / persons;
    return Math.max(0, (1 - persistence) * pooled * (1 - pooled) * spread);
  };
}
