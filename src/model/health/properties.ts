import { allocate } from "../allocate.ts";
import type { Allocation, AreaResult } from "../allocation.ts";
import { kernelData } from "../data-frame.ts";
import { compileRule } from "../kernel.ts";
import { readsOf } from "../provenance-of.ts";
import { factsOf } from "../rule/kind-facts.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "../rule/rule.ts";
import { type Case, restrict } from "./case.ts";

export const propertyIds = [
  "addsUp",
  "nullReform",
  "orderFree",
  "sameData",
  "doubling",
  "unselectedFree",
  "moreIsNotLess",
  "moreMoney",
  "limitsKept",
] as const;
export type PropertyId = (typeof propertyIds)[number];

/** A property that a rule may have: what is done to a case, and what must not happen between the two results. */
export interface Property {
  readonly id: PropertyId;
  /** The changed case; null where the property says nothing about this one. `focus` is the area the change is about. */
  readonly change: (before: Case, focus: string) => Case | null;
  /** The areas in which it fails; empty where it holds. */
  readonly failsIn: (
    before: Allocation,
    after: Allocation,
    cases: { readonly before: Case; readonly after: Case },
    focus: string,
  ) => readonly string[];
}

const unitOf = ({ rounding = ruleDefaults.rounding }: Rule): number => rounding.unitSek;

const awardOf = (allocation: Allocation, id: string): number =>
  allocation.areas.find((area) => area.id === id)?.awardSek ?? 0;

/** The areas whose award differs by more than the slack, in kronor. */
const differing = (before: Allocation, after: Allocation, slack = 0): string[] =>
  before.areas
    .filter(({ id, awardSek }) => Math.abs(awardSek - awardOf(after, id)) > slack)
    .map(({ id }) => id);

const same = (before: Case): Case => before;

/** Whole kronor >= 0 that make the money to distribute, column by column and in all. */
const addsUp: Property = {
  id: "addsUp",
  change: same,
  failsIn: (before, _after, { before: { rule } }) => {
    const wrong = before.areas.filter((area) => area.awardSek < 0 || columns(area) !== area.awardSek);
    const total = before.distributedSek + before.returnedSek + before.carriedSek + before.roundingRestSek;
    return total === moneyToDistribute(rule) ? wrong.map(({ id }) => id) : before.areas.map(({ id }) => id);
  },
};

const columns = ({ potsSek, sharedSek, limitSek }: AreaResult): number =>
  potsSek.reduce((sum, pot) => sum + pot, 0) + sharedSek + limitSek;

/** The same question has the same answer. */
const nullReform: Property = {
  id: "nullReform",
  change: (before) => JSON.parse(JSON.stringify(before)) as Case,
  failsIn: (before, after) => differing(before, after),
};

/** The order of areas, observations, pots and limits does not matter. */
const orderFree: Property = {
  id: "orderFree",
  change: ({ rule, programme }) => ({
    rule: {
      ...rule,
      pots: [...rule.pots].reverse(),
      ...(rule.limits ? { limits: [...rule.limits].reverse() } : {}),
    },
    programme: {
      ...programme,
      areas: [...programme.areas].reverse(),
      observations: [...programme.observations].reverse(),
    },
  }),
  failsIn: (before, after) => differing(before, after),
};

/** Two areas with the same data get the same, up to one unit. */
const sameData: Property = {
  id: "sameData",
  change: (before, focus) => {
    const other = twinOf(before, focus);
    const model = before.programme.areas.find(({ id }) => id === focus);
    if (other === undefined || model === undefined) return null;
    const { programme } = before;
    const own = programme.observations.filter(({ area }) => area === focus);
    return {
      rule: before.rule,
      programme: {
        ...programme,
        areas: programme.areas.map((area) =>
          area.id === other ? { ...model, id: other, name: area.name } : area,
        ),
        observations: programme.observations
          .filter(({ area }) => area !== other)
          .concat(own.map((one) => ({ ...one, area: other }))),
      },
    };
  },
  failsIn: (_before, after, { before }, focus) => {
    const other = twinOf(before, focus) as string;
    const apart = Math.abs(awardOf(after, focus) - awardOf(after, other)) > unitOf(before.rule);
    return apart ? [focus, other] : [];
  },
};

const twinOf = ({ programme }: Case, focus: string): string | undefined =>
  programme.areas.find(({ id }) => id !== focus)?.id;

