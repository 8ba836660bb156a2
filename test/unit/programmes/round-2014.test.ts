import { expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { ruleLibrary } from "../../../src/model/library/library.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { shipped } from "../map/shipped.ts";

/* The second round of the grant of 2013: last year's amounts were decided, everything of the year itself is made up. */

const first = shipped("urban15-2013");
const round = shipped("urban15-2014");
const { programme, examples } = round;
const decided = first.published[0]?.amounts ?? {};

function awardsOf(rule: Rule): ReadonlyMap<string, number> {
  const allocated = allocate(rule, programme);
  if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
  return new Map(allocated.value.areas.map(({ id, awardSek }) => [id, awardSek]));
}

function example(id: string): ReadonlyMap<string, number> {
  const found = examples.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return awardsOf(applyEdits(programme.rule, found.rule));
}

/** Kronor that would change hands between last year and this. */
const moved = (awards: ReadonlyMap<string, number>) =>
  programme.areas.reduce(
    (sum, { id, lastAward }) => sum + Math.abs((awards.get(id) ?? 0) - (lastAward?.value ?? 0)) / 2,
    0,
  );

test("last year is what was decided in December 2013, with its origin", () => {
  expect(Object.fromEntries(programme.areas.map(({ id, lastAward }) => [id, lastAward]))).toEqual(decided);
  expect(programme.areas.reduce((sum, { lastAward }) => sum + (lastAward?.value ?? 0), 0)).toBe(99_000_000);
});

test("figures of 2010 to 2012 are those of the first round, and all are made up", () => {
  const known = new Map(
    first.programme.observations.map((one) => [JSON.stringify([one.area, one.indicator, one.year]), one]),
  );
  const shared = programme.observations.filter(({ year }) => year >= 2010 && year <= 2012);
  expect(shared).toHaveLength(first.programme.observations.length);
  for (const one of shared)
    expect(one).toEqual(known.get(JSON.stringify([one.area, one.indicator, one.year])));
  expect(new Set(programme.observations.map(({ provenance }) => provenance))).toEqual(
    new Set(["illustrative"]),
  );
  expect(new Set(programme.observations.map(({ year }) => year))).toEqual(
    new Set([2008, 2009, 2010, 2011, 2012, 2013]),
  );
});

test("every count is whole people", () => {
  for (const { value, denominator = 0 } of programme.observations)
    expect(Math.abs(value * denominator - Math.round(value * denominator))).toBeLessThan(1e-5);
});

test("within ten per cent: everybody is, the money is the same, and most lie at a limit", () => {
  const awards = example("within-ten-per-cent");
  let atLimit = 0;
  for (const { id, lastAward } of programme.areas) {
    const change = (awards.get(id) ?? 0) / (lastAward?.value ?? 0) - 1;
    expect(Math.abs(change)).toBeLessThan(0.1002);
    if (Math.abs(change) > 0.0998) atLimit++;
  }
  expect([...awards.values()].reduce((sum, kronor) => sum + kronor, 0)).toBe(99_000_000);
  expect(atLimit).toBeGreaterThan(7);
});

test("means of three years move less money than single years do", () => {
  expect(moved(example("three-year-means"))).toBeLessThan(moved(awardsOf(programme.rule)));
});

test("both remedies are ready in the list of rules, and are those of the examples", () => {
  const { threeYearMean, withinTenPerCent } = ruleLibrary;
  for (const [alternative, id] of [
    [threeYearMean, "three-year-means"],
    [withinTenPerCent, "within-ten-per-cent"],
  ] as const) {
    const made = alternative(programme.rule, programme);
    if (!made.ok) throw new Error(made.error);
    expect(awardsOf(made.value)).toEqual(example(id));
  }
});
