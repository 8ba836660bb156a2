import { expect, test } from "vitest";
import { moneyLeft } from "../../../src/model/project/money-left.ts";
import type { Projection } from "../../../src/model/project/projection.ts";
import type { Limit } from "../../../src/model/rule/limit.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { drawn } from "./draw-all.ts";
import { equalRule, inputOf, projectedProgramme, simulatorOf } from "./example.ts";

const input = inputOf(
  projectedProgramme({ a: { work: [0.5, 0.5], support: [0.1, 0.1] } }, equalRule(1_000_000)),
);
const whole = drawn(simulatorOf(input), 8);

test("where all is paid nothing is left", () => {
  expect(moneyLeft(whole, input.rule)).toEqual([]);
});

/** The same projection under a rule that lists other sums. */
const left = (rule: Rule, projection: Projection = whole) => moneyLeft(projection, rule);
const first = whole.facts.paidYears[0] as number;

test("a thousand kronor and more are left, less is rounding; years that list nothing leave nothing", () => {
  const years = (budgetSek: number) => left(equalRule(budgetSek)).map(({ year }) => year);
  expect(years(1_000_999)).toEqual([]);
  expect(years(1_001_000)).toEqual([...whole.facts.paidYears]);
  expect(left({ ...equalRule(1), schedule: [{ year: first, budgetSek: 3_000_000 }] })).toEqual([
    { year: first, listedSek: 3_000_000, paidSek: 1_000_000, leftSek: 2_000_000, reason: "noPoints" },
  ]);
});

test("the reason is told where pots without points alone can leave money", () => {
  const reasonOf = (changes: Partial<Rule>) => left(equalRule(2_000_000, changes))[0]?.reason;
  const potOf = (criterion: object) => [{ id: "all", weight: 1, criterion }] as Rule["pots"];
  const limitOf = (bound: Limit["bound"]): Limit => ({ id: bound, bound, measure: "sek", value: 1 });
  expect(reasonOf({})).toBe("noPoints");
  expect(reasonOf({ unpaid: "return" })).toBe("noPoints");
  expect(reasonOf({ unpaid: "otherPots" })).toBeNull();
  expect(reasonOf({ limits: [limitOf("floor")] })).toBe("noPoints");
  expect(reasonOf({ limits: [limitOf("floor"), limitOf("cap")] })).toBeNull();
  for (const kind of ["price", "fixed", "target"] as const)
    expect(reasonOf({ pots: potOf({ kind }) })).toBeNull();
});
