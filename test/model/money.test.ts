import { describe, expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import type { Allocation } from "../../src/model/allocation.ts";
import { explain } from "../../src/model/explain.ts";
import type { Limit } from "../../src/model/rule/limit.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { type ExampleArea, exampleProgramme, improvement, onePot } from "./example.ts";

const sized: Record<string, ExampleArea> = {
  a: { work: [0.5, 0.5, 0.5], population: 1000, lastAward: 100_000 },
  b: { work: [0.5, 0.5, 0.5], population: 2000, lastAward: 0 },
  c: { work: [0.5, 0.5, 0.5], population: 7000, lastAward: 500_000 },
};

function paid(rule: Rule, areas = sized): Allocation {
  const result = allocate(rule, exampleProgramme(areas, rule));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const awards = (rule: Rule, areas = sized): number[] =>
  paid(rule, areas).areas.map(({ awardSek }) => awardSek);

const fault = (rule: Rule, areas = sized): object => {
  const result = allocate(rule, exampleProgramme(areas, rule));
  if (result.ok) throw new Error("it was paid");
  return result.error;
};

describe("money of pots without a taker", () => {
  // Nobody improved: 1/4 of the money has no taker. Size pots: 1/2 by inhabitants, 1/4 equal.
  const rule = (unpaid: NonNullable<Rule["unpaid"]>): Rule => ({
    budgetSek: 2_400_000,
    reserveSek: 400_000,
    pots: [
      { id: "size", weight: 2, criterion: { kind: "size", attribute: "population" } },
      { id: "equal", weight: 1, criterion: { kind: "equal" } },
      { id: "work", weight: 1, criterion: { kind: "improvement", ...improvement() } },
    ],
    rounding: { unitSek: 1, method: "largestRemainder" },
    unpaid,
  });
  test("is returned or carried: 500,000 of 2,000,000", () => {
    expect(paid(rule("return"))).toMatchObject({
      distributedSek: 1_500_000,
      unpaidSek: 500_000,
      returnedSek: 500_000,
      carriedSek: 0,
      roundingRestSek: 0,
      reserveSek: 400_000,
    });
    expect(paid(rule("carryOver"))).toMatchObject({
      returnedSek: 0,
      carriedSek: 500_000,
      unpaidSek: 500_000,
    });
    expect(paid(rule("return")).pots.map(({ taken, moneySek }) => [taken, moneySek])).toEqual([
      [true, 1_000_000],
      [true, 500_000],
      [false, 500_000],
    ]);
  });
  test("goes to the other pots, two to one", () => {
    // size 1,333,333.33 as 1:2:7, equal 666,666.67 in three: a 133,333.3 + 222,222.2, ...
    expect(awards(rule("otherPots"))).toEqual([355_556, 488_889, 1_155_555]);
  });
  test("is shared equally: 166,666.67 to each", () => {
    const { areas } = paid(rule("equal"));
    expect(areas.map(({ awardSek }) => awardSek)).toEqual([433_334, 533_333, 1_033_333]);
    expect(areas.map(({ sharedSek }) => sharedSek)).toEqual([166_667, 166_666, 166_666]);
  });
  test("without any taker, or with nobody selected, it is returned all the same", () => {
    const none = onePot({ kind: "improvement", ...improvement() }, { unpaid: "otherPots" });
    expect(paid(none)).toMatchObject({ distributedSek: 0, returnedSek: 1_000_000 });
    const nobody = onePot({ kind: "equal" }, { unpaid: "equal", selection: { kind: "listed", areas: [] } });
    expect(paid(nobody)).toMatchObject({ distributedSek: 0, returnedSek: 1_000_000 });
  });
  test("what a list of fixed kronor leaves goes the same way, never to another list", () => {
    const fixed = (unpaid: NonNullable<Rule["unpaid"]>): Rule => ({
      ...rule(unpaid),
      pots: [
        { id: "one", weight: 1, criterion: { kind: "fixed", amountsSek: { a: 200_000 } } },
        { id: "two", weight: 1, criterion: { kind: "fixed", amountsSek: { b: 300_000 } } },
        { id: "equal", weight: 2, criterion: { kind: "equal" } },
      ],
    });
    expect(awards(fixed("otherPots"))).toEqual([700_000, 800_000, 500_000]);
    expect(paid(fixed("return"))).toMatchObject({ returnedSek: 500_000 });
  });
});

describe("limits", () => {
  const bySize = (limits: Limit[], changes: Partial<Rule> = {}): Rule =>
    onePot({ kind: "size", attribute: "population" }, { limits, ...changes });
  const limit = (
    bound: "floor" | "cap",
    measure: Limit["measure"],
    value: number,
    more: Partial<Limit> = {},
  ): Limit => ({
    id: `${bound}-${measure}`,
    bound,
    measure,
    value,
    ...more,
  });
  test("limits that do not bind change nothing", () => {
    expect(awards(bySize([limit("floor", "sek", 100_000), limit("cap", "sek", 700_000)]))).toEqual([
      100_000, 200_000, 700_000,
    ]);
  });
  test("a floor takes from the others in proportion: 160,000 to a, 840,000 as 2 to 7", () => {
    expect(awards(bySize([limit("floor", "sek", 160_000)]))).toEqual([160_000, 186_667, 653_333]);
  });
  test("a cap gives to the others in proportion: 400,000 to c, 600,000 as 1 to 2", () => {
    expect(awards(bySize([limit("cap", "shareOfBudget", 0.4)]))).toEqual([200_000, 400_000, 400_000]);
  });
  test("floor and cap at once, by inhabitants: 150 and 80 kronor each", () => {
    expect(
      awards(
        bySize([
          limit("floor", "perInhabitant", 150, { areas: ["a", "b"] }),
          limit("cap", "perInhabitant", 80, { areas: ["c"] }),
        ]),
      ),
    ).toEqual([150_000, 300_000, 550_000]);
    expect(awards(bySize([limit("cap", "perInhabitant", 60)], { unpaid: "return" }))).toEqual([
      60_000, 120_000, 420_000,
    ]);
  });
  test("against last year's award: at most twice it; nothing last year, nothing ever", () => {
    expect(awards(bySize([limit("cap", "lastAward", 1.5)]))).toEqual([150_000, 0, 750_000]);
    expect(paid(bySize([limit("cap", "lastAward", 1.5)]))).toMatchObject({ returnedSek: 100_000 });
    expect(awards(bySize([limit("floor", "lastAward", 1.2)]))).toEqual([120_000, 195_556, 684_444]);
  });
  test("the highest floor and the lowest cap count", () => {
    const floors = [
      limit("floor", "sek", 110_000),
      { ...limit("floor", "sek", 130_000), id: "more" },
      { ...limit("floor", "sek", 120_000), id: "less" },
    ];
    expect(awards(bySize(floors))[0]).toBe(130_000);
    const caps = [
      limit("cap", "sek", 600_000),
      { ...limit("cap", "sek", 500_000), id: "less" },
      { ...limit("cap", "sek", 550_000), id: "more" },
    ];
    expect(awards(bySize(caps))[2]).toBe(500_000);
  });
  test("what caps leave over: returned, carried, or the same to each up to its cap", () => {
    // Caps a 50,000, b 250,000, c 600,000: 900,000 in all, 100,000 left over.
    const caps = (unpaid: NonNullable<Rule["unpaid"]>): Rule =>
      bySize(
        [
          limit("cap", "sek", 50_000, { areas: ["a"] }),
          { ...limit("cap", "sek", 250_000, { areas: ["b"] }), id: "b" },
          { ...limit("cap", "sek", 600_000, { areas: ["c"] }), id: "c" },
        ],
        { unpaid },
      );
    expect(awards(caps("return"))).toEqual([50_000, 250_000, 600_000]);
    expect(paid(caps("return"))).toMatchObject({ returnedSek: 100_000, carriedSek: 0 });
    expect(paid(caps("otherPots"))).toMatchObject({ returnedSek: 100_000, carriedSek: 0 });
    expect(paid(caps("carryOver"))).toMatchObject({ returnedSek: 0, carriedSek: 100_000 });
    expect(paid(caps("equal"))).toMatchObject({ returnedSek: 100_000, distributedSek: 900_000 });
  });
  test("what caps leave over reaches areas without a claim when it is shared equally", () => {
    // Only c improved; its cap leaves 400,000: 200,000 each to a and b, but a stops at 150,000, so b has 250,000.
    const areas = { ...sized, c: { work: [0.5, 0.5, 0.6], population: 7000 } };
    const rule = onePot(
      { kind: "improvement", ...improvement() },
      {
        unpaid: "equal",
        limits: [
          limit("cap", "sek", 600_000, { areas: ["c"] }),
          { ...limit("cap", "sek", 150_000, { areas: ["a"] }), id: "a" },
        ],
      },
    );
    expect(awards(rule, areas)).toEqual([150_000, 250_000, 600_000]);
    const trace = explain(rule, exampleProgramme(areas, rule), "b");
    if (!trace.ok) throw new Error(trace.error.code);
    expect(trace.value.steps.at(-2)).toMatchObject({
      kind: "limit",
      extraSek: 250_000,
      multiplier: null,
      floorSek: null,
      capSek: null,
      binding: "none",
    });
  });
  test("an area without a claim has its floor", () => {
    const areas = { ...sized, c: { work: [0.5, 0.5, 0.6], population: 7000 } };
    const rule = onePot(
      { kind: "improvement", ...improvement() },
      { limits: [limit("floor", "sek", 50_000)] },
    );
    const { areas: results } = paid(rule, areas);
    expect(results.map(({ awardSek, limitSek }) => [awardSek, limitSek])).toEqual([
      [50_000, 50_000],
      [50_000, 50_000],
      [900_000, -100_000],
    ]);
  });
  test("what cannot be paid is refused with the numbers", () => {
    expect(fault(bySize([limit("floor", "sek", 400_000)]))).toEqual({
      code: "floorsAboveMoney",
      value: 1_200_000,
      allowed: 1_000_000,
    });
    expect(
      fault(bySize([limit("floor", "sek", 90_000), limit("cap", "sek", 80_000, { areas: ["b"] })])),
    ).toEqual({ code: "floorAboveCap", area: "b", value: 90_000, allowed: 80_000 });
    const { lastAward: _, ...unknown } = sized.b as ExampleArea;
    expect(fault(bySize([limit("cap", "lastAward", 1)]), { ...sized, b: unknown })).toEqual({
      code: "missingLastAward",
      area: "b",
      limit: "cap-lastAward",
    });
    expect(
      fault(
        bySize([limit("cap", "perInhabitant", 1)], {
          pots: [{ id: "pot", weight: 1, criterion: { kind: "equal" } }],
        }),
        { ...sized, a: { work: [], population: -5 } },
      ),
    ).toEqual({ code: "negativeSize", area: "a", attribute: "population", value: -5 });
  });
  test("the trace says which bound holds", () => {
    const rule = bySize([limit("floor", "sek", 160_000), limit("cap", "sek", 600_000)]);
    const binding = ["a", "b", "c"].map((id) => {
      const trace = explain(rule, exampleProgramme(sized, rule), id);
      const step = trace.ok ? trace.value.steps.at(-2) : undefined;
      return step?.kind === "limit" ? step.binding : "none at all";
    });
    expect(binding).toEqual(["floor", "none", "cap"]);
  });
});

describe("rounding", () => {
  const thirds: Record<string, ExampleArea> = { a: { work: [] }, b: { work: [] }, c: { work: [] } };
  test("to whole thousands: the rest below one unit is not paid", () => {
    const rule = onePot(
      { kind: "equal" },
      { budgetSek: 1_000_500, rounding: { unitSek: 1000, method: "largestRemainder" } },
    );
    expect(awards(rule, thirds)).toEqual([334_000, 333_000, 333_000]);
    expect(paid(rule, thirds)).toMatchObject({ roundingRestSek: 500, unpaidSek: 500, returnedSek: 0 });
  });
  // Quotas of seven units as 3.7 : 1.75 : 1.55, from populations 370, 175, 155.
  const seats: Record<string, ExampleArea> = {
    a: { work: [], population: 370 },
    b: { work: [], population: 175 },
    c: { work: [], population: 155 },
  };
  const units = (method: "largestRemainder" | "webster" | "jefferson", n: number, areas = seats): number[] =>
    awards(
      onePot(
        { kind: "size", attribute: "population" },
        { budgetSek: n * 1000, rounding: { unitSek: 1000, method } },
      ),
      areas,
    ).map((award) => award / 1000);
  test("largest remainder, Webster and Jefferson on seven units", () => {
    expect(units("largestRemainder", 7)).toEqual([4, 2, 1]);
    // Webster at divisor 1.04: 3.56, 1.68, 1.49. Jefferson at divisor 0.91: 4.07, 1.92, 1.70 rounded down, and one more to b.
    expect(units("webster", 7)).toEqual([4, 2, 1]);
    expect(units("jefferson", 7)).toEqual([4, 2, 1]);
  });
  test("the textbook case in which they differ: 53, 24 and 23 of 10", () => {
    const parties = {
      a: { work: [], population: 53 },
      b: { work: [], population: 24 },
      c: { work: [], population: 23 },
    };
    expect(units("largestRemainder", 10, parties)).toEqual([5, 3, 2]);
    // Webster: signposts 5.3/5.5 = 0.9636, 2.4/2.5 = 0.96, 2.3/2.5 = 0.92: a has the tenth unit.
    expect(units("webster", 10, parties)).toEqual([6, 2, 2]);
    // Jefferson: 5.3/6 = 0.883, 2.4/3 = 0.8, 2.3/3 = 0.767: a again.
    expect(units("jefferson", 10, parties)).toEqual([6, 2, 2]);
  });
  test("largest remainder can take a unit away when there are more to give; the divisor methods cannot", () => {
    // The Alabama paradox: 6, 6 and 2 of 10 and of 11 units. Quotas 4.286, 4.286, 1.429; then 4.714, 4.714, 1.571.
    const parties = {
      a: { work: [], population: 6 },
      b: { work: [], population: 6 },
      c: { work: [], population: 2 },
    };
    expect(units("largestRemainder", 10, parties)).toEqual([4, 4, 2]);
    expect(units("largestRemainder", 11, parties)).toEqual([5, 5, 1]);
    // Webster: the tenth unit is tied, 6/4.5 = 2/1.5, and goes to the smaller id; the eleventh to the next.
    expect(units("webster", 10, parties)).toEqual([5, 4, 1]);
    expect(units("webster", 11, parties)).toEqual([5, 5, 1]);
  });
  test("more units than doubles can tell apart are refused", () => {
    const rule = onePot({ kind: "equal" }, { budgetSek: 1_000_000_001 });
    expect(fault(rule, thirds)).toMatchObject({
      code: "tooManyUnits",
      path: "rule.budgetSek",
      value: 1_000_000_001,
      allowed: 1e9,
    });
    expect(awards({ ...rule, budgetSek: 1_000_000_000 }, thirds)).toEqual([
      333_333_334, 333_333_333, 333_333_333,
    ]);
  });
});

describe("unknown names, windows and weights", () => {
  test("each is refused with its path", () => {
    const base = onePot({ kind: "improvement", ...improvement() });
    expect(fault({ ...base, budgetSek: 1_000_000.5 })).toEqual({
      code: "notInteger",
      path: "rule.budgetSek",
      value: 1_000_000.5,
    });
    expect(fault({ ...base, pots: [] })).toEqual({ code: "weightsSumToZero", path: "rule.pots", value: 0 });
    expect(fault({ ...base, reserveSek: 2_000_000 })).toEqual({
      code: "reserveAboveBudget",
      path: "rule.reserveSek",
      value: 2_000_000,
      allowed: 1_000_000,
    });
    expect(fault(onePot({ kind: "improvement", ...improvement({ to: [2011] }) }))).toMatchObject({
      code: "sameWindows",
      path: "rule.pots[0].criterion.to",
    });
    expect(fault(onePot({ kind: "improvement", ...improvement({ from: [] }) }))).toEqual({
      code: "emptyWindow",
      path: "rule.pots[0].criterion.from",
    });
    expect(fault(onePot({ kind: "improvement", ...improvement({ from: [2010, 2010] }) }))).toEqual({
      code: "repeatedYear",
      path: "rule.pots[0].criterion.from[1]",
      year: 2010,
    });
    expect(fault(onePot({ kind: "improvement", ...improvement({ indicator: "x" }) }))).toMatchObject({
      code: "unknownIndicator",
      path: "rule.pots[0].criterion.indicator",
      value: "x",
      allowed: ["work", "support"],
    });
    expect(fault(onePot({ kind: "size", attribute: "x" }))).toMatchObject({
      code: "unknownAttribute",
      path: "rule.pots[0].criterion.attribute",
      value: "x",
    });
    expect(fault(onePot({ kind: "fixed", amountsSek: { x: 1 } }))).toMatchObject({
      code: "unknownArea",
      path: "rule.pots[0].criterion.amountsSek.x",
    });
    expect(fault({ ...base, pots: [...base.pots, ...base.pots] })).toEqual({
      code: "duplicateId",
      path: "rule.pots[1].id",
      value: "pot",
    });
    expect(
      fault({
        ...base,
        selection: { kind: "all", of: [{ kind: "not", of: { kind: "listed", areas: ["a", "x"] } }] },
      }),
    ).toMatchObject({ code: "unknownArea", path: "rule.selection.of[0].of.areas[1]" });
    expect(
      fault({
        ...base,
        limits: [{ id: "l", bound: "cap", measure: "perInhabitant", value: 1, attribute: "x" }],
      }),
    ).toMatchObject({ code: "unknownAttribute", path: "rule.limits[0].attribute" });
  });
  test("a trace of an area that is not there", () => {
    const rule = onePot({ kind: "equal" });
    const trace = explain(rule, exampleProgramme(sized, rule), "x");
    expect(trace).toEqual({
      ok: false,
      error: { code: "unknownArea", value: "x", allowed: ["a", "b", "c"] },
    });
  });
});
