import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import type { Allocation } from "../../src/model/allocation.ts";
import { kernelData } from "../../src/model/data-frame.ts";
import { compileRule, type Kernel } from "../../src/model/kernel.ts";
import type { Programme } from "../../src/model/programme.ts";
import { factsOf } from "../../src/model/rule/kind-facts.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "../../src/model/rule/rule.ts";
import type { SelectionNode } from "../../src/model/rule/selection.ts";
import { resultHash } from "../../src/scenario/hash.ts";
import type { Case } from "./arbitrary.ts";
import { runs } from "./runs.ts";
import { widerCaseArbitrary } from "./wider-arbitrary.ts";

/** The properties of docs/model.md, each under random rules and data. */
const numRuns = runs(3000);

const paid = ({ rule, programme }: Case): Allocation | null => {
  const result = allocate(rule, programme);
  return result.ok ? result.value : null;
};

const awards = (allocation: Allocation): Map<string, number> =>
  new Map(allocation.areas.map(({ id, awardSek }) => [id, awardSek]));

const unitOf = (rule: Rule): number => (rule.rounding ?? ruleDefaults.rounding).unitSek;

/** The kernel after one run; null where the rule cannot be carried out. */
function kernelRun({ rule, programme }: Case): Kernel | null {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return null;
  const { frame, run } = compiled.value;
  const fault = run(kernelData(frame, programme.observations, moneyToDistribute(rule)));
  return fault === null ? compiled.value : null;
}

/** Unrounded sums by area id, after limits. */
function unrounded(example: Case): Map<string, number> | null {
  const kernel = kernelRun(example);
  if (kernel === null) return null;
  const { frame, output } = kernel;
  return new Map(frame.areas.map(({ id }, i) => [id, output.after[i] as number]));
}

/** Runs a property on cases that can be paid, and fails if too few of them could. */
function holds(
  name: string,
  arbitrary: fc.Arbitrary<Case>,
  check: (example: Case, allocation: Allocation) => void,
): void {
  test(name, () => {
    let checked = 0;
    fc.assert(
      fc.property(arbitrary, (example) => {
        const allocation = paid(example);
        if (allocation === null) return;
        checked++;
        check(example, allocation);
      }),
      { numRuns },
    );
    expect(checked).toBeGreaterThan(numRuns / 3);
  });
}

