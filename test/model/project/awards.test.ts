import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { allocate } from "../../../src/model/allocate.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { bandAt, eventLine, expectedLine, meanLine } from "../../../src/model/project/projection.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { inFull } from "../runs.ts";
import { drawn } from "./draw-all.ts";
import {
  equalRule,
  everyYear,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
  staying,
  the,
} from "./example.ts";

const catalogue = createCatalogue();
const grant = everyYear(catalogue.find("urban15-2013")?.programme as Programme);

/** The rule of the grant with other conditions. */
const grantWith = (changes: Partial<Rule>): Programme => ({ ...grant, rule: { ...grant.rule, ...changes } });

test("the first year pays what the rule pays on the observed figures, to the krona", () => {
  const awards = the(allocate(grant.rule, grant)).areas.map(({ awardSek }) => awardSek);
  const simulator = simulatorOf(inputOf(grant));
  expect(simulator.facts.firstPaymentYear).toBe(2013);
  const expected = the(simulator.expected());
  const projection = drawn(simulator, 64);
  for (const [place, award] of awards.entries()) {
    expect(expectedLine(expected, "award", place)[0]).toBe(award);
    const { p5, p95, mean } = bandAt(projection, "award", place, 0);
    expect([p5, p95, mean]).toEqual([award, award, award]);
  }
});

test.runIf(inFull)(
  "expected awards are within 0.9 million (and what 3,000 draws leave open) of the mean of draws, area by area, 2014-2016",
  () => {
    const simulator = simulatorOf(inputOf(grant, { years: 4 }));
    const expected = the(simulator.expected());
    const projection = drawn(simulator, 3000);
    for (let place = 0; place < 15; place++)
      for (const year of [1, 2, 3]) {
        const { mean, error } = bandAt(projection, "award", place, year);
        const difference = (expectedLine(expected, "award", place)[year] ?? Number.NaN) - mean;
        expect(Math.abs(difference), `${place} ${year}`).toBeLessThan(900_000 + 3 * error);
      }
    // Draws in which nobody improves leave a pot's money: 96-97 of 99 million are paid.
    const paid = bandAt(projection, "award", 15, 1).mean;
    expect(paid).toBeGreaterThan(95e6);
    expect(paid).toBeLessThan(97.5e6);
    expect(meanLine(projection, "unpaid", 15)[1]).toBeCloseTo(99e6 - paid, -1);
  },
);

test("other rules than improvement show no expected awards, but go on without the programme", () => {
  const rule: Rule = {
    budgetSek: 9_000_000,
    pots: [
      {
        id: "need",
        weight: 1,
        criterion: { kind: "need", indicator: "employment", years: [2012], reference: 0.6 },
      },
    ],
  };
  const expected = expectedOf(inputOf({ ...grant, rule }, { rule }));
  expect(expected.facts.expectsAwards).toBe(false);
  expect(lineOf(expected, "award")).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(lineOf(expected, "jobsEffect", 0)[1]).toBeNaN();
  expect(lineOf(expected, "employmentWithout")[1]).toBeCloseTo(0.4547, 3);
});

test("a longer lag: the first payment waits for its figures", () => {
  const programme = grantWith({ conditions: { paymentMonth: 12, lagYears: 2 } });
  const expected = expectedOf(inputOf(programme));
  expect(expected.facts.firstPaymentYear).toBe(2014);
  expect(lineOf(expected, "award").slice(0, 2)).toEqual([0, 99_000_000]);
  expect(lineOf(expected, "spent")).toEqual([0, 0, 99_000_000]);
});

test("a lag of 0 pays on its own year's figures, and cannot be spent in it", () => {
  const rule = (paymentMonth: number): Rule => ({ ...grant.rule, conditions: { paymentMonth, lagYears: 0 } });
  const early = compileProjection(inputOf(grant, { rule: rule(6) }));
  expect(early).toEqual({ ok: false, error: { code: "spentBeforeAward" } });
  const simulator = simulatorOf(inputOf(grant, { rule: rule(12) }));
  expect(simulator.facts.firstPaymentYear).toBe(2013);
  const projection = drawn(simulator, 64);
  // Rests on 2012 -> 2013, which is projected: draws differ.
  const { p5, p95 } = bandAt(projection, "award", 0, 0);
  expect(p95).toBeGreaterThan(p5);
});

test("money that may not be used after the year-end is lost", () => {
  const programme = projectedProgramme(
    { a: { work: [0.5], support: [0.1], lastAward: 400_000 } },
    equalRule(1_000_000, { conditions: { paymentMonth: 9, carryShare: 0.5 } }),
  );
  const expected = expectedOf(inputOf(programme, { assumptions: staying }));
  // 3/12 of this year's at once, half of the rest next year.
  expect(lineOf(expected, "spent")).toEqual([250_000 + 150_000, 250_000 + 375_000, 625_000]);
  expect(lineOf(expected, "lost")).toEqual([375_000, 375_000, 375_000]);
});

