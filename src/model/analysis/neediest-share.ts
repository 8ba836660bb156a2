import { ok, type Result } from "../result.ts";
import { rankedBy } from "./concentration.ts";
import { neediestWeights } from "./neediest-weights.ts";
import { leftOutOf, type Measured, type MeasureFault, type Standing, sumOf } from "./standing.ts";

/**
 * The share of the money that goes to the areas where the neediest part of the inhabitants live (a fifth unless told
 * otherwise). The area on the border counts with the part of its inhabitants, and of its award, that is still inside;
 * areas in equal need share that border (details.md 55). Errors: noPopulation, noNeed, noMoney.
 */
export function neediestShare(standings: readonly Standing[], part = 1 / 5): Result<Measured, MeasureFault> {
  const ranked = rankedBy(standings);
  if (!ranked.ok) return ranked;
  const used = ranked.value;
  const weights = neediestWeights(standings, part);
  if (!weights.ok) return weights;
  const money = sumOf(used, ({ awardSek }) => awardSek);
  const sum = sumOf(used, ({ area, awardSek }) => (weights.value.get(area) ?? 0) * awardSek);
  return ok({ value: sum / money, leftOut: leftOutOf(standings, used) });
}