describe("money adds up", () => {
  holds(
    "awards and what is returned, carried and rounded off are whole kronor >= 0 and make the money to distribute",
    widerCaseArbitrary(),
    ({ rule }, a) => {
      const { distributedSek, returnedSek, carriedSek, roundingRestSek, unpaidSek } = a;
      for (const part of [distributedSek, returnedSek, carriedSek, roundingRestSek]) {
        expect(Number.isInteger(part)).toBe(true);
        expect(part).toBeGreaterThanOrEqual(0);
      }
      expect(returnedSek + carriedSek + roundingRestSek).toBe(unpaidSek);
      expect(distributedSek + unpaidSek).toBe(moneyToDistribute(rule));
      expect(a.areas.reduce((sum, { awardSek }) => sum + awardSek, 0)).toBe(distributedSek);
    },
  );

  holds("the columns of an area make its award", widerCaseArbitrary(), ({ rule }, { areas }) => {
    for (const { awardSek, potsSek, sharedSek, limitSek, selected } of areas) {
      expect(potsSek.reduce((sum, pot) => sum + pot, 0) + sharedSek + limitSek).toBe(awardSek);
      expect(awardSek).toBeGreaterThanOrEqual(0);
      expect(awardSek % unitOf(rule)).toBe(0);
      if (!selected) expect(awardSek).toBe(0);
    }
  });

  holds(
    "no part has a sign that it cannot have: a pot without a claim pays nothing, none pays less, limits push one way",
    widerCaseArbitrary(),
    (example, { areas }) => {
      const { output } = kernelRun(example) as Kernel;
      for (const [i, { awardSek, potsSek, sharedSek, limitSek }] of areas.entries()) {
        for (const [p, sek] of potsSek.entries()) {
          if (output.amounts[p * areas.length + i] === 0) expect(sek).toBe(0);
          expect(sek).toBeGreaterThanOrEqual(0);
        }
        expect(sharedSek).toBeGreaterThanOrEqual(0);
        if (output.shared === 0) expect(sharedSek).toBe(0);
        const pushed = (output.after[i] as number) - (output.before[i] as number);
        if (limitSek !== 0 && output.before[i] !== 0) expect(Math.sign(limitSek)).toBe(Math.sign(pushed));
        expect(limitSek).toBeLessThanOrEqual(awardSek);
      }
    },
  );

  holds(
    "largest remainder keeps every area within one unit of its quota",
    widerCaseArbitrary(),
    (example, allocation) => {
      if ((example.rule.rounding ?? ruleDefaults.rounding).method !== "largestRemainder") return;
      const sums = unrounded(example) as Map<string, number>;
      for (const { id, awardSek } of allocation.areas) {
        expect(Math.abs(awardSek - (sums.get(id) as number))).toBeLessThan(unitOf(example.rule) * 1.000002);
      }
    },
  );

  holds(
    "divisor methods never take a unit away when there are more to give",
    widerCaseArbitrary(),
    (example) => {
      for (const method of ["webster", "jefferson"] as const) {
        const rounding = { unitSek: 1000, method } as const;
        const less = paid({ ...example, rule: { ...withoutLimits(example.rule), rounding } });
        const more = paid({
          ...example,
          rule: { ...withoutLimits(example.rule), budgetSek: example.rule.budgetSek + 1000, rounding },
        });
        if (less === null || more === null || hasKronor(example.rule)) continue;
        const after = awards(more);
        for (const { id, awardSek } of less.areas) expect(after.get(id)).toBeGreaterThanOrEqual(awardSek);
      }
    },
  );
});

const withoutLimits = ({ limits: _, ...rule }: Rule): Rule => rule;
const hasKronor = (rule: Rule): boolean =>
  rule.pots.some(({ criterion }) => factsOf(criterion).pays !== "shares");

describe("what must not matter", () => {
  holds(
    "the order of areas, observations, pots, limits and of the areas a leaf lists",
    widerCaseArbitrary(),
    ({ rule, programme }, a) => {
      const turned: Rule = {
        ...rule,
        pots: [...rule.pots].reverse(),
        ...(rule.limits ? { limits: [...rule.limits].reverse() } : {}),
        ...(rule.selection ? { selection: turnedNode(rule.selection) } : {}),
      };
      const other = paid({
        rule: turned,
        programme: {
          ...programme,
          areas: [...programme.areas].reverse(),
          observations: [...programme.observations].reverse(),
        },
      });
      expect(awards(other as Allocation)).toEqual(awards(a));
      expect(resultHash(other as Allocation)).toBe(resultHash(a));
    },
  );

  holds("a reform that changes nothing", widerCaseArbitrary(), ({ rule, programme }, a) => {
    const copy = JSON.parse(JSON.stringify({ rule, programme })) as { rule: Rule; programme: Programme };
    expect(paid(copy)).toEqual(a);
  });

  holds(
    "names: renamed areas get what they got, up to one unit in ties",
    widerCaseArbitrary(),
    (example, a) => {
      const renamed = (id: string): string => `z${99 - Number(id.slice(1))}`;
      const text = JSON.stringify(example).replace(/"a(\d\d)"/g, (_, n: string) => `"${renamed(`a${n}`)}"`);
      const other = awards(paid(JSON.parse(text) as Case) as Allocation);
      const slack = divides(example.rule) ? unitOf(example.rule) * a.areas.length : unitOf(example.rule);
      for (const { id, awardSek } of a.areas) {
        expect(Math.abs((other.get(renamed(id)) as number) - awardSek)).toBeLessThanOrEqual(slack);
      }
    },
  );

  holds("two areas with the same data get the same up to one unit", widerCaseArbitrary(2), (example) => {
    const twin = withTwin(example);
    const allocation = paid(twin);
    if (allocation === null) return;
    const got = awards(allocation);
    expect(Math.abs((got.get("a00") as number) - (got.get("a01") as number))).toBeLessThanOrEqual(
      unitOf(example.rule),
    );
  });

  holds(
    "an area that is not selected changes nobody's award",
    widerCaseArbitrary(2),
    ({ rule, programme }, a) => {
      if (JSON.stringify(rule.selection ?? {}).includes('"top"')) return;
      const gone = a.areas.filter(({ selected }) => !selected).map(({ id }) => id);
      const kept = JSON.parse(JSON.stringify(rule), (key, held: unknown) => without(key, held, gone)) as Rule;
      const areas = programme.areas.filter(({ id }) => !gone.includes(id));
      const observations = programme.observations.filter(({ area }) => !gone.includes(area));
      const other = awards(paid({ rule: kept, programme: { ...programme, areas, observations } }) ?? a);
      if (areas.length === 0) return;
      for (const { id, awardSek } of a.areas) expect(other.get(id) ?? 0).toBe(awardSek);
    },
  );
});

