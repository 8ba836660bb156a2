import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import type { Finding } from "../../src/model/health/find-counterexample.ts";
import { type PropertyId, propertyIds } from "../../src/model/health/properties.ts";
import { tryProperty } from "../../src/model/health/try-property.ts";
import type { Programme } from "../../src/model/programme.ts";
import type { Rule } from "../../src/model/rule/rule.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;

const tried = (id: PropertyId, changes: Partial<Rule> = {}): Finding =>
  tryProperty({ ...grant.rule, ...changes }, grant, id, 300, 1);

const pot = (criterion: object): Pick<Rule, "pots"> => ({
  pots: [{ id: "pot", weight: 1, criterion: criterion as Rule["pots"][number]["criterion"] }],
});

describe("the 2013 rule", () => {
  test.each(propertyIds.filter((id) => id !== "moreMoney" && id !== "limitsKept"))("%s holds", (id) => {
    const finding = tried(id);
    expect(finding.counterexample).toBeNull();
    expect(finding.trials).toBeGreaterThan(id === "unselectedFree" ? -1 : 200);
  });
  test("has no limits to keep: nothing is tried", () => {
    expect(tried("limitsKept")).toEqual({ property: "limitsKept", trials: 0, counterexample: null });
  });
});

describe("rules that lack a property show the smallest case", () => {
  test("a list of kronor by name treats equals unequally, shown as two areas", () => {
    const amountsSek = Object.fromEntries(grant.areas.map(({ id }, i) => [id, 10_000 * (i + 1)]));
    const { counterexample } = tried("sameData", pot({ kind: "fixed", amountsSek }));
    expect(counterexample?.before.programme.areas).toHaveLength(2);
    expect(counterexample?.failsIn).toHaveLength(2);
  });
  test("need falls when the level rises: more improvement lowers the award", () => {
    const need = pot({ kind: "need", indicator: "employment", years: [2012], reference: 0.9 });
    const { counterexample } = tried("moreIsNotLess", need);
    expect(counterexample?.before.programme.areas).toHaveLength(2);
    expect(counterexample?.failsIn).toEqual([counterexample?.focus]);
  });
  test("largest remainder can take a unit away when there is more to give; Webster cannot", () => {
    const thousands = (method: "largestRemainder" | "webster"): Partial<Rule> => ({
      budgetSek: 50_000,
      reserveSek: 0,
      rounding: { unitSek: 1000, method },
    });
    expect(tried("moreMoney", thousands("largestRemainder")).counterexample).not.toBeNull();
    expect(tried("moreMoney", thousands("webster")).counterexample).toBeNull();
  });
  test("rounding to thousands can leave a cap in odd kronor behind", () => {
    const limits: Rule["limits"] = [{ id: "cap", bound: "cap", measure: "sek", value: 4_000_400 }];
    const missed = tried("limitsKept", { limits, rounding: { unitSek: 1000, method: "webster" } });
    expect(missed.trials).toBeGreaterThan(0);
  });
});

test("the same seed gives the same finding, another seed other cases", () => {
  const need = pot({ kind: "need", indicator: "employment", years: [2012], reference: 0.9 });
  const rule = { ...grant.rule, ...need };
  const once = tryProperty(rule, grant, "moreIsNotLess", 50, 7);
  expect(tryProperty(rule, grant, "moreIsNotLess", 50, 7)).toEqual(once);
  expect(tryProperty(rule, grant, "moreIsNotLess", 50, 8)).not.toEqual(once);
});
