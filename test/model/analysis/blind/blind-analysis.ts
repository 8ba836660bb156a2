import {
  type BlindData,
  type BlindImprovement,
  type BlindPaid,
  type BlindRule,
  chanceVariance,
  improvementOfAreas,
  meanOf,
  pauleMandelBlind,
  payBlind,
  total,
} from "./blind-allocation.ts";
import { dataOf, type Random } from "./random-rules.ts";

/** Standard normal numbers by draw, area, year, indicator and purpose. */
export type Normals = (
  indicator: string,
  year: number,
  draw: number,
  purpose: "observed" | "unchanged" | "truth",
  area: number,
) => number;

const improvements = (rule: BlindRule): BlindImprovement[] =>
  rule.pots.flatMap(({ criterion }) => (criterion.kind === "improvement" ? [criterion] : []));
const clip = (share: number) => Math.min(1, Math.max(0, share));
const numbers = (n: number) => Array.from({ length: n }, (_, at) => at);

/** The p-quantile of type 7. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Mean, 5th and 95th percentile over draws of each place. */
const spreadOf = (rows: readonly (readonly number[])[], place: number) => {
  const values = rows.map((row) => row[place] as number);
  return { mean: meanOf(values), low: quantile(values, 0.05), high: quantile(values, 0.95) };
};

/** Ranks from 1 for the largest; equal ones share the mean. */
const ranks = (row: readonly number[]) =>
  row.map((value) => {
    const above = row.filter((other) => other > value).length;
    const alike = row.filter((other) => other === value).length;
    return above + (alike + 1) / 2;
  });

/** Reliability of a change: tau2 / (tau2 + mean variance), over areas that chance touches. */
export function reliabilityBlind(improvement: BlindImprovement, data: BlindData) {
  const made = improvementOfAreas(improvement, data);
  const touched = numbers(data.areas).flatMap((area) => {
    const each = made[area];
    if (!each) return [];
    const variance = chanceVariance(improvement, data, area) * each.factor ** 2;
    return variance > 0 ? [{ area, ...each, variance }] : [];
  });
  const { tau2, mean } = pauleMandelBlind(
    touched.map(({ value }) => value),
    touched.map(({ variance }) => variance),
  );
  const reliability =
    touched.length < 2 ? null : tau2 / (tau2 + meanOf(touched.map(({ variance }) => variance)));
  return { reliability, tau2, mean, touched };
}