describe("scale", () => {
  holds(
    "doubling budget, reserve and kronor bounds doubles unrounded awards",
    widerCaseArbitrary(),
    (example) => {
      if (hasKronor(example.rule)) return;
      const { rule, programme } = example;
      const once = unrounded(example) as Map<string, number>;
      const limits = rule.limits?.map((limit) =>
        limit.measure === "shareOfBudget" ? limit : { ...limit, value: limit.value * 2 },
      );
      const doubled: Rule = {
        ...rule,
        budgetSek: rule.budgetSek * 2,
        reserveSek: (rule.reserveSek ?? 0) * 2,
        ...(limits ? { limits } : {}),
      };
      const twice = unrounded({ rule: doubled, programme }) as Map<string, number>;
      for (const [id, sum] of once) expect(twice.get(id)).toBeCloseTo(2 * sum, 3);
    },
  );

  holds("doubling all scores changes nothing", widerCaseArbitrary(), ({ rule, programme }, a) => {
    const sized = JSON.stringify(rule).includes('"population"');
    if (
      !sized ||
      JSON.stringify(rule.selection ?? {}).includes("population") ||
      rule.pots.some(({ criterion }) => criterion.kind === "price") ||
      rule.limits?.some(({ measure }) => measure === "perInhabitant")
    )
      return;
    const areas = programme.areas.map((area) => {
      const { population, ...others } = area.attributes;
      return population === undefined
        ? area
        : { ...area, attributes: { ...others, population: { ...population, value: 2 * population.value } } };
    });
    const other = awards(paid({ rule, programme: { ...programme, areas } }) as Allocation);
    expect(other).toEqual(awards(a));
  });
});

describe("merit", () => {
  holds(
    "more improvement never lowers the own award (one pot reads it, pp, zero, no limits, no noise treatment)",
    simpleCases(),
    ({ rule, programme }, a) => {
      const better = programme.observations.map((o) =>
        o.area === "a00" && o.indicator === "work" && o.year === 2012
          ? { ...o, value: Math.min(1, o.value + 0.03) }
          : o,
      );
      const other = paid({ rule, programme: { ...programme, observations: better } }) as Allocation;
      const slack = unitOf(rule);
      expect((awards(other).get("a00") as number) + slack).toBeGreaterThanOrEqual(
        awards(a).get("a00") as number,
      );
    },
  );
});

