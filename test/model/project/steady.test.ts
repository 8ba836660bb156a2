import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { groupsOf } from "../../../src/model/project/assistance-groups.ts";
import { calibrate, createCalibration } from "../../../src/model/project/calibrate.ts";
import { createFlows, createYearRates, labourMarket } from "../../../src/model/project/labour.ts";
import { bandAt, lines } from "../../../src/model/project/projection.ts";
import { expectedSampler } from "../../../src/model/project/sampler.ts";
import { readStart } from "../../../src/model/project/start-state.ts";
import { createWorld } from "../../../src/model/project/world.ts";
import { inFull } from "../runs.ts";
import { drawn } from "./draw-all.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
  staying,
  valuesOf,
} from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");
const flat = { ...powerless, cycle: 1 };

test("the 15 areas can all be held steady, with the rates model.md states", () => {
  const start = readStart(grant, {});
  const rates = createCalibration(15);
  calibrate(start, groupsOf(undefined), valuesOf(), rates);
  expect([Math.min(...rates.hire), Math.max(...rates.hire)].map((p) => p.toFixed(3))).toEqual([
    "0.064",
    "0.197",
  ]);
  const needs = rates.need.flatMap((group) => [...group]);
  expect([Math.min(...needs), Math.max(...needs)].map((p) => p.toFixed(3))).toEqual(["0.011", "0.049"]);
});

test("no programme, no drift, no cycle: expected shares stay put, refugees, growth and all", () => {
  const expected = expectedOf(
    inputOf(grant, { years: 10, assumptions: { ...flat, growth: 0.01, "refugee-rate": 0.002 } }),
  );
  const start = readStart(grant, {});
  for (const [place] of start.areas.entries()) {
    const adults = start.adults[place] as number;
    for (const [series, people] of [
      ["employment", start.employed],
      ["assistance", start.assisted],
      ["employmentWithout", start.employed],
    ] as const)
      for (const value of lineOf(expected, series, place))
        expect(value).toBeCloseTo((people[place] as number) / adults, 11);
    for (const value of lineOf(expected, "school", place))
      expect(value).toBeCloseTo(start.eligible[place] as number, 12);
  }
  expect(lineOf(expected, "adults")[9]).toBeCloseTo(75_973 * 1.01 ** 10, 6);
});

test.runIf(inFull)("draws stay put on average", () => {
  const projection = drawn(simulatorOf(inputOf(grant, { years: 10, assumptions: flat })), 1024);
  const last = bandAt(projection, "employment", 15, 9);
  const first = bandAt(projection, "employment", 15, 0);
  const start = readStart(grant, {});
  const atStart = start.employed.reduce((sum, each) => sum + each, 0) / 75_973;
  expect(Math.abs(first.mean - atStart)).toBeLessThan(4 * first.error);
  expect(Math.abs(last.mean - atStart)).toBeLessThan(4 * last.error);
  expect(lines.error).toBe(6);
});

test("a drift is met in the first year", () => {
  const expected = expectedOf(
    inputOf(grant, {
      assumptions: {
        ...flat,
        "drift-employment": 0.005,
        "drift-assistance": -0.002,
        "drift-eligibility": 0.1,
      },
    }),
  );
  const start = readStart(grant, {});
  const place = 3;
  const adults = start.adults[place] as number;
  expect(lineOf(expected, "employment", place)[0]).toBeCloseTo(
    (start.employed[place] as number) / adults + 0.005,
    11,
  );
  expect(lineOf(expected, "assistance", place)[0]).toBeCloseTo(
    (start.assisted[place] as number) / adults - 0.002,
    11,
  );
  const logit = (share: number) => Math.log(share / (1 - share));
  for (const year of [0, 2])
    expect(logit(lineOf(expected, "school", place)[year] as number)).toBeCloseTo(
      logit(start.eligible[place] as number) + 0.1 * (year + 1),
      10,
    );
});

test("two states without moves settle at p / (p + q)", () => {
  const world = createWorld(1);
  world.employed[0] = 900;
  world.other[0] = 100;
  const rates = createYearRates(1);
  rates.hire[0] = 0.2;
  rates.leaveWork[0] = 0.1;
  let before = 900;
  for (let year = 0; year < 100; year++) {
    labourMarket(world, rates, expectedSampler, createFlows(1));
    world.employed[0] = (world.employed[0] as number) + (world.found[0] as number);
    const now = world.employed[0] as number;
    // The distance to 2/3 of 1,000 shrinks by 1 - 0.2 - 0.1 a year.
    expect(now - 2000 / 3).toBeCloseTo(0.7 * (before - 2000 / 3), 9);
    before = now;
  }
  expect(before).toBeCloseTo(2000 / 3, 6);
});

test("an upturn lowers assistance and lifts work, a downturn the other way", () => {
  const at = (cycle: number) => {
    const expected = expectedOf(inputOf(grant, { years: 6, assumptions: { ...powerless, cycle } }));
    return { work: lineOf(expected, "employment")[4] ?? 0, support: lineOf(expected, "assistance")[4] ?? 0 };
  };
  const [flatYear, upturn, downturn, stockholm] = [at(1), at(2), at(3), at(4)];
  expect(upturn.support).toBeLessThan(flatYear.support - 0.001);
  expect(upturn.work).toBeGreaterThan(flatYear.work + 0.005);
  expect(downturn.support).toBeGreaterThan(flatYear.support + 0.001);
  expect(downturn.work).toBeLessThan(flatYear.work - 0.005);
  expect(stockholm.support).toBeLessThan(flatYear.support);
});

test("a path of one's own: only its years move", () => {
  const own = { ...powerless, cycle: 5, "cycle-2": 2 };
  const expected = expectedOf(inputOf(grant, { assumptions: own }));
  const [first, second] = lineOf(expected, "employment");
  const [start] = lineOf(expectedOf(inputOf(grant, { assumptions: flat })), "employment");
  expect(first).toBeCloseTo(start ?? 0, 12);
  expect(second).toBeGreaterThan((start ?? 0) + 0.005);
});

test("areas that no rates can hold are named", () => {
  const rich = projectedProgramme({ a: { work: [0.5], support: [0.001] } }, equalRule(1000));
  const { error } = simulatorFault(rich);
  expect(error).toEqual({ code: "noSteadyState", area: "a" });
  const fine = simulatorOf(inputOf(rich, { assumptions: { ...staying } }));
  expect(fine.facts.areas).toHaveLength(1);
});

function simulatorFault(programme: typeof grant & object) {
  try {
    simulatorOf(inputOf(programme));
  } catch (error) {
    return { error: JSON.parse((error as Error).message) };
  }
  throw new Error("no fault");
}
