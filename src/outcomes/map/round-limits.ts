const factors = [5, 2, 1];
/** Roundest first down to this power of ten below the largest. */
const depth = 12;

/**
 * The roundest number above `low` and not above `high`: a multiple of the largest of 5, 2 and 1 times a power of
 * ten that has one there. `high` itself when the two are too close for any.
 */
export function roundestIn(low: number, high: number): number {
  const top = Math.ceil(Math.log10(high));
  for (let power = top; power > top - depth; power -= 1)
    for (const factor of factors) {
      const step = factor * 10 ** power;
      const found = Number(((Math.floor(low / step + 1e-9) + 1) * step).toPrecision(12));
      if (found > low && found <= high) return found;
    }
  return high;
}

/** What a digit of a limit is worth, in parts of a class. */
const perDigit = 0.35;

/**
 * Round limits that deal positive values into at most five classes of about equal numbers, none of them empty: class
 * k holds the values from the limit before it up to, not including, limit k. No limits where all values are alike.
 */
export function classLimits(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] as number;
  const count = sorted.length;
  if (count < 2) return [];
  const classes = Math.min(5, Math.max(2, Math.ceil(count / 2.5)));
  const per = count / classes;
  const limits: number[] = [];
  let start = 0;
  for (let k = 1; k < classes; k += 1) {
    // The next class begins up to a third of a class from its place, where that makes a rounder limit.
    const first = Math.max(start + 1, Math.ceil((k - 1 / 3) * per));
    const last = Math.min(Math.max(first, Math.floor((k + 1 / 3) * per)), count - (classes - k));
    let best = { limit: 0, cost: Number.POSITIVE_INFINITY, start };
    for (let next = first; next <= last; next += 1) {
      const limit = roundestIn(at(next - 1), at(next));
      const cost = Math.abs(next - k * per) / per + perDigit * digitsOf(limit);
      if (cost < best.cost) best = { limit, cost, start: next };
    }
    limits.push(best.limit);
    start = best.start;
  }
  return limits;
}

/** Number of significant digits. */
const digitsOf = (value: number): number => value.toExponential().replace(/\.|e.*/g, "").length;

/** The class of a value among limits, from 0. */
export const classOf = (value: number, limits: readonly number[]): number =>
  limits.filter((limit) => value >= limit).length;
