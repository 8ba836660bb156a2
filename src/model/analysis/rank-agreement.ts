import { fail, ok, type Result } from "../result.ts";
import { compare } from "../tolerance.ts";
import { rankedBy } from "./concentration.ts";
import { leftOutOf, type Measured, type MeasureFault, type Standing } from "./standing.ts";

/**
 * Whether areas in more need get more per inhabitant: Kendall's tau-b over pairs of areas, each area counting once
 * whatever its size. (C - D) / sqrt((n - t)(n - u)): C pairs in the same order by need and by award, D in the opposite
 * one, n all pairs, t and u those that are equal in need and in award (Kendall, Biometrika 33 (1945), sec. 3).
 * 1: always more to the needier; -1: always less. Errors: noPopulation, noNeed, noMoney, allAlike.
 */
export function rankAgreement(standings: readonly Standing[]): Result<Measured, MeasureFault> {
  const ranked = rankedBy(standings);
  if (!ranked.ok) return ranked;
  const used = ranked.value;
  const needs = Float64Array.from(used, ({ need }) => need);
  const awards = Float64Array.from(used, ({ awardSek, inhabitants }) => awardSek / inhabitants);
  let surplus = 0;
  let byNeed = 0;
  let byAward = 0;
  for (let i = 1; i < used.length; i++) {
    for (let j = 0; j < i; j++) {
      const need = compare(needs[i] as number, needs[j] as number);
      const award = compare(awards[i] as number, awards[j] as number);
      surplus += need * award;
      byNeed += need * need;
      byAward += award * award;
    }
  }
  if (byNeed === 0 || byAward === 0) return fail({ code: "allAlike" });
  return ok({ value: surplus / Math.sqrt(byNeed * byAward), leftOut: leftOutOf(standings, used) });
}
