import { ok, type Result } from "../result.ts";
import { rankedBy } from "./concentration.ts";
import { groupsInOrder, type MeasureFault, type Standing, sumOf } from "./standing.ts";

/** So much of the money goes to so much of the inhabitants, counted from the most need. Both shares. */
export interface CurvePoint {
  readonly people: number;
  readonly money: number;
}

/**
 * The concentration curve from the most need to the least, from (0, 0) to (1, 1): a line above the diagonal gives the
 * needier more per inhabitant. Twice the area between it and the diagonal is the concentration index; areas in equal
 * need are one straight piece. Errors: noPopulation, noNeed, noMoney.
 */
export function concentrationCurve(
  standings: readonly Standing[],
): Result<readonly CurvePoint[], MeasureFault> {
  const ranked = rankedBy(standings);
  if (!ranked.ok) return ranked;
  const people = sumOf(ranked.value, ({ inhabitants }) => inhabitants);
  const money = sumOf(ranked.value, ({ awardSek }) => awardSek);
  let last = { people: 0, money: 0 };
  const points = [last];
  for (const group of groupsInOrder(ranked.value, ({ need }) => -need)) {
    last = {
      people: last.people + sumOf(group, ({ inhabitants }) => inhabitants) / people,
      money: last.money + sumOf(group, ({ awardSek }) => awardSek) / money,
    };
    points.push(last);
  }
  return ok(points);
}

/** The share of the money that goes to the neediest share of the inhabitants, along a curve. */
export function moneyUpTo(curve: readonly CurvePoint[], people: number): number {
  const after = curve.findIndex((point) => point.people >= people - 1e-12);
  const [a, b] = [curve[after - 1], curve[after]];
  if (a === undefined || b === undefined) return b?.money ?? 1;
  return a.money + ((people - a.people) / (b.people - a.people || 1)) * (b.money - a.money);
}
