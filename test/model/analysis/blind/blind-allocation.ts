/*
 * A second implementation of the rule and of the analysis, written from the texts of the model (model.md 2 and 6,
 * details.md) without the product's formulas. It knows the parts that random-rules.ts makes rules of, and nothing of speed.
 */

export type Noise =
  | { readonly kind: "none" }
  | { readonly kind: "shrink" }
  | { readonly kind: "significant"; readonly z: number }
  | { readonly kind: "minimum"; readonly n: number };

export interface BlindImprovement {
  readonly kind: "improvement";
  readonly indicator: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly measure: "pp" | "relative" | "persons" | "gapClosed";
  readonly reference?: number;
  readonly add?: readonly { readonly attribute: string; readonly weight: number }[];
  readonly noise?: Noise;
  readonly negative: "zero" | "shift";
  readonly multiply?: readonly { readonly attribute: string; readonly weight: number }[];
  readonly times?: string;
}

export type BlindCriterion =
  | { readonly kind: "equal" }
  | { readonly kind: "size"; readonly attribute: string; readonly exponent: number }
  | {
      readonly kind: "need";
      readonly indicator: string;
      readonly years: readonly number[];
      readonly reference: number | "best" | "mean";
      readonly exponent: number;
    }
  | BlindImprovement;

export interface BlindLimit {
  readonly id: string;
  readonly bound: "floor" | "cap";
  readonly measure: "sek" | "perInhabitant" | "shareOfBudget";
  readonly value: number;
}

export interface BlindRule {
  readonly budgetSek: number;
  readonly reserveSek: number;
  readonly pots: readonly {
    readonly id: string;
    readonly weight: number;
    readonly criterion: BlindCriterion;
  }[];
  readonly limits: readonly BlindLimit[];
  readonly unpaid: "return" | "otherPots" | "equal" | "carryOver";
  readonly rounding: { readonly unitSek: number; readonly method: "largestRemainder" };
}

/** What is known of areas, which are numbered in order of id. */
export interface BlindData {
  readonly areas: number;
  readonly direction: Readonly<Record<string, 1 | -1>>;
  readonly persistence: Readonly<Record<string, number>>;
  readonly attributes: Readonly<Record<string, readonly number[]>>;
  share(indicator: string, year: number, area: number): number;
  counted(indicator: string, year: number, area: number): number;
}

