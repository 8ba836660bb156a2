import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { baseYear } from "../../../src/model/base-year.ts";
import { explain } from "../../../src/model/explain.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { eventLine, meanLine } from "../../../src/model/project/projection.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import { checkRule } from "../../../src/model/rule/check-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { caseArbitrary } from "../arbitrary.ts";
import { drawn } from "./draw-all.ts";
import { equalRule, expectedOf, inputOf, lineOf, projectedProgramme, simulatorOf, the } from "./example.ts";

const places = {
  a: { work: [0.5, 0.52], support: [0.1, 0.1] },
  b: { work: [0.4, 0.41], support: [0.12, 0.11] },
};

/** The first projected year is 2013. */
const equal = (changes: Partial<Rule>, budgetSek = 1_000_000): Programme =>
  projectedProgramme(places, equalRule(budgetSek, changes));

/** Paid for the change from 2011 to 2012: the base year is 2013. */
const forResults = (changes: Partial<Rule>): Programme =>
  projectedProgramme(places, {
    budgetSek: 1_000_000,
    pots: [
      {
        id: "work",
        weight: 1,
        criterion: {
          kind: "improvement",
          indicator: "employment",
          from: [2011],
          to: [2012],
          measure: "pp",
          negative: "zero",
        },
      },
    ],
    rounding: { unitSek: 1, method: "largestRemainder" },
    ...changes,
  });

const awardsOf = (programme: Programme, years = 5, place?: number): number[] =>
  lineOf(expectedOf(inputOf(programme, { years })), "award", place);

