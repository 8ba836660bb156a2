import { expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { allocate } from "../../src/model/allocate.ts";
import { restsOn } from "../../src/model/rests-on.ts";
import { applyEdits } from "../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { exampleProgramme, improvement, onePot } from "./example.ts";

const areas = {
  a: { work: [0.1, 0.2, 0.22], refugees: 0.1 },
  b: { work: [0.5, 0.6, 0.66], refugees: 0 },
};
const of = (rule: Rule, area: string) => restsOn(rule, exampleProgramme(areas, rule), area);

test("0.02 x 1.4 of 0.088 instead of 0.02 of 0.08: 318,182 less 250,000", () => {
  const rule = onePot({
    kind: "improvement",
    ...improvement({ multiply: [{ attribute: "refugees", weight: 4 }] }),
  });
  expect(of(rule, "a")).toEqual([{ attribute: "refugees", sek: 68_182 }]);
  expect(of(rule, "b")).toEqual([{ attribute: "refugees", sek: -68_182 }]);
});

test("inside other kinds, added and multiplied alike, each attribute once", () => {
  const adjusted = improvement({
    add: [{ attribute: "refugees", weight: 0.1 }],
    multiply: [{ attribute: "refugees", weight: 4 }],
  });
  const rule = onePot({ kind: "price", improvement: adjusted, sekPerUnit: 1_000_000 });
  // (0.02 + 0.1 x 0.05) x 1.4 = 0.035 against 0.02, at a million a unit.
  expect(of(rule, "a")).toEqual([{ attribute: "refugees", sek: 15_000 }]);
});

test("nothing where points are adjusted for nothing", () => {
  expect(of(onePot({ kind: "improvement", ...improvement() }), "a")).toEqual([]);
  expect(of(onePot({ kind: "equal" }), "a")).toEqual([]);
});

test("the 2013 grant: what rests on refugee reception moves between the areas, and sums to nothing", () => {
  const programme = createCatalogue().find("urban15-2013")?.programme;
  if (programme === undefined) throw new Error("not there");
  const { rule } = programme;
  const rests = programme.areas.map(({ id }) => restsOn(rule, programme, id)[0]?.sek ?? Number.NaN);
  expect(rests.reduce((sum, each) => sum + each, 0)).toBe(0);
  const without = allocate(applyEdits(rule, [{ path: ["pots", "*", "criterion", "multiply"] }]), programme);
  const bare = without.ok ? without.value.areas.find(({ id }) => id === "gamlegarden")?.awardSek : undefined;
  const own = restsOn(rule, programme, "gamlegarden")[0]?.sek;
  expect(own).toBe(11_426_000 - (bare ?? Number.NaN));
  // The made-up levels are whole people: within a hundredth of what other levels with the same awards give.
  expect(Math.abs((own ?? 0) - 1_742_000)).toBeLessThan(17_420);
});