export interface BlindPaid {
  /** Before rounding. */
  readonly exact: number[];
  readonly awards: number[];
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
export const meanOf = (numbers: readonly number[]): number => total(numbers) / numbers.length;

/** Variance of a change by chance: (1 - w) p (1 - p) sum of c^2 / n, p pooled over the years. */
export function chanceVariance(improvement: BlindImprovement, data: BlindData, area: number): number {
  const { indicator, from, to } = improvement;
  const years = [...new Set([...from, ...to])];
  const people = years.map((year) => data.counted(indicator, year, area));
  const p =
    total(years.map((year, i) => (people[i] as number) * data.share(indicator, year, area))) / total(people);
  const weight = (year: number) =>
    (to.includes(year) ? 1 / to.length : 0) - (from.includes(year) ? 1 / from.length : 0);
  const sum = total(years.map((year, i) => weight(year) ** 2 / (people[i] as number)));
  return (1 - (data.persistence[indicator] as number)) * p * (1 - p) * sum;
}

/** The improvement after (a) and (b): null for areas with no gap to close. `factor`: what a change of the share is multiplied by. */
export function improvementOfAreas(improvement: BlindImprovement, data: BlindData) {
  const { indicator, from, to, measure, reference = 0, add = [] } = improvement;
  const direction = data.direction[indicator] as number;
  const before = (area: number) => meanOf(from.map((year) => data.share(indicator, year, area)));
  const after = (area: number) => meanOf(to.map((year) => data.share(indicator, year, area)));
  const made = Array.from({ length: data.areas }, (_, area) => {
    const change = dusted(direction * (after(area) - before(area)), 1);
    if (measure === "pp") return { factor: 1, value: change };
    if (measure === "relative") return { factor: 1 / before(area), value: change / before(area) };
    if (measure === "persons") {
      const people = meanOf(to.map((year) => data.counted(indicator, year, area)));
      return { factor: people, value: change * people };
    }
    const gap = direction * (reference - before(area));
    return gap <= 0 ? null : { factor: 1 / gap, value: change / gap };
  });
  return add.reduce((all, { attribute, weight }) => {
    const own = data.attributes[attribute] as readonly number[];
    const there = own.filter((_, area) => all[area] !== null);
    return all.map((each, area) =>
      each === null
        ? null
        : { ...each, value: each.value + weight * ((own[area] as number) - meanOf(there)) },
    );
  }, made);
}

/** Paule and Mandel by bisection: the tau2 at which the weighted squares come to k - 1; then the weighted mean. */
export function pauleMandelBlind(values: readonly number[], variances: readonly number[]) {
  const center = (tau2: number) =>
    total(values.map((y, i) => y / ((variances[i] as number) + tau2))) /
    total(variances.map((v) => 1 / (v + tau2)));
  const squares = (tau2: number) => {
    const mu = center(tau2);
    return total(values.map((y, i) => (y - mu) ** 2 / ((variances[i] as number) + tau2)));
  };
  const wanted = values.length - 1;
  if (squares(0) <= wanted) return { tau2: 0, mean: center(0) };
  let [low, high] = [0, 1];
  while (squares(high) > wanted) high *= 2;
  for (let i = 0; i < 300; i++) {
    const middle = (low + high) / 2;
    if (squares(middle) > wanted) low = middle;
    else high = middle;
  }
  return { tau2: high, mean: center(high) };
}

/** Less than 1e-12 of a scale is nothing but the dust of doubles (details.md 6). */
const dusted = (value: number, scale: number): number => (Math.abs(value) < 1e-12 * scale ? 0 : value);

/** The largest absolute value, of those that are there. */
const largestOf = (values: readonly number[]): number =>
  Math.max(0, ...values.filter((value) => !Number.isNaN(value)).map(Math.abs));

function scoresOf(criterion: BlindCriterion, data: BlindData): number[] {
  const areas = Array.from({ length: data.areas }, (_, area) => area);
  if (criterion.kind === "equal") return areas.map(() => 1);
  if (criterion.kind === "size")
    return areas.map(
      (area) => (data.attributes[criterion.attribute]?.[area] as number) ** criterion.exponent,
    );
  if (criterion.kind === "need") {
    const direction = data.direction[criterion.indicator] as number;
    const levels = areas.map((area) =>
      meanOf(criterion.years.map((year) => data.share(criterion.indicator, year, area))),
    );
    const { reference } = criterion;
    const ref =
      reference === "mean"
        ? meanOf(levels)
        : reference === "best"
          ? direction * Math.max(...levels.map((level) => direction * level))
          : reference;
    return levels.map((level) => Math.max(0, direction * (ref - level)) ** criterion.exponent);
  }
  const made = improvementOfAreas(criterion, data);
  let values = made.map((each) => each?.value ?? Number.NaN);
  const { noise = { kind: "none" } } = criterion;
  const variances = areas.map((area) => {
    const each = made[area];
    return each ? chanceVariance(criterion, data, area) * each.factor ** 2 : Number.NaN;
  });
  if (noise.kind === "shrink") {
    const touched = areas.filter((area) => (variances[area] as number) > 0);
    if (touched.length >= 2) {
      const { tau2, mean } = pauleMandelBlind(
        touched.map((area) => values[area] as number),
        touched.map((area) => variances[area] as number),
      );
      values = values.map((value, area) =>
        (variances[area] as number) > 0
          ? mean + ((value - mean) * tau2) / (tau2 + (variances[area] as number))
          : value,
      );
    }
  } else if (noise.kind === "significant")
    values = values.map((value, area) => {
      const sd = Math.sqrt(variances[area] as number);
      return sd > 0 && Math.abs(value) < noise.z * sd ? 0 : value;
    });
  else if (noise.kind === "minimum")
    values = values.map((value, area) =>
      [...criterion.from, ...criterion.to].some(
        (year) => data.counted(criterion.indicator, year, area) < noise.n,
      ) && made[area]
        ? 0
        : value,
    );
  const lowest = Math.min(0, ...values.filter((value) => !Number.isNaN(value)));
  const scale = largestOf(values);
  values = values.map((value) =>
    criterion.negative === "zero" ? Math.max(0, value) : dusted(value - lowest, scale),
  );
  for (const { attribute, weight } of criterion.multiply ?? [])
    values = values.map(
      (value, area) => value * (1 + weight * (data.attributes[attribute]?.[area] as number)),
    );
  const { times } = criterion;
  if (times === "denominator")
    values = values.map(
      (value, area) =>
        value * meanOf(criterion.to.map((year) => data.counted(criterion.indicator, year, area))),
    );
  else if (times !== undefined)
    values = values.map((value, area) => value * (data.attributes[times]?.[area] as number));
  return values.map((value) => (Number.isNaN(value) ? 0 : value));
}

/** What a rule pays; null where its floors cannot be paid. */
export function payBlind(rule: BlindRule, data: BlindData): BlindPaid | null {
  const money = rule.budgetSek - rule.reserveSek;
  const weights = total(rule.pots.map(({ weight }) => weight));
  const pots = rule.pots.map(({ weight, criterion }) => {
    const scores = scoresOf(criterion, data);
    return { money: (money * weight) / weights, scores, sum: total(scores) };
  });
  const takers = pots.filter(({ sum }) => sum > 0);
  const taken = total(takers.map((pot) => pot.money));
  const left = takers.length === pots.length ? 0 : money - taken;
  const goesOn = rule.unpaid === "otherPots" && taken > 0 ? left : 0;
  const shared = rule.unpaid === "equal" ? left / data.areas : 0;
  const claims = Array.from({ length: data.areas }, (_, area) =>
    total(
      takers.map(
        (pot) => ((pot.money + (goesOn * pot.money) / taken) * (pot.scores[area] as number)) / pot.sum,
      ),
    ),
  ).map((claim) => claim + shared);
  let placed = money - (goesOn > 0 || rule.unpaid === "equal" ? 0 : left);
  const limited = limit(rule, data, claims, placed, money);
  if (limited === null) return null;
  const { exact, rest } = limited;
  placed -= rest;
  return { exact, awards: round(exact, placed, rule.rounding.unitSek) };
}

function limit(rule: BlindRule, data: BlindData, claims: readonly number[], placed: number, money: number) {
  if (rule.limits.length === 0) return { exact: [...claims], rest: 0 };
  const bounds = (kind: "floor" | "cap", area: number) =>
    rule.limits
      .filter(({ bound }) => bound === kind)
      .map(({ measure, value }) => {
        if (measure === "sek") return value;
        return measure === "shareOfBudget"
          ? value * money
          : value * (data.attributes.population?.[area] as number);
      });
  const low = claims.map((_, area) => Math.max(0, ...bounds("floor", area)));
  const high = claims.map((_, area) => Math.min(Number.POSITIVE_INFINITY, ...bounds("cap", area)));
  if (low.some((each, area) => each > (high[area] as number)) || total(low) > placed) return null;
  const clamp = (value: number, area: number) =>
    Math.min(Math.max(value, low[area] as number), high[area] as number);
  const at = (m: number) => claims.map((claim, area) => clamp(m * claim, area));
  const breaks = claims
    .flatMap((claim, area) =>
      claim > 0 ? [(low[area] as number) / claim, (high[area] as number) / claim] : [],
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const ends = [0, ...breaks];
  // The stretch between two break points in which the sum comes to the money; beyond the last the sum rises in a straight line or not at all.
  let from = 0;
  for (const end of ends) if (total(at(end)) <= placed) from = Math.max(from, end);
  const to = ends.find((end) => end > from) ?? from + 1;
  const [before, after] = [total(at(from)), total(at(to))];
  const m = after > before ? from + ((placed - before) * (to - from)) / (after - before) : from;
  const exact = at(m);
  const rest = placed - total(exact);
  if (rest <= 1e-6 * Math.max(1, placed) * 1e-3) return { exact, rest: 0 };
  if (rule.unpaid !== "equal") return { exact, rest };
  // Every area the same amount up to its cap.
  const raised = (each: number) =>
    exact.map((value, area) => Math.max(value, Math.min(value + each, high[area] as number)));
  let [little, much] = [0, rest];
  for (let i = 0; i < 200; i++) {
    const middle = (little + much) / 2;
    if (total(raised(middle)) < placed) little = middle;
    else much = middle;
  }
  const all = raised(much);
  const over = placed - total(all);
  return { exact: all, rest: over > 1e-3 ? over : 0 };
}

/** Largest remainders; closer than 1e-6 of a unit is tied, and ties go to the smaller id. */
function round(exact: readonly number[], placed: number, unit: number): number[] {
  const near = (value: number) => (Math.abs(value - Math.round(value)) <= 1e-6 ? Math.round(value) : value);
  const quotas = exact.map((each) => near(each / unit));
  const units = quotas.map(Math.floor);
  let left = Math.floor(near(placed / unit)) - total(units);
  const order = quotas
    .map((quota, area) => ({ area, rest: quota - (units[area] as number) }))
    .sort((a, b) => (Math.abs(a.rest - b.rest) <= 1e-6 ? a.area - b.area : b.rest - a.rest));
  for (const { area } of order) {
    if (left <= 0) break;
    units[area] = (units[area] as number) + 1;
    left--;
  }
  return units.map((each) => each * unit);
}
