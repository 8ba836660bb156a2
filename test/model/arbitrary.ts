import fc from "fast-check";
import type { Area, Indicator, Observation, Programme } from "../../src/model/programme.ts";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import type { Improvement } from "../../src/model/rule/improvement.ts";
import type { Limit } from "../../src/model/rule/limit.ts";
import { roundingMethods } from "../../src/model/rule/rounding-method.ts";
import { type Rule, unpaidOptions } from "../../src/model/rule/rule.ts";
import type { SelectionNode } from "../../src/model/rule/selection.ts";

/** Random programmes and rules. Numbers are often round or repeated, so that ties and bounds come up. */
export interface Case {
  readonly programme: Programme;
  readonly rule: Rule;
}

const years = [2009, 2010, 2011, 2012] as const;
const indicatorIds = ["work", "support"] as const;
const attributeIds = ["population", "refugees"] as const;

/** Numbers of six decimals: finer ones test the tolerance of doubles, not the rule. */
const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((number) => Math.round(number * 1e6) / 1e6);

const value = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
  decimal(0.01, 0.99),
);
const denominator = fc.oneof(fc.constantFrom(50, 100, 1000), fc.integer({ min: 10, max: 9000 }));

const indicators: Indicator[] = [
  { id: "work", title: "work", direction: 1, persistence: 0.7, nation: nationOf(0.75) },
  { id: "support", title: "support", direction: -1, persistence: 0, nation: nationOf(0.05) },
];

function nationOf(level: number): Record<string, number> {
  return Object.fromEntries(years.map((year, i) => [String(year), level + i / 1000]));
}

const areaArbitrary = (id: string): fc.Arbitrary<Area> =>
  fc
    .record({
      population: fc.oneof(fc.constantFrom(0, 1000, 5000), fc.integer({ min: 100, max: 20_000 })),
      refugees: fc.oneof(fc.constantFrom(0, 0.1), decimal(0, 0.2)),
      lastAward: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000 })),
    })
    .map(({ population, refugees, lastAward }) => ({
      id,
      name: `Area ${id}`,
      municipality: "M",
      attributes: {
        population: { value: population, provenance: "published" },
        refugees: { value: refugees, provenance: "illustrative" },
      },
      lastAward: { value: lastAward, provenance: "published" },
    }));

export const programmeArbitrary = (least = 1, most = 9): fc.Arbitrary<Omit<Programme, "rule">> =>
  fc.integer({ min: least, max: most }).chain((n) => {
    const ids = Array.from({ length: n }, (_, i) => `a${String(i).padStart(2, "0")}`);
    const places = ids.flatMap((area) =>
      indicatorIds.flatMap((indicator) => years.map((year) => ({ area, indicator, year }))),
    );
    return fc
      .record({
        areas: fc.tuple(...ids.map(areaArbitrary)),
        values: fc.array(value, { minLength: places.length, maxLength: places.length }),
        denominators: fc.array(denominator, { minLength: places.length, maxLength: places.length }),
      })
      .map(({ areas, values, denominators }) => ({
        id: "random",
        areas,
        indicators,
        observations: places.map(
          (place, i): Observation => ({
            ...place,
            value: values[i] as number,
            denominator: denominators[i] as number,
            provenance: "published",
          }),
        ),
      }));
  });

const indicator = fc.constantFrom(...indicatorIds);
const attribute = fc.constantFrom(...attributeIds);
const windowYears: fc.Arbitrary<number[]> = fc.constantFrom([2009], [2010], [2009, 2010], [2011]);
const reference = fc.oneof(fc.constantFrom("nation", "best", "mean" as const), value);
const adjustment = (weights: fc.Arbitrary<number>) =>
  fc.array(fc.record({ attribute: fc.constant("refugees"), weight: weights }), { maxLength: 2 });

export const improvementArbitrary: fc.Arbitrary<Improvement> = fc.record(
  {
    indicator,
    from: windowYears,
    to: fc.constantFrom([2012], [2011, 2012]),
    measure: fc.constantFrom("pp", "relative", "persons", "gapClosed"),
    reference,
    add: adjustment(decimal(-1, 1)),
    noise: fc.oneof(
      fc.constant({ kind: "none" as const }),
      fc.constant({ kind: "shrink" as const }),
      fc.record({ kind: fc.constant("significant" as const), z: decimal(0, 2) }),
      fc.record({ kind: fc.constant("minimum" as const), n: fc.integer({ min: 0, max: 500 }) }),
    ),
    negative: fc.constantFrom("zero", "shift"),
    multiply: adjustment(decimal(0, 8)),
    times: fc.constantFrom("population", "denominator"),
  },
  { requiredKeys: ["indicator", "from", "to", "measure", "reference", "negative"] },
);