describe("price", () => {
  const pots: Rule["pots"] = [
    {
      id: "work",
      weight: 1,
      criterion: {
        kind: "price",
        improvement: {
          indicator: "work",
          from: [2011],
          to: [2012],
          measure: "pp",
          negative: "zero",
          multiply: [{ attribute: "refugees", weight: 4 }],
        },
        sekPerUnit: 10_000_000,
      },
    },
  ];
  const priced = widerCaseArbitrary(2).map(({ programme }): Case => {
    const rule: Rule = { budgetSek: 100_000_000, pots, rounding: { unitSek: 1, method: "largestRemainder" } };
    return { rule, programme: { ...programme, rule } };
  });

  holds("a pot that can pay its price: an area's gain takes nothing from another", priced, (example, a) => {
    const { rule, programme } = example;
    const better = programme.observations.map((o) =>
      o.area === "a00" && o.indicator === "work" && o.year === 2012
        ? { ...o, value: Math.min(1, o.value + 0.03) }
        : o,
    );
    const other = paid({ rule, programme: { ...programme, observations: better } }) as Allocation;
    const isEnough = [a, other].every(({ pots: [pot] }) => (pot?.claimedSek ?? 0) <= (pot?.moneySek ?? 0));
    if (!isEnough) return;
    for (const { id, awardSek } of a.areas.slice(1))
      expect(Math.abs((awards(other).get(id) as number) - awardSek)).toBeLessThanOrEqual(1);
    expect(awards(other).get("a00")).toBeGreaterThanOrEqual(awards(a).get("a00") as number);
  });
});

/** Rules of one plain improvement pot on `work` and pots that do not read it. */
function simpleCases(): fc.Arbitrary<Case> {
  return widerCaseArbitrary(2).map(({ programme }) => {
    const pots: Rule["pots"] = [
      {
        id: "work",
        weight: 1,
        criterion: {
          kind: "improvement",
          indicator: "work",
          from: [2011],
          to: [2012],
          measure: "pp",
          negative: "zero",
          multiply: [{ attribute: "refugees", weight: 4 }],
        },
      },
      {
        id: "support",
        weight: 1,
        criterion: {
          kind: "improvement",
          indicator: "support",
          from: [2011],
          to: [2012],
          measure: "relative",
          negative: "zero",
        },
      },
      { id: "equal", weight: 1, criterion: { kind: "equal" } },
    ];
    const rule: Rule = { budgetSek: 50_000_000, pots };
    return { rule, programme: { ...programme, rule } };
  });
}

/** Area a01 as a copy of a00, in data and wherever a rule names it. */
function withTwin({ rule, programme }: Case): Case {
  const model = programme.areas.find(({ id }) => id === "a00");
  const areas = programme.areas.map((area) => (area.id === "a01" && model ? { ...model, id: "a01" } : area));
  const observations = programme.observations
    .filter(({ area }) => area !== "a01")
    .concat(programme.observations.filter(({ area }) => area === "a00").map((o) => ({ ...o, area: "a01" })));
  const same = JSON.parse(JSON.stringify(rule), (_key, held: unknown) => {
    if (Array.isArray(held) && held.every((member) => typeof member === "string" && /^a\d\d$/.test(member))) {
      const others = (held as string[]).filter((id) => id !== "a01");
      return others.includes("a00") ? [...others, "a01"] : others;
    }
    if (typeof held === "object" && held !== null && "a00" in held)
      return { ...held, a01: (held as Record<string, unknown>).a00 };
    return held;
  }) as Rule;
  return { rule: same, programme: { ...programme, areas, observations } };
}

const turnedNode = (node: SelectionNode): SelectionNode => {
  if (node.kind === "listed") return { ...node, areas: [...node.areas].reverse() };
  if (node.kind === "not") return { ...node, of: turnedNode(node.of) };
  return "of" in node ? { ...node, of: [...node.of].reverse().map(turnedNode) } : node;
};

const divides = (rule: Rule): boolean =>
  (rule.rounding ?? ruleDefaults.rounding).method !== "largestRemainder";

/** A rule's lists and tables without the areas that are gone. */
function without(key: string, held: unknown, gone: readonly string[]): unknown {
  if (key === "areas" && Array.isArray(held)) return held.filter((id) => !gone.includes(id as string));
  if ((key === "amountsSek" || key === "target") && typeof held === "object" && held !== null) {
    return Object.fromEntries(Object.entries(held).filter(([id]) => !gone.includes(id)));
  }
  return held;
}
