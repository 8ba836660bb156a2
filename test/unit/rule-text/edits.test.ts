import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { addLimit } from "../../../src/controls/rule/edits/add-limit.ts";
import { addPot, changeKind, movePot, removePot } from "../../../src/controls/rule/edits/change-pots.ts";
import {
  addCondition,
  changeMode,
  conditionsOf,
  removeCondition,
  selectionMode,
} from "../../../src/controls/rule/edits/change-selection.ts";
import { readNumbers } from "../../../src/controls/rule/edits/read-numbers.ts";
import { shareEdits, shareOf } from "../../../src/controls/rule/prose/share.ts";
import { checkRule } from "../../../src/model/rule/check-rule.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { type Rule, ruleSchema } from "../../../src/model/rule/rule.ts";
import { criteria, leaves, pack, plainRule } from "./sample.ts";

const kinds = [
  "equal",
  "size",
  "need",
  "improvement",
  "rank",
  "valueAdded",
  "price",
  "target",
  "fixed",
] as const;
const { programme } = pack;
const isSound = (rule: Rule) => {
  expect(v.safeParse(ruleSchema, rule).issues).toBeUndefined();
  expect(checkRule(rule, programme)).toEqual([]);
};
const withWeights = (weights: readonly number[]): Rule => ({
  ...plainRule,
  pots: weights.map((weight, i) => ({ id: `p${i}`, weight, criterion: { kind: "equal" } })),
});

describe("changing a rule's structure", () => {
  it("turns every kind of pot into every other, soundly", () => {
    for (const criterion of Object.values(criteria)) {
      const rule: Rule = { ...plainRule, pots: [{ id: "one", weight: 1, criterion }] };
      for (const kind of kinds) {
        const next = changeKind(rule, "one", kind, programme);
        expect(next.pots[0]?.criterion.kind).toBe(kind);
        isSound(next);
      }
    }
  });

  it("keeps indicator and years where the new kind has them", () => {
    const rule: Rule = {
      ...plainRule,
      pots: [{ id: "one", weight: 1, criterion: criteria["improvement, downwards"] ?? { kind: "equal" } }],
    };
    expect(changeKind(rule, "one", "need", programme).pots[0]?.criterion).toMatchObject({
      indicator: "aid",
      years: [2012],
    });
    const there = changeKind(rule, "one", "rank", programme);
    expect(changeKind(there, "one", "improvement", programme)).toEqual(rule);
  });

  it("adds, moves and removes pots", () => {
    const one = addPot(withWeights([1, 3]));
    expect(one.pots.map(({ id, weight }) => [id, weight])).toEqual([
      ["p0", 1],
      ["p1", 3],
      ["pot-3", 2],
    ]);
    isSound(addPot(addPot(one)));
    expect(movePot(one, "pot-3", -1).pots.map((pot) => pot.id)).toEqual(["p0", "pot-3", "p1"]);
    expect(movePot(one, "p0", -1)).toBe(one);
    expect(removePot(one, "p0").pots.map((pot) => pot.id)).toEqual(["p1", "pot-3"]);
  });

  it("adds floors and caps with ids of their own", () => {
    let rule = plainRule;
    for (const bound of ["floor", "cap", "floor"] as const) rule = applyEdits(rule, addLimit(rule, bound));
    expect(rule.limits?.map(({ id, value }) => [id, value])).toEqual([
      ["floor", 400_000],
      ["cap", 1_900_000],
      ["floor-2", 400_000],
    ]);
    isSound(rule);
  });

  it("changes how areas are selected, and conditions one by one", () => {
    for (const mode of ["everyone", "listed", "conditions"] as const) {
      const rule = changeMode(plainRule, mode, programme);
      expect(selectionMode(rule)).toBe(mode);
      isSound(rule);
    }
    for (const leaf of Object.values(leaves)) {
      for (const kind of ["compare", "listed", "top", "observed"] as const) {
        const rule = addCondition({ ...plainRule, selection: leaf }, kind, programme);
        expect(conditionsOf(rule)).toHaveLength(2);
        isSound(rule);
        expect(conditionsOf(removeCondition(rule, 0))).toHaveLength(1);
        expect(removeCondition(removeCondition(rule, 0), 0)).toEqual(plainRule);
      }
    }
    const some: Rule = {
      ...plainRule,
      selection: { kind: "atLeast", k: 2, of: Object.values(leaves).slice(0, 2) },
    };
    expect(removeCondition(some, 0).selection).toMatchObject({ k: 1 });
  });
});

describe("shares of the money", () => {
  it("gives the share asked for and keeps the others in proportion", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.nat(), fc.integer({ min: 0, max: 1000 }), (list, nth, thousandths) => {
        const rule = withWeights(list);
        const id = `p${nth % list.length}`;
        const share = thousandths / 1000;
        const rest = list.filter((_, i) => `p${i}` !== id);
        const next = applyEdits(rule, shareEdits(rule, id, share));
        expect(shareOf(next, id)).toBeCloseTo(share, 9);
        const others = next.pots.filter((pot) => pot.id !== id).map((pot) => pot.weight);
        const sum = rest.reduce((total, weight) => total + weight, 0);
        if (share < 1 && sum > 0) expect(others).toEqual(rest);
        isSound(next);
      }),
      { numRuns: 500 },
    );
  });

  it("changes one weight where it can", () => {
    expect(shareEdits(withWeights([1, 1, 1]), "p0", 0.5)).toEqual([
      { path: ["pots", "p0", "weight"], value: 2 },
    ]);
    expect(shareEdits(withWeights([1]), "p0", 0.5)).toEqual([]);
  });
});

it("reads lists of numbers in both languages", () => {
  expect(readNumbers("5 3 1")).toEqual([5, 3, 1]);
  expect(readNumbers("5; 2,5;1.5")).toEqual([5, 2.5, 1.5]);
  expect(readNumbers("5 x")).toBeNull();
  expect(readNumbers("-1")).toBeNull();
  expect(readNumbers(" ")).toBeNull();
});