/** Doubling budget, reserve and kronor bounds doubles unrounded awards. */
const doubling: Property = {
  id: "doubling",
  change: ({ rule, programme }) => {
    if (rule.pots.some(({ criterion }) => factsOf(criterion).pays !== "shares")) return null;
    const limits = rule.limits?.map((limit) =>
      limit.measure === "shareOfBudget" ? limit : { ...limit, value: 2 * limit.value },
    );
    const reserveSek = 2 * (rule.reserveSek ?? ruleDefaults.reserveSek);
    return {
      rule: { ...rule, budgetSek: 2 * rule.budgetSek, reserveSek, ...(limits ? { limits } : {}) },
      programme,
    };
  },
  failsIn: (_before, _after, cases) => {
    const once = unrounded(cases.before);
    const twice = unrounded(cases.after);
    return [...once].filter(([id, sum]) => Math.abs((twice.get(id) ?? 0) - 2 * sum) > 0.01).map(([id]) => id);
  },
};

/** Unrounded sums after limits by area id; empty where the rule cannot be carried out. */
function unrounded({ rule, programme }: Case): Map<string, number> {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return new Map();
  const { frame, output, run } = compiled.value;
  if (run(kernelData(frame, programme.observations, moneyToDistribute(rule))) !== null) return new Map();
  return new Map(frame.areas.map(({ id }, i) => [id, output.after[i] as number]));
}

/** Taking away an area that is not selected changes nobody's award. */
const unselectedFree: Property = {
  id: "unselectedFree",
  change: (before, focus) => {
    const result = allocate(before.rule, before.programme);
    if (!result.ok || result.value.areas.find(({ id }) => id === focus)?.selected !== false) return null;
    return restrict(before, new Set(before.programme.areas.map(({ id }) => id).filter((id) => id !== focus)));
  },
  failsIn: (before, after) => differing(before, after),
};

/** More improvement (or less need) in what is read never lowers the own award: the latest value read, half a point better. */
const moreIsNotLess: Property = {
  id: "moreIsNotLess",
  change: ({ rule, programme }, focus) => {
    const latest = latestRead(
      rule,
      programme.indicators.map(({ id }) => id),
    );
    if (latest.size === 0) return null;
    return {
      rule,
      programme: {
        ...programme,
        observations: programme.observations.map((one) => {
          if (one.area !== focus || latest.get(one.indicator) !== one.year) return one;
          const { direction } = programme.indicators.find(({ id }) => id === one.indicator) as {
            direction: 1 | -1;
          };
          return { ...one, value: Math.min(1, Math.max(0, one.value + 0.005 * direction)) };
        }),
      },
    };
  },
  failsIn: (before, after, { before: { rule } }, focus) =>
    awardOf(after, focus) < awardOf(before, focus) - unitOf(rule) ? [focus] : [],
};

/** The latest year in which a rule reads each indicator. */
function latestRead(rule: Rule, indicators: readonly string[]): Map<string, number> {
  const latest = new Map<string, number>();
  for (const key of readsOf(rule).observations) {
    const at = key.lastIndexOf(" ");
    const indicator = key.slice(0, at);
    if (indicators.includes(indicator))
      latest.set(indicator, Math.max(latest.get(indicator) ?? 0, Number(key.slice(at + 1))));
  }
  return latest;
}

/** One unit more to give lowers nobody's award. */
const moreMoney: Property = {
  id: "moreMoney",
  change: ({ rule, programme }) => ({
    rule: { ...rule, budgetSek: rule.budgetSek + unitOf(rule) },
    programme,
  }),
  failsIn: (before, after) =>
    before.areas.filter(({ id, awardSek }) => awardOf(after, id) < awardSek).map(({ id }) => id),
};

/** Rounding keeps every award within its floor and its cap. */
const limitsKept: Property = {
  id: "limitsKept",
  change: (before) => ((before.rule.limits ?? []).length > 0 ? before : null),
  failsIn: (before, _after, cases) => {
    const compiled = compileRule(cases.before.rule, cases.before.programme);
    if (!compiled.ok) return [];
    const { frame, output, run } = compiled.value;
    const { rule, programme } = cases.before;
    if (run(kernelData(frame, programme.observations, moneyToDistribute(rule))) !== null) return [];
    return frame.areas.flatMap(({ id }, i) => {
      const award = awardOf(before, id);
      const miss = Math.max((output.floors[i] as number) - award, award - (output.caps[i] as number));
      return output.selected.flag[i] === 1 && miss > 1e-6 ? [id] : [];
    });
  },
};

/** The properties of docs/model.md that are tried on the user's own rule. */
export const properties: readonly Property[] = [
  addsUp,
  nullReform,
  orderFree,
  sameData,
  doubling,
  unselectedFree,
  moreIsNotLess,
  moreMoney,
  limitsKept,
];
