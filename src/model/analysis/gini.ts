import { fail, ok, type Result } from "../result.ts";
import { dusted } from "../tolerance.ts";
import { isPeopled, leftOutOf, type Measured, type MeasureFault, type Standing, sumOf } from "./standing.ts";

/**
 * How unevenly kronor per inhabitant are spread over the inhabitants of the areas: 0 where everybody's area gets the
 * same per head, towards 1 where all of it goes to a few. G = 1 - sum p_i (S_i + S_(i-1)) over areas from the lowest
 * award per inhabitant to the highest, p_i an area's share of the inhabitants, S_i the share of the money up to and
 * with it: twice the area between the Lorenz curve and the diagonal (Gini 1914; weighted form as in Cowell,
 * Measuring Inequality, 3rd ed., 2011, ch. 2 and app. A). Differences inside an area are not seen.
 * Errors: noPopulation, noMoney.
 */
export function gini(standings: readonly Standing[]): Result<Measured, MeasureFault> {
  const used = standings.filter(isPeopled);
  if (used.length === 0) return fail({ code: "noPopulation" });
  const money = sumOf(used, ({ awardSek }) => awardSek);
  if (!(money > 0)) return fail({ code: "noMoney" });
  const people = sumOf(used, ({ inhabitants }) => inhabitants);
  const sorted = [...used].sort((a, b) => a.awardSek / a.inhabitants - b.awardSek / b.inhabitants);
  let before = 0;
  let under = 0;
  for (const { awardSek, inhabitants } of sorted) {
    const upTo = before + awardSek / money;
    under += (inhabitants / people) * (before + upTo);
    before = upTo;
  }
  return ok({ value: Math.max(0, dusted(1 - under, 1)), leftOut: leftOutOf(standings, used) });
}
