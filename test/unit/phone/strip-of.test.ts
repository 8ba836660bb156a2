import { expect, test } from "vitest";
import { stripOf } from "../../../src/app/phone/strip-of.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { applyEdits, type RuleEdit } from "../../../src/model/rule/edit-rule.ts";
import { programme } from "../session/example-programme.ts";

const allocated = (edits: readonly RuleEdit[] = []) => {
  const result = allocate(applyEdits(programme.rule, edits), programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const floor: RuleEdit = {
  path: ["limits"],
  value: [{ id: "floor", bound: "floor", measure: "sek", value: 600_000 }],
};

test("where no money has moved, two lines tell the area in hand and who else gets most", () => {
  const strip = stripOf(programme.areas, allocated(), allocated(), "b");
  expect(strip.isMoved).toBe(false);
  expect(strip.own).toMatchObject({ id: "b", awardSek: 1_000_000, changeSek: 0 });
  expect(strip.largest.map(({ id }) => id)).toEqual(["a"]);
});

test("once it has, they tell the change, and whose is the largest of the others", () => {
  const strip = stripOf(programme.areas, allocated([floor]), allocated(), "b");
  expect(strip.isMoved).toBe(true);
  expect(strip.own).toMatchObject({ id: "b", changeSek: -200_000 });
  expect(strip.largest.map(({ id, changeSek }) => [id, changeSek])).toEqual([
    ["c", 600_000],
    ["a", -400_000],
  ]);
});
