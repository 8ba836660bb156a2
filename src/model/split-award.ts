import { roundingScratch, roundUnits } from "./rounding.ts";
import { settled } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";

/** An award taken apart in whole kronor: parts + limit = award. */
export interface SplitAward {
  /** One per given part, in the order given. */
  readonly parts: readonly Sek[];
  /** What limits added or took. */
  readonly limit: Sek;
}

/**
 * Splits a whole-kronor award over its unrounded parts (model.md 2.4, details.md 10). The limits' column is
 * floor(after - before + 1/2) kronor but never more than the award, and the whole award where nothing stood before;
 * what remains goes to the parts above zero by largest remainder on their unrounded kronor, ties in the order of the
 * parts. So no part is negative, and a part without a claim gets nothing.
 */
export function splitAward(
  award: number,
  parts: readonly number[],
  before: number,
  after: number,
): SplitAward {
  if (!(before > 0)) return { parts: parts.map(() => sek(0)), limit: sek(award) };
  const limit = Math.min(award, Math.floor(settled(after - before + 0.5, Math.max(1, before, after))));
  const left = award - limit;
  const claims = [...parts.keys()].filter((part) => (parts[part] as number) > 0);
  const quotas = Float64Array.from(claims, (part) => (left * (parts[part] as number)) / before);
  const units = new Float64Array(claims.length);
  roundUnits(quotas, claims.length, left, "largestRemainder", units, roundingScratch(claims.length));
  const kronor = parts.map(() => sek(0));
  for (const [i, part] of claims.entries()) kronor[part] = sek(units[i] as number);
  return { parts: kronor, limit: sek(limit) };
}
