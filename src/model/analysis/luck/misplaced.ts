import type { Rows } from "./intervals.ts";

/** Kronor that end in another area than true changes would give, and the standard error that the number of draws leaves. */
export interface Misplaced {
  readonly sek: number;
  readonly error: number;
}

/**
 * E[1/2 sum |A - A(true)|] over draws of the true changes; money that is not paid out is one more receiver (model.md 6.2 c,
 * details.md 53). `awards` in kronor, in the order of the columns of `truths`. NaN without draws.
 */
export function misplaced(awards: ArrayLike<number>, truths: Rows, moneySek: number): Misplaced {
  let sum = 0;
  let squares = 0;
  let paid = 0;
  for (let at = 0; at < truths.width; at++) paid += awards[at] as number;
  for (let row = 0; row < truths.count; row++) {
    let truePaid = 0;
    let moved = 0;
    for (let at = 0; at < truths.width; at++) {
      const truth = truths.values[row * truths.width + at] as number;
      truePaid += truth;
      moved += Math.abs((awards[at] as number) - truth);
    }
    moved = (moved + Math.abs(moneySek - paid - (moneySek - truePaid))) / 2;
    sum += moved;
    squares += moved * moved;
  }
  const { count } = truths;
  const sek = sum / count;
  const variance = count > 1 ? Math.max(0, squares - count * sek * sek) / (count - 1) : Number.NaN;
  return { sek, error: Math.sqrt(variance / count) };
}