test("money carried over adds to next year's, and a cap on last year's award follows the projected one", () => {
  const rule = equalRule(1_000_000, {
    unpaid: "carryOver",
    limits: [{ id: "cap", bound: "cap", measure: "lastAward", value: 1.5 }],
  });
  const programme = projectedProgramme({ a: { work: [0.5], support: [0.1], lastAward: 200_000 } }, rule);
  const expected = expectedOf(inputOf(programme, { years: 5, assumptions: { ...staying, ...powerless } }));
  // 300,000 of 1,000,000; 450,000 of 1,700,000; 675,000 of 2,250,000; 1,012,500 of 2,575,000; 1,518,750 of 2,562,500.
  expect(lineOf(expected, "award")).toEqual([300_000, 450_000, 675_000, 1_012_500, 1_518_750]);
  // What is carried over waits: it is no money that nobody was given.
  expect(lineOf(expected, "unpaid")).toEqual([0, 0, 0, 0, 0]);
});

test("years of the rule move; a fixed year stands still", () => {
  const rule = (fixed: boolean): Rule => ({
    budgetSek: 1000,
    rounding: { unitSek: 1, method: "largestRemainder" },
    selection: {
      kind: "compare",
      quantity: { indicator: "employment", year: 2012, ...(fixed ? { fixed: true as const } : {}) },
      op: "<",
      value: 0.505,
    },
    pots: [{ id: "all", weight: 1, criterion: { kind: "equal" } }],
  });
  const programme = (fixed: boolean) =>
    projectedProgramme({ a: { work: [0.5, 0.5], support: [0.1, 0.1] } }, rule(fixed));
  const drift = { ...staying, ...powerless, "drift-employment": 0.004, cycle: 1 };
  // 0.5 in 2012, 0.504 in 2013, above 0.505 from 2014 on.
  const moving = expectedOf(inputOf(programme(false), { years: 4, assumptions: drift }));
  expect(lineOf(moving, "award")).toEqual([1000, 1000, 0, 0]);
  const standing = expectedOf(inputOf(programme(true), { years: 4, assumptions: drift }));
  expect(lineOf(standing, "award")).toEqual([1000, 1000, 1000, 1000]);
});

test("years that are not there are named as the payment year asks for them", () => {
  const programme = projectedProgramme({ a: { work: [0.5, 0.5], support: [0.1, 0.1] } }, equalRule(1000));
  const rule: Rule = {
    ...programme.rule,
    pots: [
      {
        id: "p",
        weight: 1,
        criterion: {
          kind: "improvement",
          indicator: "employment",
          from: [2009],
          to: [2012],
          measure: "pp",
          negative: "zero",
        },
      },
    ],
  };
  expect(compileProjection(inputOf(programme, { rule }))).toEqual({
    ok: false,
    error: { code: "missingObservation", area: "a", indicator: "employment", year: 2009 },
  });
  const recent: Rule = {
    ...rule,
    pots: rule.pots.map((pot) => ({
      ...pot,
      criterion: { ...pot.criterion, from: [2011], to: [2012, 2013] } as (typeof pot)["criterion"],
    })),
    conditions: { lagYears: 0, paymentMonth: 12 },
  };
  expect(simulatorOf(inputOf(programme, { rule: recent })).facts.firstPaymentYear).toBe(2013);
});

test("falls, years without award and targets are counted", () => {
  const programme = projectedProgramme(
    { a: { work: [0.5], support: [0.1] }, b: { work: [0.4], support: [0.1] } },
    equalRule(1_000_000, {
      pots: [{ id: "all", weight: 1, criterion: { kind: "fixed", amountsSek: { a: 1_000_000 } } }],
    }),
  );
  const input = inputOf(programme, {
    assumptions: { ...staying, ...powerless, cycle: 1, "drift-assistance": -0.015 },
    baselineSek: { a: 1_300_000, b: 0 },
    targets: [
      { id: "a-up", role: "employment", area: "a", share: 0.4 },
      { id: "fewer", role: "assistance", change: -0.15 },
    ],
  });
  const projection = drawn(simulatorOf(input), 64);
  expect(projection.facts.events).toEqual(["fall", "nothing", "fallSoFar", "nothingSoFar", "a-up", "fewer"]);
  // 1,000,000 against the baseline's 1,300,000 is a fall of 23 %; afterwards it stays.
  expect(eventLine(projection, "fall", 0)).toEqual([1, 0, 0]);
  expect(eventLine(projection, "nothing", 1)).toEqual([1, 1, 1]);
  expect(eventLine(projection, "nothing", 2)).toEqual([0, 0, 0]);
  // What has happened once has happened ever since, in its own draw and at its own place alone.
  expect(eventLine(projection, "fallSoFar", 0)).toEqual([1, 1, 1]);
  expect(eventLine(projection, "fallSoFar", 1)).toEqual([0, 0, 0]);
  expect(eventLine(projection, "nothingSoFar", 1)).toEqual([1, 1, 1]);
  expect(eventLine(projection, "nothingSoFar", 2)).toEqual([0, 0, 0]);
  expect(eventLine(projection, "a-up", 0)).toEqual([1, 1, 1]);
  expect(eventLine(projection, "a-up", 1)).toEqual([0, 0, 0]);
  const [first, , third] = eventLine(projection, "fewer", 2);
  expect(first).toBeGreaterThan(0.2);
  expect(first).toBeLessThan(0.8);
  expect(third).toBe(1);
});

