import { ok, type Result } from "../result.ts";
import { rankedBy } from "./concentration.ts";
import {
  groupsInOrder,
  leftOutOf,
  type Measured,
  type MeasureFault,
  type Standing,
  sumOf,
} from "./standing.ts";

/**
 * The share of the money that goes to the areas where the neediest part of the inhabitants live (a fifth unless told
 * otherwise). The area on the border counts with the part of its inhabitants, and of its award, that is still inside;
 * areas in equal need share that border (details.md 55). Errors: noPopulation, noNeed, noMoney.
 */
export function neediestShare(standings: readonly Standing[], part = 1 / 5): Result<Measured, MeasureFault> {
  const ranked = rankedBy(standings);
  if (!ranked.ok) return ranked;
  const used = ranked.value;
  const money = sumOf(used, ({ awardSek }) => awardSek);
  let left = part * sumOf(used, ({ inhabitants }) => inhabitants);
  let sum = 0;
  for (const group of groupsInOrder(used, ({ need }) => -need)) {
    const people = sumOf(group, ({ inhabitants }) => inhabitants);
    const inside = Math.min(1, left / people);
    sum += inside * sumOf(group, ({ awardSek }) => awardSek);
    left -= inside * people;
    if (left <= 0) break;
  }
  return ok({ value: sum / money, leftOut: leftOutOf(standings, used) });
}
