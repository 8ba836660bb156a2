import { expect, test } from "vitest";
import type { Observation, Programme } from "../../src/model/programme.ts";
import { roundingIntervals, roundingStep } from "../../src/model/rounding-interval.ts";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { exampleProgramme } from "./example.ts";

const improvement: Criterion = {
  kind: "improvement",
  indicator: "work",
  from: [2010],
  to: [2011],
  measure: "pp",
  negative: "zero",
};
const ruleWith = (criterion: Criterion): Rule => ({
  budgetSek: 10_000_000,
  pots: [{ id: "pot", weight: 1, criterion }],
  rounding: { unitSek: 1000, method: "largestRemainder" },
});
const rounded = (programme: Programme, only?: string): Programme => ({
  ...programme,
  observations: programme.observations.map(
    (each): Observation =>
      only === undefined || each.area === only ? { ...each, provenance: "published-rounded" } : each,
  ),
});
const three = (rule: Rule) =>
  exampleProgramme({ a: { work: [0.36, 0.36] }, b: { work: [0.58, 0.59] }, c: { work: [0.62, 0.64] } }, rule);
const intervals = (rule: Rule, programme: Programme) => {
  const found = roundingIntervals(rule, programme);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

test("one point may be anything from 0 to 2, and its award follows", () => {
  // Points 0, 1, 2. a may have -1 to 1: 0 to 1/4 of the money. b 0 to 2: 0 to 2/4. c 1 to 3: 1/2 to 3/4.
  const rule = ruleWith(improvement);
  expect(intervals(rule, rounded(three(rule)))).toEqual([
    { area: "a", awardSek: 0, leastSek: 0, mostSek: 2_500_000, moved: 2 },
    { area: "b", awardSek: 3_333_000, leastSek: 0, mostSek: 5_000_000, moved: 2 },
    { area: "c", awardSek: 6_667_000, leastSek: 5_000_000, mostSek: 7_500_000, moved: 2 },
  ]);
});

test("only what is rounded moves", () => {
  const rule = ruleWith(improvement);
  expect(intervals(rule, rounded(three(rule), "b")).map(({ moved }) => moved)).toEqual([0, 2, 0]);
  expect(intervals(rule, three(rule)).every((each) => each.leastSek === each.mostSek)).toBe(true);
});

test("years that the rule does not read do not matter", () => {
  const rule = ruleWith({ kind: "need", indicator: "work", years: [2011], reference: 1 });
  // Needs 64, 41 and 36 points; a between 63.5 and 64.5 of 140.5 and 141.5.
  const [a] = intervals(rule, rounded(three(rule)));
  expect(a).toEqual({ area: "a", awardSek: 4_539_000, leastSek: 4_520_000, mostSek: 4_558_000, moved: 1 });
});

test("shares stay between nothing and everything", () => {
  const rule = ruleWith({ kind: "need", indicator: "work", years: [2011], reference: 1 });
  const programme = rounded(exampleProgramme({ a: { work: [1, 1] }, b: { work: [0.5, 0.5] } }, rule));
  // a lies between 99.5 and 100: its need is at most half a point of 50.5.
  expect(intervals(rule, programme)[0]).toMatchObject({ leastSek: 0, mostSek: 99_000 });
});

test("a rule that cannot be carried out, or not at an end, says why", () => {
  const relative = ruleWith({ ...improvement, measure: "relative" });
  const missing = ruleWith({ ...improvement, to: [2015] });
  expect(roundingIntervals(missing, rounded(three(missing)))).toMatchObject({
    ok: false,
    error: { code: "missingObservation" },
  });
  const fromNothing = rounded(
    exampleProgramme({ a: { work: [0.0, 0.01] }, b: { work: [0.5, 0.5] } }, relative),
  );
  expect(roundingIntervals(relative, fromNothing)).toMatchObject({ ok: false, error: { code: "zeroBase" } });
});

test("too many figures to try every end with every other", () => {
  const years = Array.from({ length: 9 }, (_, i) => 2010 + i);
  const rule = ruleWith({ kind: "need", indicator: "work", years, reference: 1 });
  const programme = rounded(exampleProgramme({ a: { work: years.map(() => 0.5) } }, rule));
  expect(roundingIntervals(rule, programme)).toEqual({
    ok: false,
    error: { code: "outOfRange", area: "a", value: 9, allowed: 8 },
  });
});

test("the step is the coarsest that all figures are multiples of, whole per cents at most", () => {
  expect(roundingStep([0.29, 0.3, 0.57])).toBe(0.01);
  expect(roundingStep([0.291, 0.3])).toBe(0.001);
  expect(roundingStep([0.5])).toBe(0.01);
  expect(roundingStep([1 / 3])).toBeNull();
  expect(roundingStep([])).toBeNull();
});
