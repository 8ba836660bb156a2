import { roundingScratch, roundUnits } from "./rounding.ts";
import { settled } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";

/** An award taken apart in whole kronor: parts + limit = award. */
export interface SplitAward {
  /** One per given part: the pots in the rule's order, then equally shared money. */
  readonly parts: readonly Sek[];
  /** What limits added or took. */
  readonly limit: Sek;
}

/**
 * Splits a whole-kronor award over its unrounded parts (model.md 2.4, details.md 10). The limits' column is
 * floor(after - before + 1/2) kronor, the whole award where nothing stood before; what remains goes to the parts by
 * largest remainder on their unrounded kronor, ties in the order of the parts.
 */
export function splitAward(
  award: number,
  parts: readonly number[],
  before: number,
  after: number,
): SplitAward {
  if (!(before > 0)) return { parts: parts.map(() => sek(0)), limit: sek(award) };
  const limit = Math.floor(settled(after - before + 0.5, Math.max(1, before, after)));
  const left = award - limit;
  const quotas = Float64Array.from(parts, (part) => (left * part) / before);
  const out = new Float64Array(parts.length);
  roundUnits(quotas, parts.length, left, "largestRemainder", out, roundingScratch(parts.length));
  return { parts: Array.from(out, sek), limit: sek(limit) };
}
