import { ok, type Result } from "../result.ts";
import { groupsInOrder, isPeopled, isRanked, type Ranked, type Standing, sumOf } from "./standing.ts";

/** Why it cannot be told who the neediest are. */
export interface NeedFault {
  readonly code: "noPopulation" | "noNeed";
}

/**
 * By area id, the part of each area that belongs to the neediest part of all inhabitants: 1, 0, or of the areas in equal
 * need on the border as much as is still inside (details.md 55). Areas without known inhabitants and need have no entry.
 * Errors: noPopulation, noNeed.
 */
export function neediestWeights(
  standings: readonly Standing[],
  part = 1 / 5,
): Result<ReadonlyMap<string, number>, NeedFault> {
  if (!standings.some(isPeopled)) return { ok: false, error: { code: "noPopulation" } };
  const used: readonly Ranked[] = standings.filter(isRanked);
  if (used.length === 0) return { ok: false, error: { code: "noNeed" } };
  const weights = new Map<string, number>();
  let left = part * sumOf(used, ({ inhabitants }) => inhabitants);
  for (const group of groupsInOrder(used, ({ need }) => -need)) {
    const people = sumOf(group, ({ inhabitants }) => inhabitants);
    const inside = Math.min(1, Math.max(0, left / people));
    for (const { area } of group) weights.set(area, inside);
    left -= inside * people;
  }
  return ok(weights);
}