describe("years with money", () => {
  test("only listed years pay; an amount left out is the rule's own", () => {
    const schedule = [{ year: 2013 }, { year: 2015, budgetSek: 400_000 }];
    expect(awardsOf(equal({ schedule }))).toEqual([1_000_000, 0, 400_000, 0, 0]);
  });

  test("what a year keeps back is its own, else the rule's", () => {
    const schedule = [
      { year: 2013 },
      { year: 2014, budgetSek: 500_000 },
      { year: 2015, reserveSek: 300_000 },
      { year: 2016, budgetSek: 500_000, reserveSek: 0 },
    ];
    expect(awardsOf(equal({ reserveSek: 100_000, schedule }), 4)).toEqual([
      900_000, 400_000, 700_000, 500_000,
    ]);
  });

  test("years before the projection, and before there are figures, pay nothing in it", () => {
    const schedule = [{ year: 2010 }, { year: 2012 }, { year: 2014 }];
    const programme = forResults({ schedule });
    expect(awardsOf(programme, 3)).toEqual([0, 1_000_000, 0]);
    const { facts } = simulatorOf(inputOf(programme, { years: 3 }));
    expect(facts).toMatchObject({ firstPaymentYear: 2014, paidYears: [2014] });
    const over = forResults({ schedule: [{ year: 2012 }] });
    expect(awardsOf(over, 3)).toEqual([0, 0, 0]);
    expect(simulatorOf(inputOf(over)).facts).toMatchObject({ firstPaymentYear: null, paidYears: [] });
  });

  test("money carried over waits for the next listed year; what waits after the last is returned", () => {
    const limits = [{ id: "cap", bound: "cap", measure: "sek", value: 300_000 }] as const;
    const schedule = [{ year: 2013 }, { year: 2016, budgetSek: 100_000 }, { year: 2017, budgetSek: 100_000 }];
    const programme = equal({ schedule, limits: [...limits], unpaid: "carryOver" });
    const expected = expectedOf(inputOf(programme, { years: 7 }));
    // 400,000 waits from 2013; 500,000 less two caps of 300,000 in 2016 leaves nothing.
    expect(lineOf(expected, "award")).toEqual([600_000, 0, 0, 500_000, 100_000, 0, 0]);
    expect(lineOf(expected, "unpaid")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const short = expectedOf(
      inputOf(equal({ schedule: [{ year: 2013 }], limits: [...limits], unpaid: "carryOver" })),
    );
    expect(lineOf(short, "unpaid")).toEqual([400_000, 0, 0]);
  });

  test("a cap against last year's award reads the latest year with money", () => {
    const limits: Rule["limits"] = [{ id: "cap", bound: "cap", measure: "lastAward", value: 1 }];
    const areas = { a: { ...places.a, lastAward: 200_000 }, b: { ...places.b, lastAward: 300_000 } };
    const rule = equalRule(1_000_000, { limits, schedule: [{ year: 2013 }, { year: 2015 }] });
    expect(awardsOf(projectedProgramme(areas, rule), 4)).toEqual([500_000, 0, 500_000, 0]);
  });

  test("listed amounts follow a year's money, to the krona", () => {
    const pots: Rule["pots"] = [
      { id: "one", weight: 3, criterion: { kind: "fixed", amountsSek: { a: 500_000, b: 250_000 } } },
      { id: "two", weight: 1, criterion: { kind: "fixed", amountsSek: { b: 250_000 } } },
    ];
    const programme = equal({
      pots,
      schedule: [
        { year: 2013, budgetSek: 600_000 },
        { year: 2014, budgetSek: 400_000 },
      ],
    });
    expect(awardsOf(programme, 3)).toEqual([600_000, 400_000, 0]);
    expect(awardsOf(programme, 3, 0)).toEqual([300_000, 200_000, 0]);
  });

  test("floors that a year cannot pay are the known fault, with the year", () => {
    const limits: Rule["limits"] = [{ id: "floor", bound: "floor", measure: "sek", value: 300_000 }];
    const schedule = [{ year: 2013 }, { year: 2015, budgetSek: 500_000 }];
    const programme = equal({ limits, schedule });
    expect(the(compileProjection(inputOf(programme, { years: 2 }))).expected().ok).toBe(true);
    const failed = the(compileProjection(inputOf(programme))).expected();
    const fault = { code: "floorsAboveMoney", value: 600_000, allowed: 500_000, year: 2015 };
    expect(failed).toEqual({ ok: false, error: fault });
  });

  test("an end that the rule sets is no fall and no year without an award", () => {
    const schedule = [{ year: 2013 }, { year: 2014 }, { year: 2016, budgetSek: 100_000 }];
    const projection = drawn(simulatorOf(inputOf(equal({ schedule }), { years: 6 })), 16);
    expect(eventLine(projection, "fall", 2)).toEqual([0, 0, 0, 1, 0, 0]);
    expect(eventLine(projection, "nothing", 2)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(meanLine(projection, "unpaid", 2)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("what the programme does lasts a while after its money, and less each year", () => {
    const rule = equalRule(20_000_000, { schedule: [{ year: 2013 }, { year: 2014 }] });
    const expected = expectedOf(inputOf(projectedProgramme(places, rule), { years: 10 }));
    const jobs = lineOf(expected, "jobsEffect");
    // December's money is used in the year after.
    const most = jobs.indexOf(Math.max(...jobs));
    expect(most).toBe(2);
    for (let year = most + 1; year < jobs.length; year++) {
      expect(jobs[year]).toBeGreaterThan(0);
      expect(jobs[year]).toBeLessThan(jobs[year - 1] as number);
    }
  });

  test("a schedule of every year with the rule's own money changes nothing", () => {
    const schedule = Array.from({ length: 6 }, (_, at) => ({ year: 2013 + at }));
    const bare = drawn(simulatorOf(inputOf(forResults({}), { years: 6 })), 32);
    const listed = drawn(simulatorOf(inputOf(forResults({ schedule }), { years: 6 })), 32);
    expect([listed.bands, listed.means, listed.events]).toEqual([bare.bands, bare.means, bare.events]);
  });
});

describe("areas with years of their own", () => {
  test("outside them an area takes no part, and the others share all", () => {
    const areaYears = [{ areas: ["b"], from: 2014, to: 2015 }];
    const programme = equal({ areaYears });
    expect(awardsOf(programme, 5, 0)).toEqual([1_000_000, 500_000, 500_000, 1_000_000, 1_000_000]);
    expect(awardsOf(programme, 5, 1)).toEqual([0, 500_000, 500_000, 0, 0]);
    const projection = drawn(simulatorOf(inputOf(programme, { years: 5 })), 16);
    expect(eventLine(projection, "nothing", 1)).toEqual([0, 0, 0, 0, 0]);
    expect(eventLine(projection, "fall", 1)).toEqual([0, 0, 0, 0, 0]);
    expect(projection.facts.ownYears).toEqual([null, { from: 2014, to: 2015 }]);
  });

  test("a rule that reads no year shows an allocation with every area; one that does, that of its base year", () => {
    const areaYears = [{ areas: ["b"], from: 2014, to: 2015 }];
    const shown = (programme: Programme) =>
      the(allocate(programme.rule, programme)).areas.map(({ awardSek, selected }) => [awardSek, selected]);
    expect(shown(equal({ areaYears }))).toEqual([
      [500_000, true],
      [500_000, true],
    ]);
    const programme = forResults({ areaYears });
    expect(shown(programme)).toEqual([
      [1_000_000, true],
      [0, false],
    ]);
    expect(the(explain(programme.rule, programme, "b")).steps).toEqual([
      {
        kind: "selection",
        kronor: 0,
        selected: false,
        verdict: null,
        leftOutBy: [],
        outsideYears: { from: 2014, to: 2015, year: 2013 },
      },
    ]);
  });

  test("figures of an area outside its years are not asked for", () => {
    const programme = forResults({
      areaYears: [{ areas: ["b"], from: 2014, to: 2015 }],
      selection: {
        kind: "compare",
        quantity: { indicator: "employment", year: 2012 },
        op: "<",
        value: 0.9,
      },
    });
    const without = programme.observations.filter(({ area, year }) => !(area === "b" && year === 2012));
    const thinned = { ...programme, observations: without };
    expect(the(allocate(programme.rule, thinned)).areas[0]).toMatchObject({ awardSek: 1_000_000 });
    expect(the(explain(programme.rule, thinned, "a")).awardSek).toBe(1_000_000);
  });
});

describe("what is refused", () => {
  const refused = (changes: Partial<Rule>, programme = forResults(changes)) =>
    checkRule(programme.rule, programme);

  test("years out of order, or twice", () => {
    expect(refused({ schedule: [{ year: 2014 }, { year: 2013 }] })).toEqual([
      { code: "outOfRange", path: "rule.schedule[1].year", value: 2013, allowed: "> 2014" },
    ]);
    expect(refused({ schedule: [{ year: 2014 }, { year: 2014 }] })).toEqual([
      { code: "repeatedYear", path: "rule.schedule[1].year", year: 2014 },
    ]);
  });

  test("another budget for the base year, with both", () => {
    expect(baseYear(forResults({}).rule)).toBe(2013);
    expect(refused({ schedule: [{ year: 2013, budgetSek: 2_000_000 }] })).toEqual([
      {
        code: "budgetOfBaseYear",
        path: "rule.schedule[0].budgetSek",
        value: 2_000_000,
        allowed: 1_000_000,
        year: 2013,
      },
    ]);
    expect(refused({ reserveSek: 1, schedule: [{ year: 2013, reserveSek: 0 }] })).toEqual([
      { code: "budgetOfBaseYear", path: "rule.schedule[0].reserveSek", value: 0, allowed: 1, year: 2013 },
    ]);
    expect(refused({ schedule: [{ year: 2013, budgetSek: 1_000_000 }] })).toEqual([]);
    expect(baseYear(forResults({ conditions: { lagYears: 3 } }).rule)).toBe(2015);
    expect(baseYear(equal({}).rule)).toBe(null);
  });

  test("more kept back than there is, and more than can be rounded", () => {
    expect(refused({ schedule: [{ year: 2014, reserveSek: 1_000_001 }] })).toEqual([
      {
        code: "reserveAboveBudget",
        path: "rule.schedule[0].reserveSek",
        value: 1_000_001,
        allowed: 1_000_000,
        year: 2014,
      },
    ]);
    expect(refused({ reserveSek: 10, schedule: [{ year: 2014, budgetSek: 5 }] })).toMatchObject([
      { code: "reserveAboveBudget", path: "rule.schedule[0].budgetSek", value: 10, allowed: 5 },
    ]);
    expect(refused({ schedule: [{ year: 2014, budgetSek: 2e9 }] })).toMatchObject([
      { code: "tooManyUnits", path: "rule.schedule[0].budgetSek", value: 2e9, allowed: 1e9 },
    ]);
  });

  test("unknown areas, areas twice, years that end before they begin", () => {
    const areaYears = [
      { areas: ["a", "nowhere"], from: 2013, to: 2012 },
      { areas: ["a"], from: 2015, to: 2015 },
    ];
    expect(refused({ areaYears })).toEqual([
      { code: "unknownArea", path: "rule.areaYears[0].areas[1]", value: "nowhere" },
      { code: "outOfRange", path: "rule.areaYears[0].to", value: 2012, allowed: ">= 2013" },
      { code: "duplicateId", path: "rule.areaYears[1].areas[0]", value: "a" },
    ]);
  });
});

test("on random rules the base year's allocation is as without a schedule, and areas that all take part change nothing", () => {
  fc.assert(
    fc.property(caseArbitrary(2, 6), ({ rule, programme }) => {
      const base = baseYear(rule) ?? 2013;
      const areas = programme.areas.map(({ id }) => id);
      const listed: Rule = {
        ...rule,
        schedule: [{ year: base }],
        areaYears: [{ areas, from: base, to: base }],
      };
      expect(allocate(listed, programme)).toEqual(allocate(rule, programme));
    }),
  );
});

test("on random rules kernel and replay agree on who is outside its years", () => {
  fc.assert(
    fc.property(caseArbitrary(2, 6), fc.integer({ min: 2011, max: 2015 }), ({ rule, programme }, from) => {
      const { id } = programme.areas[0] as { id: string };
      const listed: Rule = { ...rule, areaYears: [{ areas: [id], from, to: from + 1 }] };
      const allocation = allocate(listed, programme);
      const trace = explain(listed, programme, id);
      expect(trace.ok).toBe(allocation.ok);
      if (!allocation.ok || !trace.ok) return;
      const area = allocation.value.areas.find((each) => each.id === id);
      expect(trace.value.awardSek).toBe(area?.awardSek);
      const base = baseYear(rule);
      if (base !== null && (base < from || base > from + 1)) expect(area?.selected).toBe(false);
    }),
  );
});
