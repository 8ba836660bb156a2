import type { ChanceWorld } from "./chance-world.ts";
import { type Interval, intervalsOf, type Rows, ranksOf } from "./intervals.ts";
import type { LuckArea, LuckTreatment } from "./luck-answer.ts";
import type { LuckPot } from "./luck-pots.ts";
import type { LuckWorld } from "./luck-world.ts";
import { misplaced } from "./misplaced.ts";

/** 1 - reliability over pots, weighted by their money. */
export function chanceShareOf(pots: readonly LuckPot[]): number | null {
  let money = 0;
  let chance = 0;
  for (const { moneySek, reliability } of pots) {
    if (reliability === null) continue;
    money += moneySek;
    chance += moneySek * (1 - reliability);
  }
  return money > 0 ? chance / money : null;
}

/** What a treatment of chance would do; `now`: awards by the rule as it is, `truths`: rows of awards by true changes. */
export function treated(
  { treatment, world, truth }: LuckWorld,
  now: Float64Array,
  rows: Rows,
  truths: Rows,
  money: number,
): LuckTreatment {
  const { id, delayYears } = treatment;
  if (!world.ok)
    return { id, fault: world.error, misplaced: null, widthSek: null, movedSek: null, delayYears };
  const { awards, selected } = world.value;
  return {
    id,
    fault: null,
    misplaced: truth.ok && truths.count > 0 ? misplaced(awards, truths, money) : null,
    widthSek: meanWidth(rows, intervalsOf(rows, taken(selected))),
    movedSek: movedBetween(now, awards, money),
    delayYears,
  };
}

/** Half the sum of absolute differences, unpaid money being one more receiver. */
function movedBetween(a: Float64Array, b: Float64Array, money: number): number {
  return misplaced(b, { count: 1, width: a.length, values: a }, money).sek;
}

/** Mean width of 90 % intervals; null without draws. */
export function meanWidth(rows: Rows, all: readonly Interval[]): number | null {
  if (rows.count === 0) return null;
  return all.reduce((sum, { low, high }) => sum + high - low, 0) / Math.max(1, all.length);
}

/** Numbers of the areas that are selected. */
export const taken = (selected: Uint8Array): number[] =>
  [...selected.keys()].filter((area) => selected[area] === 1);

/** What chance does to each selected area; `byAward` are the intervals of the observed rows. */
export function luckAreas(
  { kernel, awards, selected }: ChanceWorld,
  byAward: readonly Interval[],
  observed: Rows,
  unchanged: Rows,
  truths: Rows | null,
): LuckArea[] {
  const areas = taken(selected);
  const byRank = intervalsOf(ranksOf(observed, areas), areas);
  const byNothing = intervalsOf(unchanged, areas);
  const byTruth = truths === null || truths.count === 0 ? null : intervalsOf(truths, areas);
  const ranks = ranksOf({ count: 1, width: awards.length, values: awards }, areas).values;
  return areas.map((area, at) => ({
    id: (kernel.frame.areas[area] as { readonly id: string }).id,
    awardSek: awards[area] as number,
    award: byAward[at] as Interval,
    rank: ranks[area] as number,
    ranks: byRank[at] as Interval,
    unchanged: byNothing[at] as Interval,
    truth: byTruth?.[at] ?? null,
  }));
}