const criterionArbitrary = (ids: readonly string[]): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc.constant({ kind: "equal" as const }),
    fc.record(
      { kind: fc.constant("size" as const), attribute, exponent: fc.constantFrom(0, 0.5, 1, 2) },
      { requiredKeys: ["kind", "attribute"] },
    ),
    fc.record(
      {
        kind: fc.constant("need" as const),
        indicator,
        years: windowYears,
        reference,
        exponent: fc.constantFrom(0.5, 1, 2),
        times: fc.constant("population"),
      },
      { requiredKeys: ["kind", "indicator", "years", "reference"] },
    ),
    {
      weight: 4,
      arbitrary: improvementArbitrary.map((improvement) => ({
        kind: "improvement" as const,
        ...improvement,
      })),
    },
    fc.record(
      {
        kind: fc.constant("rank" as const),
        improvement: improvementArbitrary,
        points: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }),
      },
      { requiredKeys: ["kind", "improvement"] },
    ),
    fc.record({
      kind: fc.constant("valueAdded" as const),
      improvement: improvementArbitrary,
      levelYears: windowYears,
    }),
    fc.record({
      kind: fc.constant("target" as const),
      indicator,
      from: windowYears,
      to: fc.constant<number[]>([2012]),
      target: fc.oneof(
        value,
        fc
          .tuple(...ids.map(() => value))
          .map((all) => Object.fromEntries(ids.map((id, i) => [id, all[i] as number]))),
      ),
      form: fc.constantFrom("linear" as const, "allOrNothing" as const),
    }),
    fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: ids.length }).map((amounts) => ({
      kind: "fixed" as const,
      amountsSek: Object.fromEntries(amounts.map((amount, i) => [ids[i] as string, amount])),
    })),
  );

const quantity = fc.oneof(
  fc.record({ attribute }),
  fc.record({ indicator, year: fc.constantFrom(...years) }),
);

const leafArbitrary = (ids: readonly string[]): fc.Arbitrary<SelectionNode> =>
  fc.oneof(
    fc.record({ kind: fc.constant("listed" as const), areas: fc.subarray([...ids]) }),
    fc.record({
      kind: fc.constant("compare" as const),
      quantity,
      op: fc.constantFrom("<", "<=", ">", ">="),
      value: fc.oneof(value, fc.constant(1000)),
    }),
    fc.record({
      kind: fc.constant("top" as const),
      n: fc.integer({ min: 0, max: 6 }),
      by: quantity,
      order: fc.constantFrom("highest", "lowest"),
    }),
    fc.record({ kind: fc.constant("observed" as const), indicator, years: windowYears }),
  );

const nodeArbitrary = (ids: readonly string[], depth = 2): fc.Arbitrary<SelectionNode> => {
  if (depth === 0) return leafArbitrary(ids);
  const of = fc.array(nodeArbitrary(ids, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    leafArbitrary(ids),
    fc.record({ kind: fc.constant("all" as const), of }),
    fc.record({ kind: fc.constant("any" as const), of }),
    fc.record({ kind: fc.constant("atLeast" as const), k: fc.integer({ min: 0, max: 3 }), of }),
    fc.record({ kind: fc.constant("not" as const), of: nodeArbitrary(ids, depth - 1) }),
  );
};

const limitArbitrary = (ids: readonly string[]): fc.Arbitrary<Omit<Limit, "id">> => {
  const own = { areas: fc.subarray([...ids]) };
  const limit = (measure: Limit["measure"], bound: "floor" | "cap", max: number) =>
    fc.record(
      {
        bound: fc.constant(bound),
        measure: fc.constant(measure),
        value: decimal(0, max),
        ...own,
      },
      { requiredKeys: ["bound", "measure", "value"] },
    );
  return fc.oneof(
    limit("sek", "floor", 2_500_000),
    limit("sek", "cap", 30_000_000),
    limit("perInhabitant", "floor", 100),
    limit("perInhabitant", "cap", 5_000),
    limit("shareOfBudget", "floor", 0.05),
    limit("shareOfBudget", "cap", 1),
    limit("lastAward", "floor", 0.1),
    limit("lastAward", "cap", 2),
  );
};

export const ruleArbitrary = (ids: readonly string[]): fc.Arbitrary<Rule> =>
  fc
    .record(
      {
        budgetSek: fc.constantFrom(10_000_000, 99_999_999, 100_000_000),
        reserveSek: fc.constantFrom(0, 1_000_000, 333_333),
        selection: nodeArbitrary(ids),
        pots: fc.array(
          fc.record({ weight: fc.constantFrom(0, 1, 1, 2, 0.3), criterion: criterionArbitrary(ids) }),
          { minLength: 1, maxLength: 4 },
        ),
        limits: fc.array(limitArbitrary(ids), { maxLength: 3 }),
        unpaid: fc.constantFrom(...unpaidOptions),
        rounding: fc.record({
          unitSek: fc.constantFrom(1 as const, 1000 as const),
          method: fc.constantFrom(...roundingMethods),
        }),
      },
      { requiredKeys: ["budgetSek", "pots"] },
    )
    .map((rule) => ({
      ...rule,
      pots: rule.pots.map((pot, i) => ({ id: `p${i}`, ...pot })),
      ...(rule.limits === undefined
        ? {}
        : { limits: rule.limits.map((limit, i) => ({ id: `l${i}`, ...limit })) }),
    })) as fc.Arbitrary<Rule>;

/** A programme with a random rule of its own. */
export const caseArbitrary = (least = 1, most = 9): fc.Arbitrary<Case> =>
  programmeArbitrary(least, most).chain((data) =>
    ruleArbitrary(data.areas.map(({ id }) => id)).map((rule) => ({ rule, programme: { ...data, rule } })),
  );
