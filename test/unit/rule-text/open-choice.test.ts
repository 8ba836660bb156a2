import { describe, expect, it } from "vitest";
import { addPot, changeKind } from "../../../src/controls/rule/edits/change-pots.ts";
import { answerEdits, answerOf, isAsked } from "../../../src/controls/rule/open-choice.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import type { OpenSwitch } from "../../../src/programmes/package.ts";
import { criteria, pack, plainRule } from "./sample.ts";

const text = { sv: "", en: "" };
const own: Rule = {
  ...plainRule,
  pots: [
    { id: "work", weight: 1, criterion: criteria.improvement ?? { kind: "equal" } },
    { id: "aid", weight: 1, criterion: criteria["improvement, multiplied"] ?? { kind: "equal" } },
  ],
};
const negative: OpenSwitch = {
  id: "negative",
  title: text,
  reason: text,
  options: [
    { id: "zero", title: text, edits: [] },
    { id: "shift", title: text, edits: [{ path: ["pots", "*", "criterion", "negative"], value: "shift" }] },
  ],
};
const refugees: OpenSwitch = {
  id: "refugees",
  title: text,
  reason: text,
  options: [
    { id: "four", title: text, edits: [] },
    {
      id: "two",
      title: text,
      edits: [{ path: ["pots", "aid", "criterion", "multiply", "0", "weight"], value: 2 }],
    },
    { id: "none", title: text, edits: [{ path: ["pots", "aid", "criterion", "multiply"] }] },
    {
      id: "added",
      title: text,
      edits: [
        { path: ["pots", "aid", "criterion", "multiply"] },
        { path: ["pots", "aid", "criterion", "add"], value: [{ attribute: "refugees", weight: 0.2 }] },
      ],
    },
  ],
};
const floor: OpenSwitch = {
  id: "floor",
  title: text,
  reason: text,
  options: [
    { id: "none", title: text, edits: [] },
    {
      id: "some",
      title: text,
      edits: [{ path: ["limits"], value: [{ id: "floor", bound: "floor", measure: "sek", value: 1 }] }],
    },
  ],
};

describe("answers to open switches", () => {
  it.each([negative, refugees, floor])("any answer can follow any other: $id", (point) => {
    for (const first of point.options) {
      const rule = applyEdits(own, answerEdits(point, first.id, own, own));
      expect(answerOf(point, rule, own)).toBe(first.id);
      expect(rule).toEqual(applyEdits(own, first.edits));
      for (const second of point.options) {
        const next = applyEdits(rule, answerEdits(point, second.id, rule, own));
        expect(next).toEqual(applyEdits(own, second.edits));
      }
    }
  });

  it("leaves alone what other switches have changed", () => {
    const shifted = applyEdits(own, answerEdits(negative, "shift", own, own));
    const both = applyEdits(shifted, answerEdits(refugees, "two", shifted, own));
    expect(answerOf(negative, both, own)).toBe("shift");
    expect(answerOf(refugees, both, own)).toBe("two");
  });

  it("gives no answer where the rule gives another than those offered", () => {
    const odd = applyEdits(own, [
      { path: ["pots", "aid", "criterion", "multiply", "0", "weight"], value: 3 },
    ]);
    expect(answerOf(refugees, odd, own)).toBeNull();
  });

  it("asks nothing of pots that share by another criterion, or are new", () => {
    const more = addPot(own);
    expect(isAsked(negative, more, own)).toBe(true);
    const shifted = applyEdits(more, answerEdits(negative, "shift", more, own));
    expect(shifted.pots[2]).toEqual(more.pots[2]);
    const needs = changeKind(changeKind(own, "work", "need", pack.programme), "aid", "need", pack.programme);
    expect(isAsked(negative, needs, own)).toBe(false);
    expect(answerEdits(negative, "shift", needs, own)).toEqual([]);
  });
});
