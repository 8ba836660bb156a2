import { describe, expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import type { Allocation, AreaResult } from "../../src/model/allocation.ts";
import type { Case } from "../../src/model/health/case.ts";
import { type PropertyId, properties } from "../../src/model/health/properties.ts";
import type { Limit } from "../../src/model/rule/limit.ts";
import { exampleProgramme, improvement, onePot } from "./example.ts";

/** A check that cannot fail would say that all is well: each is given awards that are wrong in the way it looks for. */

const rule = onePot({ kind: "improvement", ...improvement() });
const programme = exampleProgramme(
  { a: { work: [0.5, 0.5, 0.52] }, b: { work: [0.4, 0.4, 0.43] }, c: { work: [0.6, 0.6, 0.6] } },
  rule,
);
const before: Case = { rule, programme };

const allocated = ({ rule, programme }: Case): Allocation => {
  const result = allocate(rule, programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
/** 400,000, 600,000 and 0 kronor. */
const right = allocated(before);

const propertyOf = (id: PropertyId) => {
  const property = properties.find((each) => each.id === id);
  if (property === undefined) throw new Error(id);
  return property;
};

/** Kronor of an area as plain numbers. */
interface Figures {
  readonly awardSek?: number;
  readonly limitSek?: number;
  readonly potsSek?: readonly number[];
}

/** An allocation with one area's figures changed. */
const withArea = (id: string, changes: Figures): Allocation => ({
  ...right,
  areas: right.areas.map((area) => (area.id === id ? ({ ...area, ...changes } as AreaResult) : area)),
});

/** Where a property fails when these are the awards after its own change, about area `focus`. */
const failing = (id: PropertyId, after: Allocation, focus = "a", first = right): readonly string[] => {
  const property = propertyOf(id);
  const changed = property.change(before, focus);
  if (changed === null) throw new Error(`${id} says nothing about it`);
  return property.failsIn(first, after, { before, after: changed }, focus);
};

test("as they are nothing fails", () => {
  expect(right.areas.map(({ awardSek }) => awardSek)).toEqual([400_000, 600_000, 0]);
  for (const id of ["addsUp", "nullReform", "orderFree", "moreIsNotLess", "moreMoney"] as const)
    expect(failing(id, right)).toEqual([]);
});

describe("awards add up", () => {
  const fails = (wrong: Allocation) => failing("addsUp", wrong, "a", wrong);
  test("an area whose columns do not make its award, or that owes money, is named", () => {
    expect(fails(withArea("b", { potsSek: [599_999] }))).toEqual(["b"]);
    expect(fails(withArea("b", { limitSek: 1 }))).toEqual(["b"]);
    expect(fails(withArea("c", { awardSek: -1, limitSek: -1 }))).toEqual(["c"]);
  });
  test.each(["distributedSek", "returnedSek", "carriedSek", "roundingRestSek"] as const)(
    "a krona too many in %s is everybody's",
    (part) => {
      expect(fails({ ...right, [part]: right[part] + 1 })).toEqual(["a", "b", "c"]);
    },
  );
});

test("an award that differs by a krona is found where nothing may, and where an area is away it has none", () => {
  for (const id of ["nullReform", "orderFree"] as const) {
    expect(failing(id, withArea("a", { awardSek: 400_001 }))).toEqual(["a"]);
    expect(failing(id, { ...right, areas: right.areas.slice(1) })).toEqual(["a"]);
  }
});

test("areas and pots are turned round, and the list of limits where there is one", () => {
  const limits: Limit[] = [
    { id: "least", bound: "floor", measure: "sek", value: 1 },
    { id: "most", bound: "cap", measure: "sek", value: 900_000 },
  ];
  const { change } = propertyOf("orderFree");
  const turned = change({ rule: { ...rule, limits }, programme }, "a");
  expect(turned?.rule.limits?.map(({ id }) => id)).toEqual(["most", "least"]);
  expect(turned?.programme.areas.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(turned?.programme.observations[0]).toEqual(programme.observations.at(-1));
  expect(change(before, "a")?.rule).not.toHaveProperty("limits");
});

test("two areas with the same data are given one area's figures, and may be one unit apart", () => {
  const changed = propertyOf("sameData").change(before, "b");
  expect(changed?.programme.areas.map(({ id, name }) => [id, name])).toEqual([
    ["a", "A"],
    ["b", "B"],
    ["c", "C"],
  ]);
  const worked = (area: string) =>
    changed?.programme.observations.filter((one) => one.area === area).map(({ value }) => value);
  expect(worked("a")).toEqual([0.4, 0.4, 0.43]);
  expect(worked("c")).toEqual([0.6, 0.6, 0.6]);
  const alike = (awardSek: number) => failing("sameData", withArea("a", { awardSek }), "b");
  expect(alike(600_001)).toEqual([]);
  expect(alike(599_998)).toEqual(["b", "a"]);
  const alone = { rule, programme: { ...programme, areas: programme.areas.slice(0, 1) } };
  expect(propertyOf("sameData").change(alone, "a")).toBeNull();
});

test("doubling doubles budget, reserve and bounds in kronor, not shares; rules that pay no shares are left out", () => {
  const limits: Limit[] = [
    { id: "most", bound: "cap", measure: "sek", value: 500_000 },
    { id: "part", bound: "cap", measure: "shareOfBudget", value: 0.5 },
  ];
  const { change, failsIn } = propertyOf("doubling");
  const first: Case = { rule: { ...rule, limits, reserveSek: 10 }, programme };
  const twice = change(first, "a") as Case;
  expect(twice.rule).toMatchObject({ budgetSek: 2_000_000, reserveSek: 20 });
  expect(twice.rule.limits?.map(({ value }) => value)).toEqual([1_000_000, 0.5]);
  expect(failsIn(right, right, { before: first, after: twice }, "a")).toEqual([]);
  expect(failsIn(right, right, { before: first, after: first }, "a")).toEqual(["a", "b"]);
  const fixed = { ...onePot({ kind: "fixed", amountsSek: { a: 1 } }) };
  expect(change({ rule: fixed, programme }, "a")).toBeNull();
});

test("more improvement: the latest value read is half a point better, and an award lower by more than a unit fails", () => {
  const { change } = propertyOf("moreIsNotLess");
  const of = (changed: Case | null, area: string) =>
    changed?.programme.observations
      .filter((one) => one.area === area && one.indicator === "work")
      .map(({ value }) => value);
  expect(of(change(before, "a"), "a")).toEqual([0.5, 0.5, 0.525]);
  expect(of(change(before, "a"), "b")).toEqual([0.4, 0.4, 0.43]);
  const fewer = onePot({ kind: "improvement", ...improvement({ indicator: "support" }) });
  const supported = exampleProgramme({ a: { work: [0.5, 0.5, 0.5], support: [0.2, 0.2, 0.003] } }, fewer);
  const better = change({ rule: fewer, programme: supported }, "a");
  expect(better?.programme.observations.filter((one) => one.indicator === "support").at(-1)?.value).toBe(0);
  expect(change({ rule: onePot({ kind: "equal" }), programme }, "a")).toBeNull();
  expect(failing("moreIsNotLess", withArea("a", { awardSek: 399_999 }))).toEqual([]);
  expect(failing("moreIsNotLess", withArea("a", { awardSek: 399_998 }))).toEqual(["a"]);
});

test("one unit more to give: an award that falls fails", () => {
  expect(propertyOf("moreMoney").change(before, "a")?.rule.budgetSek).toBe(1_000_001);
  expect(failing("moreMoney", withArea("b", { awardSek: 599_999 }))).toEqual(["b"]);
  expect(failing("moreMoney", withArea("b", { awardSek: 600_001 }))).toEqual([]);
});

test("limits: an award below its floor or above its cap fails, and none is looked for where there are no limits", () => {
  const { change, failsIn } = propertyOf("limitsKept");
  expect(change(before, "a")).toBeNull();
  const limits: Limit[] = [
    { id: "most", bound: "cap", measure: "sek", value: 550_000, areas: ["b"] },
    { id: "least", bound: "floor", measure: "sek", value: 350_000, areas: ["a"] },
  ];
  const limited: Case = { rule: { ...rule, limits }, programme };
  expect(change(limited, "a")).toBe(limited);
  const fails = (awards: Allocation) => failsIn(awards, awards, { before: limited, after: limited }, "a");
  expect(fails(allocated(limited))).toEqual([]);
  expect(fails(right)).toEqual(["b"]);
  expect(fails(withArea("a", { awardSek: 349_999 }))).toEqual(["a", "b"]);
});

test("taking away an area that is not selected says nothing about one that is", () => {
  expect(propertyOf("unselectedFree").change(before, "a")).toBeNull();
  const largest = { ...rule, selection: { kind: "listed" as const, areas: ["a", "b"] } };
  const changed = propertyOf("unselectedFree").change({ rule: largest, programme }, "c");
  expect(changed?.programme.areas.map(({ id }) => id)).toEqual(["a", "b"]);
});
