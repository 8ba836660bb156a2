import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { compileRule } from "../../../src/model/kernel.ts";
import { timingOf } from "../../../src/model/payment-timing.ts";
import { payoutTerms } from "../../../src/model/payout-terms.ts";
import { groupChances, groupsOf } from "../../../src/model/project/assistance-groups.ts";
import { createAwardStep, createMeasured } from "../../../src/model/project/award-step.ts";
import { type Course, createCourse } from "../../../src/model/project/course.ts";
import { createDelivery } from "../../../src/model/project/delivery.ts";
import { displace, displacementScratch } from "../../../src/model/project/displacement.ts";
import { createHelpRoom } from "../../../src/model/project/move-jobs.ts";
import { collaborationFactor, fidelityOf, ownOf, paidOf } from "../../../src/model/project/payments.ts";
import { createOutcome, extraPeople, helpAdults } from "../../../src/model/project/programme-step.ts";
import { expectedSampler } from "../../../src/model/project/sampler.ts";
import { bandSeries } from "../../../src/model/project/series.ts";
import { readStart } from "../../../src/model/project/start-state.ts";
import { createWorld, settle } from "../../../src/model/project/world.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { sek } from "../../../src/model/units.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
  staying,
  termsOf,
  the,
  valuesOf,
} from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");

test("no effect: with equals without, person by person, on every draw", () => {
  const simulator = simulatorOf(inputOf(grant, { years: 8, assumptions: powerless }));
  const { places, years } = simulator.facts.layout;
  const count = 60;
  const { values } = the(simulator.draw(40, count));
  const rows = (series: (typeof bandSeries)[number]) => {
    const from = (bandSeries.indexOf(series) - 1) * places * years * count;
    return values.subarray(from, from + places * years * count);
  };
  for (const [own, other] of [
    ["employment", "employmentWithout"],
    ["assistance", "assistanceWithout"],
    ["school", "schoolWithout"],
    ["residentsEmployment", "residentsEmploymentWithout"],
    ["residentsAssistance", "residentsAssistanceWithout"],
  ] as const)
    expect(rows(own)).toEqual(rows(other));
  for (const effect of ["jobsEffect", "assistanceEffect", "pupilsEffect", "residentsJobsEffect"] as const)
    expect(rows(effect).every((value) => value === 0)).toBe(true);
});

/** A course of urban15 whose worlds can be looked into after each year. */
function courseOf(changes: Readonly<Record<string, number>>, years: number): [Course, Float64Array, number] {
  const programme = grant as NonNullable<typeof grant>;
  const start = readStart(programme, {});
  const measured = createMeasured(years, 15);
  const kernel = the(compileRule(programme.rule, programme));
  const awards = createAwardStep({ rule: programme.rule, programme, kernel, start, measured, years });
  const plan = {
    rule: programme.rule,
    start,
    groups: groupsOf(undefined),
    years,
    seed: 11,
    recalibrate: true,
    steadySchool: false,
    local: [],
  };
  return [createCourse(plan, awards, measured), valuesOf(changes), start.adults[0] as number];
}