test.each([
  [1_250_000, 0],
  [1_251_000, 1],
])("against %d kronor, 1,000,000 is a fall by more than a fifth: %d", (before, falls) => {
  // 0.8 x 1,250,000 is 1,000,000 to the krona.
  const programme = projectedProgramme({ a: { work: [0.5], support: [0.1] } }, equalRule(1_000_000));
  const input = inputOf(programme, { years: 2, baselineSek: { a: before } });
  const projection = drawn(simulatorOf(input), 4);
  expect(eventLine(projection, "fall", 0)).toEqual([falls, 0]);
  expect(eventLine(projection, "fall", 1)).toEqual([falls, 0]);
});

test("an area that got nothing before cannot fall, and without a baseline the first year is its own", () => {
  const projection = drawn(simulatorOf(inputOf(grant)), 64);
  expect(eventLine(projection, "fall", 3)[0]).toBe(0);
  expect(eventLine(projection, "fall", 3)[1]).toBeGreaterThan(0.02);
});

test("what has happened at least once is counted draw by draw", () => {
  const years = 6;
  const running = (line: readonly number[]) => line.map((_, at) => Math.max(...line.slice(0, at + 1)));
  const kinds = ["fall", "nothing"] as const;
  // Of a single draw every share is 0 or 1, and what has happened is the highest so far.
  const ones = Array.from({ length: 12 }, (_, seed) =>
    drawn(simulatorOf(inputOf(grant, { years, seed, baselineSek: { araby: 20_000_000 } })), 1),
  );
  const seen = new Set<string>();
  for (const one of ones)
    for (const kind of kinds)
      for (let place = 0; place < 16; place++) {
        const yearly = eventLine(one, kind, place);
        const soFar = eventLine(one, `${kind}SoFar`, place);
        expect(soFar).toEqual(running(yearly));
        seen.add(`${kind} ${soFar.join("")}`);
      }
  expect(seen.size).toBeGreaterThan(8);
  // Every draw begins anew: in the first year there is nothing before it.
  const many = drawn(simulatorOf(inputOf(grant, { years })), 64);
  for (const kind of kinds)
    for (let place = 0; place < 16; place++) {
      const yearly = eventLine(many, kind, place);
      const soFar = eventLine(many, `${kind}SoFar`, place);
      expect(soFar[0]).toBe(yearly[0]);
      for (let year = 1; year < years; year++)
        expect(soFar[year]).toBeLessThanOrEqual((soFar[year - 1] ?? 0) + (yearly[year] ?? 0) + 1e-12);
    }
});

test.each(catalogue.ids)("%s runs, expected and drawn", (id) => {
  const programme = catalogue.find(id)?.programme as Programme;
  const simulator = simulatorOf(inputOf(programme, { years: 10 }));
  const { facts } = simulator;
  const place = facts.areas.length;
  const expected = the(simulator.expected());
  for (const value of expectedLine(expected, "employmentWithout", place)) expect(value).toBeGreaterThan(0.1);
  const projection = drawn(simulator, 16);
  expect(projection.cut).toBe(0);
  const spent = Array.from({ length: 10 }, (_, year) => bandAt(projection, "spent", place, year).mean);
  // Money comes with the payment at the earliest and is used up in the year after the last at the latest.
  const used = facts.paidYears.flatMap((year) => [year, year + 1]);
  for (const [at, sek] of spent.entries())
    if (sek > 0) expect(used).toContain(facts.firstYear + at);
    else expect(facts.paidYears).not.toContain(facts.firstYear + at - 1);
  expect(bandAt(projection, "jobsEffect", place, 9).p95).toBeGreaterThan(0);
});
