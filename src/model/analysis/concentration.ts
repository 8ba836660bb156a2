import { fail, ok, type Result } from "../result.ts";
import { dusted } from "../tolerance.ts";
import {
  groupsInOrder,
  isPeopled,
  isRanked,
  leftOutOf,
  type Measured,
  type MeasureFault,
  type Ranked,
  type Standing,
  sumOf,
} from "./standing.ts";

/** The areas that can be put in order of need, or why there are none. */
export function rankedBy(standings: readonly Standing[]): Result<readonly Ranked[], MeasureFault> {
  if (!standings.some(isPeopled)) return fail({ code: "noPopulation" });
  const used = standings.filter(isRanked);
  if (used.length === 0) return fail({ code: "noNeed" });
  return used.some(({ awardSek }) => awardSek > 0) ? ok(used) : fail({ code: "noMoney" });
}

/**
 * Whether the money goes to those in need: the concentration index of kronor per inhabitant against rank of need,
 * weighted by inhabitants, turned so that positive means to the needy. C = 2 sum s_i (R_i - 1/2), s_i an area's share
 * of the money, R_i its rank from the least need to the most: the share of inhabitants in less need plus half of those
 * in equal need (Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 77 (1997), eq. 3 and 7). It lies between
 * minus and plus the Gini coefficient of the same areas; 0 where need says nothing about the award.
 * Errors: noPopulation, noNeed, noMoney.
 */
export function concentration(standings: readonly Standing[]): Result<Measured, MeasureFault> {
  const ranked = rankedBy(standings);
  if (!ranked.ok) return ranked;
  const used = ranked.value;
  const people = sumOf(used, ({ inhabitants }) => inhabitants);
  const money = sumOf(used, ({ awardSek }) => awardSek);
  let less = 0;
  let sum = 0;
  for (const group of groupsInOrder(used, ({ need }) => need)) {
    const own = sumOf(group, ({ inhabitants }) => inhabitants) / people;
    sum += (sumOf(group, ({ awardSek }) => awardSek) / money) * (less + own / 2 - 0.5);
    less += own;
  }
  return ok({ value: dusted(2 * sum, 1), leftOut: leftOutOf(standings, used) });
}
