import { expect, test } from "vitest";
import { grantTotalAt } from "../../../src/model/project/projection.ts";
import { drawn } from "../project/draw-all.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
} from "../project/example.ts";

const two = projectedProgramme(
  {
    a: { work: [0.5, 0.5], support: [0.2, 0.2] },
    b: { work: [0.6, 0.6], support: [0.1, 0.1], adults: 2000 },
  },
  equalRule(2_000_000),
);
const cost = { "assistance-cost": 100_000, "budget-penalty": 0.4, "saving-kept": 0.7 };
/** An upturn, and nothing that the programme does. */
const upturn = { ...powerless, cycle: 2, ...cost };

test("a cycle that lowers assistance by itself lowers the ordinary grant, without any effect of the programme", () => {
  const expected = expectedOf(inputOf(two, { years: 5, assumptions: upturn }));
  for (const place of [0, 1]) {
    const assisted = lineOf(expected, "assisted", place);
    // A fifth of 1,000 adults, and a tenth of 2,000.
    const people = [200, ...assisted];
    const penalty = lineOf(expected, "penalty", place);
    expect(penalty[0]).toBe(0);
    for (let year = 1; year < 5; year++) {
      const fall = (people[year - 1] as number) - (people[year] as number);
      expect(penalty[year]).toBeCloseTo(0.4 * 100_000 * Math.max(0, fall), 4);
    }
    expect(Math.max(...penalty)).toBeGreaterThan(100_000);
    expect(lineOf(expected, "assistanceEffect", place).every((effect) => effect === 0)).toBe(true);
  }
});

test("the saving is that of the year itself, and the district keeps its share, less the penalty", () => {
  const expected = expectedOf(inputOf(two, { years: 5, assumptions: upturn }));
  const everyone = [400, ...lineOf(expected, "assisted")];
  const saving = lineOf(expected, "saving");
  const kept = lineOf(expected, "savingKept");
  for (let year = 0; year < 5; year++) {
    const fall = (everyone[year] as number) - (everyone[year + 1] as number);
    expect(saving[year]).toBeCloseTo(100_000 * fall, 3);
    expect(kept[year]).toBeCloseTo(70_000 * fall, 3);
  }
  const sum = (line: readonly number[]) => line.reduce((total, each) => total + each, 0);
  expect(grantTotalAt(expected, "districtNet", 2)?.mean).toBeCloseTo(
    sum(kept) - sum(lineOf(expected, "penalty")),
    3,
  );
});

test("a rise of assistance is no penalty, and a saving below zero", () => {
  const expected = expectedOf(inputOf(two, { assumptions: { ...upturn, cycle: 3 } }));
  expect(lineOf(expected, "penalty").every((each) => each === 0)).toBe(true);
  expect(lineOf(expected, "saving")[0]).toBeLessThan(0);
});

test("project money is left alone unless the penalty is said to hit it", () => {
  const assumptions = { cycle: 2, "jobs-per-million": 2, "assistance-per-million": 2, ...cost };
  const effect = (changes: object) =>
    lineOf(expectedOf(inputOf(two, { years: 5, assumptions: { ...assumptions, ...changes } })), "jobsEffect");
  const free = effect({ "budget-penalty": 0 });
  expect(effect({})).toEqual(free);
  const hit = effect({ "penalty-hits-project": 1 });
  expect(hit[0]).toBe(free[0]);
  expect(hit[4]).toBeLessThan(free[4] as number);
});

test("in draws the ledger has bands over the sums of all years; without a cost of assistance there is none", () => {
  const projection = drawn(simulatorOf(inputOf(two, { years: 5, assumptions: upturn })), 200);
  const net = grantTotalAt(projection, "districtNet", 2);
  expect(net?.p5).toBeLessThan(net?.p95 as number);
  const [kept, penalty] = [grantTotalAt(projection, "savingKept", 2), grantTotalAt(projection, "penalty", 2)];
  expect(net?.mean).toBeCloseTo((kept?.mean as number) - (penalty?.mean as number), 4);
  const none = drawn(simulatorOf(inputOf(two, { assumptions: { "budget-penalty": 1 } })), 10);
  expect(grantTotalAt(none, "penalty", 2)).toBeNull();
  expect(none.facts.layout.means).toBe(projection.facts.layout.means - 2);
});