test("every person is accounted for, every year of every draw", () => {
  const rate = (max: number) => fc.double({ min: 0, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({
        "jobs-per-million": fc.double({ min: -5, max: 20, noNaN: true }),
        "assistance-per-million": fc.double({ min: -5, max: 20, noNaN: true }),
        displacement: rate(1),
        ceiling: rate(1),
        growth: fc.double({ min: -0.005, max: 0.02, noNaN: true }),
        "move-found-work": rate(0.2),
      }),
      fc.integer({ min: 0, max: 1000 }),
      (changes, draw) => {
        const [course, values] = courseOf(changes, 4);
        let before: number[] = Array.from(readStart(grant, {}).adults);
        const atStart = [...before];
        const fault = course.run(draw, values, () => {
          const now = before.map((people, i) => {
            for (const world of [course.with, course.without]) {
              const { employed, assisted, other } = world;
              const parts = [employed[i] ?? -1, assisted[i] ?? -1, other[i] ?? -1];
              expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
              expect(parts.every(Number.isInteger)).toBe(true);
              const all = parts.reduce((sum, each) => sum + each, 0);
              expect(Math.abs(all - people - Math.round(people * changes.growth))).toBeLessThanOrEqual(1);
              const residents =
                (world.stayEmployed[i] ?? 0) +
                (world.stayAssisted[i] ?? 0) +
                (world.stayOther[i] ?? 0) +
                (world.awayEmployed[i] ?? 0) +
                (world.awayAssisted[i] ?? 0) +
                (world.awayOther[i] ?? 0);
              expect(residents).toBeCloseTo(atStart[i] ?? 0, 6);
              expect(world.stayEmployed[i]).toBeLessThanOrEqual((employed[i] ?? 0) + 1e-9);
              expect(world.stayOther[i]).toBeGreaterThanOrEqual(-1e-9);
            }
            const { employed, assisted, other } = course.with;
            return (employed[i] ?? 0) + (assisted[i] ?? 0) + (other[i] ?? 0);
          });
          before = now;
        });
        expect(fault).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});

test("people from money: as many as stated while few, never more than can be moved, harm the mirror image", () => {
  expect(extraPeople(2, 1_000_000, 1e9)).toBeCloseTo(2, 6);
  expect(extraPeople(2, 11_000_000, 22)).toBeCloseTo(22 * (1 - Math.exp(-1)), 10);
  expect(extraPeople(-2, 11_000_000, 22)).toBe(-extraPeople(2, 11_000_000, 22));
  expect(extraPeople(8, 1e12, 22)).toBe(22);
  expect([extraPeople(2, 0, 22), extraPeople(0, 1e6, 22), extraPeople(2, 1e6, 0)]).toEqual([0, 0, 0]);
  for (const x of [1e-9, 0.01, 0.2, 0.249, 0.251, 3])
    expect(extraPeople(1, x * 1e6, 1) / -Math.expm1(-x)).toBeCloseTo(1, 11);
});

test("harm takes hires back, at most all of them", () => {
  const start = readStart(grant, {});
  const world = createWorld(15);
  settle(world, start, start.employed, [start.assisted]);
  world.found.fill(10);
  world.foundFromOther.fill(8);
  const outcome = createOutcome(15);
  const money = {
    jobs: new Float64Array(15).fill(1e12),
    assistance: new Float64Array(15),
    school: new Float64Array(15),
  };
  const others = world.other.slice();
  const assisted = world.assisted.slice();
  const values = valuesOf({ "jobs-per-million": -2, ceiling: 1 });
  const chances = groupChances(groupsOf(undefined), values);
  const terms = termsOf(values, 15);
  helpAdults(world, terms, chances, money, expectedSampler, outcome, createHelpRoom(15, 1));
  expect(Array.from(outcome.jobs)).toEqual(Array.from({ length: 15 }, () => -10));
  expect(Array.from(world.found)).toEqual(Array.from({ length: 15 }, () => 0));
  expect(world.other[0]).toBeCloseTo((others[0] ?? 0) + 8, 9);
  expect(world.assisted[0]).toBeCloseTo((assisted[0] ?? 0) + 2, 9);
});

const two = projectedProgramme(
  {
    a: { work: [0.5], support: [0.1], municipality: "M" },
    b: { work: [0.3], support: [0.1], municipality: "M" },
    c: { work: [0.4], support: [0.1] },
  },
  equalRule(3_000_000),
);

test("jobs displaced: in the municipality's other areas by their employed, else outside; negative ones too", () => {
  const start = readStart(two, {});
  const world = createWorld(3);
  settle(world, start, start.employed, [start.assisted]);
  const outcome = createOutcome(3);
  outcome.jobs.set([30, 10, -5]);
  displace(
    world,
    start,
    termsOf(valuesOf({ displacement: 0.2 }), 3),
    expectedSampler,
    outcome,
    displacementScratch(start),
  );
  // a's 30 jobs cost b 0.2 x 30 = 6 and b's 10 cost a 2; c is alone: -1 outside.
  expect(outcome.displaced[0]).toBeCloseTo(2, 12);
  expect(outcome.displaced[1]).toBeCloseTo(6, 12);
  expect(outcome.displaced[2]).toBe(0);
  expect(Array.from(outcome.displacedOutside)).toEqual([0, 0, -1]);
  expect(Array.from(world.employed, (e) => Math.round(e * 1e9) / 1e9)).toEqual([498, 294, 400]);
});

test("displacement takes no more than are in work, and gives back no more than are without", () => {
  const start = readStart(two, {});
  for (const [jobs, lost, employed, other] of [
    // b has 300 in work and 600 others.
    [10_000, 300, 0, 900],
    [-10_000, -600, 900, 0],
  ] as const) {
    const world = createWorld(3);
    settle(world, start, start.employed, [start.assisted]);
    const outcome = createOutcome(3);
    outcome.jobs[0] = jobs;
    const values = valuesOf({ displacement: 1 });
    displace(world, start, termsOf(values, 3), expectedSampler, outcome, displacementScratch(start));
    expect(outcome.displaced[1]).toBe(lost);
    expect([world.employed[1], world.other[1]]).toEqual([employed, other]);
    expect([world.stayEmployed[1], world.stayOther[1]]).toEqual([employed, other]);
    expect(outcome.displacedOutside[0]).toBe(0);
  }
});

test("when money can be used", () => {
  expect(timingOf({})).toEqual({ now: 0, next: 1, lost: 0 });
  expect(timingOf({ paymentMonth: 12, carryShare: 0.4 })).toEqual({ now: 0, next: 0.4, lost: 0.6 });
  expect(timingOf({ paymentMonth: 3, carryShare: 0 })).toEqual({ now: 0.75, next: 0, lost: 0.25 });
  expect(timingOf({ paymentMonth: 12, preFinanced: 0.5 })).toEqual({ now: 0.5, next: 0.5, lost: 0 });
});

test("take-up and own money are whole kronor, as the terms of a payout say", () => {
  for (const conditions of [
    { takeUp: 0.29 },
    { highestShareOfCosts: 0.9 },
    { matchRatio: 0.3, takeUp: 0.77 },
  ]) {
    const terms = payoutTerms(sek(8_410_001), conditions);
    expect(paidOf(8_410_001, conditions)).toBe(terms.paidSek);
    expect(ownOf(terms.paidSek, conditions)).toBe(terms.ownSek);
  }
  expect(paidOf(1_000_001, { takeUp: 0.9 })).toBe(900_000);
  expect(paidOf(29_000_000, { takeUp: 0.29 })).toBe(8_410_000);
  expect(ownOf(900_000, { highestShareOfCosts: 0.9 })).toBe(100_000);
  expect(ownOf(900_001, { highestShareOfCosts: 0.9 })).toBe(100_001);
  expect(ownOf(900_000, { matchRatio: 1 })).toBe(900_000);
  expect(ownOf(900_000, {})).toBe(0);
});

test("when funding ends, activity goes on by the share that stays in ordinary work", () => {
  const start = readStart(two, {});
  const delivery = createDelivery(two.rule, start);
  const values = valuesOf({ "carry-on": 0.3, "share-jobs": 0.5 });
  delivery.reset();
  delivery.pay(new Float64Array([1_000_000, 0, 0]));
  const activity: number[] = [];
  for (let year = 0; year < 5; year++) {
    delivery.spend(new Float64Array(3), () => false, 0, new Float64Array(3), values, termsOf(values, 3));
    activity.push(delivery.activity.jobs[0] ?? 0);
    delivery.pay(new Float64Array(3));
  }
  for (const [year, kronor] of activity.entries()) expect(kronor).toBeCloseTo(500_000 * 0.3 ** year, 6);
  expect(delivery.isIdle()).toBe(false);
});

test("additionality, own money, fidelity and collaboration", () => {
  const start = readStart(two, {});
  const rule = equalRule(3_000_000, { conditions: { matchRatio: 1 } });
  const kronor = (changes: Readonly<Record<string, number>>, penalty = 0): number => {
    const delivery = createDelivery(rule, start);
    delivery.reset();
    delivery.pay(new Float64Array([1_000_000, 0, 0]));
    const penalties = new Float64Array([penalty, 0, 0]);
    const values = valuesOf({ "share-jobs": 1, ...changes });
    delivery.spend(new Float64Array(3), () => false, 0, penalties, values, termsOf(values, 3));
    return delivery.activity.jobs[0] ?? 0;
  };
  expect(kronor({})).toBe(1_000_000);
  expect(kronor({ additionality: 0.6 })).toBe(600_000);
  expect(kronor({ additionality: 0.6, "match-additionality": 0.25 })).toBe(850_000);
  expect(kronor({ understand: 0.9, can: 0.8, want: 0.5 })).toBeCloseTo(360_000, 6);
  expect(fidelityOf(valuesOf({ understand: 0.9, can: 0.8, want: 0.5 }))).toBeCloseTo(0.36, 12);
  expect(collaborationFactor(8, valuesOf({ "collaboration-strength": 0.4 }))).toBeCloseTo(1.4, 12);
  expect(kronor({ "ticks-jobs": 6, "collaboration-strength": 0.4 })).toBeCloseTo(1_200_000, 6);
  // The ordinary grant is a ledger of its own: a penalty takes project money only if somebody says so.
  expect(kronor({}, 200_000)).toBe(1_000_000);
  expect(kronor({ "penalty-hits-project": 0.5 }, 200_000)).toBe(900_000);
  expect(kronor({ "penalty-hits-project": 1 }, 4_000_000)).toBe(0);
});

test("collaboration multiplies its own field alone", () => {
  const start = readStart(two, {});
  const fields = ["jobs", "assistance", "school"] as const;
  const shares = { "share-jobs": 0.5, "share-assistance": 0.3, "share-school": 0.2 };
  for (const field of fields) {
    const delivery = createDelivery(two.rule, start);
    delivery.reset();
    delivery.pay(new Float64Array([1_000_000, 0, 0]));
    const values = valuesOf({ ...shares, [`ticks-${field}`]: 8, "collaboration-strength": 0.5 });
    delivery.spend(new Float64Array(3), () => false, 0, new Float64Array(3), values, termsOf(values, 3));
    for (const each of fields)
      expect(delivery.activity[each][0], `${field} ${each}`).toBeCloseTo(
        1_000_000 * shares[`share-${each}`] * (each === field ? 1.5 : 1),
        6,
      );
  }
});

test("a rule pays for results when one of its pots does", () => {
  const start = readStart(two, {});
  type Criterion = Rule["pots"][number]["criterion"];
  const improvement: Criterion = {
    kind: "improvement",
    indicator: "employment",
    from: [2011],
    to: [2012],
    measure: "pp",
    negative: "zero",
  };
  const paysWith = (criteria: readonly Criterion[]) =>
    createDelivery(
      equalRule(1, { pots: criteria.map((criterion, i) => ({ id: String(i), weight: 1, criterion })) }),
      start,
    ).paysForResults;
  expect(paysWith([{ kind: "equal" }, improvement])).toBe(true);
  expect(paysWith([improvement])).toBe(true);
  expect(paysWith([{ kind: "equal" }])).toBe(false);
});

test("an incentive counts only where the rule pays for results", () => {
  const made = (programme: typeof two, rule = programme.rule) =>
    [1, 2].map(
      (incentive) =>
        lineOf(
          expectedOf(inputOf({ ...programme, rule }, { rule, assumptions: { incentive } })),
          "jobsMade",
        )[1] ?? 0,
    );
  const [plain, pushed] = made(two);
  expect(pushed).toBe(plain);
  const [paid, spurred] = made(grant as typeof two);
  expect(spurred).toBeGreaterThan(1.8 * (paid ?? 0));
});

test("the effect on pupils stays within those not yet eligible", () => {
  const programme = projectedProgramme(
    { a: { work: [0.5], support: [0.1], school: [0.6], cohort: 50 } },
    equalRule(100_000_000),
  );
  const assumptions = {
    ...staying,
    "pupils-per-million": 50,
    ceiling: 0.5,
    "share-school": 1,
    "share-jobs": 0,
    "share-assistance": 0,
  };
  const expected = expectedOf(inputOf(programme, { assumptions }));
  expect(lineOf(expected, "pupilsEffect", 0)[0]).toBe(0);
  // At most half of the 20 who are not eligible.
  expect(lineOf(expected, "pupilsEffect", 0)[1]).toBeCloseTo(10, 6);
  expect(lineOf(expected, "school", 0)[1]).toBeCloseTo(0.8, 6);
});
