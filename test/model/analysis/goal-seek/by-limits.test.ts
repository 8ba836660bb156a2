import { describe, expect, test } from "vitest";
import { limitsFor } from "../../../../src/model/analysis/goal-seek/by-limits.ts";
import type { Condition } from "../../../../src/model/analysis/goal-seek/condition.ts";
import type { Limit } from "../../../../src/model/rule/limit.ts";
import { onePot } from "../../example.ts";

const atLeast = (area: string, sek: number): Condition => ({ kind: "atLeast", area, sek });
const nobodyLoses = (share: number): Condition => ({ kind: "nobodyLoses", share });
const floor = (changes: Partial<Limit>): Limit => ({
  id: "mine",
  bound: "floor",
  measure: "sek",
  value: 100,
  ...changes,
});
const ruleWith = (...limits: Limit[]) => onePot({ kind: "equal" }, { limits });

const goal = { id: "goal-a", bound: "floor", measure: "sek", value: 100, areas: ["a"] };
const added = { path: ["limits", "goal-a"], value: goal };

test("a rule without limits gets a list of them first; one that has them is added to", () => {
  expect(limitsFor([atLeast("a", 100)], onePot({ kind: "equal" }))).toEqual([
    { path: ["limits"], value: [] },
    added,
  ]);
  expect(limitsFor([atLeast("a", 100)], ruleWith())).toEqual([added]);
  expect(limitsFor([], onePot({ kind: "equal" }))).toEqual([]);
});

test("a share to the neediest is said by no limit, whatever else is asked for; the same total needs none", () => {
  expect(limitsFor([atLeast("a", 100), { kind: "neediestGet", share: 0.2 }], ruleWith())).toBeNull();
  expect(limitsFor([{ kind: "sameTotal" }], ruleWith())).toEqual([]);
});

test("a name that is taken gets the next number", () => {
  const other = floor({ id: "goal-a", areas: ["b"] });
  const third = floor({ id: "goal-a-2", areas: ["c"] });
  expect(limitsFor([atLeast("a", 100)], ruleWith(other, third))).toEqual([
    { path: ["limits", "goal-a-3"], value: { ...goal, id: "goal-a-3" } },
  ]);
});

describe("a floor that is there already", () => {
  // At least as strict, for every area: nothing is added.
  test.each([
    ["the same", floor({ areas: ["a"] })],
    ["a higher one", floor({ value: 101, areas: ["a"] })],
    ["one for more areas", floor({ areas: ["a", "b"] })],
    ["one for all areas", floor({})],
  ])("%s is enough", (_, present) => {
    expect(limitsFor([atLeast("a", 100)], ruleWith(present))).toEqual([]);
  });

  // Says something else: it stays, and the floor is added.
  test.each([
    ["a lower one for more areas", floor({ value: 99, areas: ["a", "b"] })],
    ["one for another area", floor({ value: 200, areas: ["b"] })],
    ["a cap", floor({ bound: "cap", value: 200 })],
    ["one of another measure", floor({ measure: "shareOfBudget", value: 200 })],
    ["one per inhabitant", floor({ measure: "perInhabitant", value: 200 })],
  ])("%s is not", (_, present) => {
    expect(limitsFor([atLeast("a", 100)], ruleWith(present))).toEqual([added]);
  });

  test("a lower one for the same area, or fewer, goes", () => {
    const idle = floor({ value: 50, areas: ["a"] });
    expect(limitsFor([atLeast("a", 100)], ruleWith(idle))).toEqual([{ path: ["limits", "mine"] }, added]);
  });
});

test("of two that are asked for the stricter is written, and of two alike one", () => {
  expect(limitsFor([atLeast("a", 100), atLeast("a", 40)], ruleWith())).toEqual([added]);
  expect(limitsFor([atLeast("a", 40), atLeast("a", 100)], ruleWith())).toEqual([added]);
  expect(limitsFor([atLeast("a", 100), atLeast("a", 100)], ruleWith())).toEqual([added]);
});

test("raised: kronor to the next whole unit; a part so that each award in whole units is at or above it", () => {
  const raised = {
    unitSek: 1000,
    nowSek: new Map([
      ["a", 10_000],
      ["b", 7_000],
    ]),
  };
  const values = (condition: Condition) =>
    limitsFor([condition], ruleWith(), raised)?.map(({ value }) => (value as Limit).value);
  expect(values(atLeast("a", 1001))).toEqual([2000]);
  expect(values(atLeast("a", 2000))).toEqual([2000]);
  const [part] = values(nobodyLoses(0.25)) as [number];
  // 0.75 x 10,000 is 7,500, which whole thousands meet with 8,000; 0.75 x 7,000 is 5,250: 6,000, or 0.8572 of 7,000.
  expect(part).toBeGreaterThanOrEqual(6000 / 7000);
  expect(part).toBeLessThan(0.8573);
  expect(limitsFor([nobodyLoses(0.25)], ruleWith())).toEqual([
    {
      path: ["limits", "goal-nobody-loses"],
      value: { id: "goal-nobody-loses", bound: "floor", measure: "baseline", value: 0.75 },
    },
  ]);
});
