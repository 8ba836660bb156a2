import { expect, test } from "vitest";
import { lossEdits, mostLost } from "../../../src/controls/rule/loss/loss-edits.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Limit } from "../../../src/model/rule/limit.ts";
import { programme } from "../session/example-programme.ts";

const after = (rule: typeof programme.rule, part: number | null) => applyEdits(rule, lossEdits(rule, part));

test("nobody loses more than a fifth: a floor of four fifths of the baseline, moved, and taken away again", () => {
  expect(mostLost(programme.rule)).toBeNull();
  const fifth = after(programme.rule, 0.2);
  expect(fifth.limits).toEqual([{ id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.8 }]);
  expect(mostLost(fifth)).toBe(0.2);
  const tenth = after(fifth, 0.1);
  expect(tenth.limits).toEqual([{ id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.9 }]);
  expect(after(tenth, null)).toEqual(programme.rule);
});

test("a floor that was set elsewhere is the one that moves, other limits stay", () => {
  const limits: Limit[] = [
    { id: "own", bound: "floor", measure: "baseline", value: 0.7 },
    { id: "some", bound: "floor", measure: "baseline", value: 0.9, areas: ["a"] },
  ];
  const rule = { ...programme.rule, limits };
  expect(mostLost(rule)).toBe(0.3);
  expect(after(rule, 0.5).limits).toEqual([{ ...limits[0], value: 0.5 }, limits[1]]);
  expect(after(rule, null).limits).toEqual([limits[1]]);
});