/** Luck: (a), (b) and (c) of model.md 6.2 on so many draws. */
export function luckBlind(random: Random, draws: number, normal: Normals) {
  const { rule } = random;
  const observed = dataOf(random);
  const own = payBlind(rule, observed);
  if (own === null) return null;
  const read = improvements(rule);
  /** The level pooled over the years read, and the deviation of one observation; null where no change reads it. */
  const chanceOf = (indicator: string, year: number, area: number) => {
    const improvement = read.find((each) => each.indicator === indicator);
    if (!improvement) return null;
    const years = [...new Set([...improvement.from, ...improvement.to])];
    if (!years.includes(year)) return null;
    const people = years.map((each) => observed.counted(indicator, each, area));
    const p =
      total(years.map((each, i) => (people[i] as number) * observed.share(indicator, each, area))) /
      total(people);
    const w = observed.persistence[indicator] as number;
    return { p, deviation: Math.sqrt(((1 - w) * p * (1 - p)) / observed.counted(indicator, year, area)) };
  };
  const drawn = (draw: number, purpose: "observed" | "unchanged") =>
    payBlind(
      rule,
      dataOf(random, (indicator, year, area, value) => {
        const chance = chanceOf(indicator, year, area);
        if (chance === null) return value;
        const level = purpose === "observed" ? value : chance.p;
        return clip(level + chance.deviation * normal(indicator, year, draw, purpose, area));
      }),
    );
  const plain: BlindRule = {
    ...rule,
    pots: rule.pots.map((pot) =>
      pot.criterion.kind === "improvement"
        ? { ...pot, criterion: { ...pot.criterion, noise: { kind: "none" } } }
        : pot,
    ),
  };
  const posteriors = read.map((improvement) => ({ improvement, ...reliabilityBlind(improvement, observed) }));
  const truth = (draw: number) =>
    payBlind(
      plain,
      dataOf(random, (indicator, year, area, value) => {
        const found = posteriors.find(({ improvement }) => improvement.indicator === indicator);
        if (!found?.improvement.to.includes(year) || found.touched.length < 2) return value;
        const each = found.touched.find((one) => one.area === area);
        if (each === undefined) return value;
        const { tau2, mean } = found;
        const kept = tau2 / (tau2 + each.variance);
        const middle = mean + (each.value - mean) * kept;
        const spread = Math.sqrt(each.variance * kept);
        const latest = Math.max(...found.improvement.to);
        const change =
          (middle - each.value + spread * normal(indicator, latest, draw, "truth", area)) / each.factor;
        return clip(value + (observed.direction[indicator] as number) * change);
      }),
    );
  const rowsOf = (of: (draw: number) => BlindPaid | null) =>
    numbers(draws).flatMap((draw) => {
      const paid = of(draw);
      return paid === null ? [] : [paid.awards];
    });
  const moved = rowsOf((draw) => drawn(draw, "observed"));
  const unchanged = rowsOf((draw) => drawn(draw, "unchanged"));
  const truths = rowsOf(truth);
  const misplaced = meanOf(
    truths.map((row) => {
      const unpaid = Math.abs(total(row) - total(own.awards));
      return (total(row.map((each, area) => Math.abs(each - (own.awards[area] as number)))) + unpaid) / 2;
    }),
  );
  const places = numbers(observed.areas);
  return {
    own,
    pots: posteriors,
    awards: places.map((place) => spreadOf(moved, place)),
    ranks: places.map((place) => spreadOf(moved.map(ranks), place)),
    unchanged: places.map((place) => spreadOf(unchanged, place)),
    truths: places.map((place) => spreadOf(truths, place)),
    misplaced,
  };
}

/** The latest year that a rule reads of an indicator; null where it reads none. */
export function latestYear(rule: BlindRule, indicator: string): number | null {
  const years = rule.pots.flatMap(({ criterion }) => {
    if (criterion.kind === "improvement")
      return criterion.indicator === indicator ? [...criterion.from, ...criterion.to] : [];
    return criterion.kind === "need" && criterion.indicator === indicator ? [...criterion.years] : [];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** Exact awards when one area's share in a year is moved in the good direction. */
export function movedBlind(random: Random, indicator: string, area: number, by: number): number[] | null {
  const year = latestYear(random.rule, indicator);
  const direction = dataOf(random).direction[indicator] as number;
  const data = dataOf(random, (id, when, place, value) =>
    id === indicator && when === year && place === area ? clip(value + direction * by) : value,
  );
  return payBlind(random.rule, data)?.exact ?? null;
}

/** Shapley values by going through every order: the mean of what each player adds when it comes. */
export function shapleyBlind(
  players: number,
  worthOf: (members: ReadonlySet<number>) => readonly number[],
): number[][] {
  const orders = ordersOf(numbers(players));
  const known = new Map<string, readonly number[]>();
  const worth = (members: ReadonlySet<number>): readonly number[] => {
    const key = [...members].sort().join();
    const found = known.get(key) ?? worthOf(members);
    known.set(key, found);
    return found;
  };
  const values = numbers(players).map(() => worth(new Set()).map(() => 0));
  for (const order of orders) {
    const members = new Set<number>();
    let before = worth(members);
    for (const player of order) {
      members.add(player);
      const after = worth(members);
      values[player] = (values[player] as number[]).map(
        (sum, place) => sum + (after[place] as number) - (before[place] as number),
      );
      before = after;
    }
  }
  return values.map((row) => row.map((sum) => sum / orders.length));
}

function ordersOf(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
