import { expect, test } from "vitest";
import { indicatorViews } from "../../../src/controls/indicators/indicator-view.ts";
import { readsObservation } from "../../../src/controls/indicators/reads-observation.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { programme } from "../session/example-programme.ts";

const scenario: Scenario = { utfall: 1, programme: { id: "small" } };
const place = { area: "a", indicator: "work", year: 2012 };

test("an indicator: the last two years, the change in people, what the slider covers", () => {
  const [view, ...rest] = indicatorViews(programme, scenario, programme.rule, "a");
  expect(rest).toEqual([]);
  // From 0.40 to 0.42 of 500 people: 10 more.
  expect(view).toMatchObject({
    indicator: "work",
    year: 2012,
    from: 2011,
    before: 0.4,
    after: 0.42,
    baselineAfter: 0.42,
    people: 10,
    isRead: true,
  });
  expect(view?.least).toBeCloseTo(0.3, 12);
  expect(view?.most).toBeCloseTo(0.5, 12);
});

test("a changed value moves the level and the people, not the baseline", () => {
  const changed = { ...scenario, data: [{ ...place, value: 0.38 }] };
  const [view] = indicatorViews(programme, changed, programme.rule, "a");
  expect(view).toMatchObject({ after: 0.38, baselineAfter: 0.42, people: -10 });
});

test("with a single year the level itself is moved, over its whole range", () => {
  const observations = programme.observations.filter((each) => each.year === 2012);
  const [view] = indicatorViews({ ...programme, observations }, scenario, programme.rule, "a");
  expect(view).toMatchObject({ from: null, before: 0, after: 0.42, least: 0, most: 1 });
});

test("whether a rule looks at a value: in pots that have weight, and in its selection", () => {
  const pot = programme.rule.pots[0];
  if (pot === undefined) throw new Error("the example has a pot");
  const without: Rule = { budgetSek: 1, pots: [{ ...pot, weight: 0 }] };
  expect(readsObservation(programme.rule, "work", 2012)).toBe(true);
  expect(readsObservation(programme.rule, "work", 2010)).toBe(false);
  expect(readsObservation(programme.rule, "support", 2012)).toBe(false);
  expect(readsObservation(without, "work", 2012)).toBe(false);
  const selection: Rule["selection"] = {
    kind: "not",
    of: { kind: "compare", quantity: { indicator: "work", year: 2012 }, op: "<", value: 0.5 },
  };
  expect(readsObservation({ ...without, selection }, "work", 2012)).toBe(true);
});
