import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { allocate } from "../../src/model/allocate.ts";
import type { AlternativeId } from "../../src/model/library/alternative.ts";
import { ruleLibrary } from "../../src/model/library/library.ts";
import { resolveScenario } from "../../src/scenario/resolve-scenario.ts";
import { type ExampleArea, exampleProgramme, improvement, onePot } from "./example.ts";

const catalogue = createCatalogue();

describe("ready alternatives", () => {
  test.each(catalogue.ids)("every one that %s has data for can be paid", (id) => {
    const programme = catalogue.find(id)?.programme;
    if (programme === undefined) throw new Error("not there");
    let applied = 0;
    for (const alternative of Object.values(ruleLibrary)) {
      const rule = alternative(programme.rule, programme);
      if (!rule.ok) continue;
      const resolved = resolveScenario({ rule: rule.value }, programme, {});
      if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
      const result = allocate(rule.value, resolved.value.programme);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      expect(result.value.distributedSek + result.value.unpaidSek + result.value.reserveSek).toBe(
        rule.value.budgetSek,
      );
      applied++;
    }
    expect(applied).toBeGreaterThan(0);
  });

  const areas: Record<string, ExampleArea> = {
    a: { work: [0.4, 0.42, 0.45], support: [0.1, 0.1, 0.12], population: 1000, refugees: 0.1 },
    b: { work: [0.5, 0.5, 0.5], support: [0.1, 0.12, 0.1], population: 3000, refugees: 0 },
  };
  const rule = onePot(
    { kind: "improvement", ...improvement() },
    { limits: [{ id: "cap", bound: "cap", measure: "sek", value: 1 }] },
  );
  const applied = (id: AlternativeId) => ruleLibrary[id](rule, exampleProgramme(areas, rule));

  test("keep the money, selection and rounding; replace pots; drop limits", () => {
    const other = applied("perInhabitant");
    expect(other).toEqual({
      ok: true,
      value: {
        budgetSek: 1_000_000,
        rounding: rule.rounding,
        pots: [{ id: "inhabitants", weight: 1, criterion: { kind: "size", attribute: "population" } }],
      },
    });
  });
  test("performance reads the two latest years of every indicator", () => {
    const other = applied("performance2013");
    expect(other.ok && other.value.pots.map(({ id, criterion }) => [id, criterion])).toMatchObject([
      ["work", { kind: "improvement", from: [2011], to: [2012], measure: "pp", negative: "zero" }],
      ["support", { kind: "improvement", from: [2011], to: [2012] }],
    ]);
  });
  test("targets are two points ahead of each area's own start", () => {
    const other = applied("explicitTargets");
    expect(other.ok && other.value.pots.map(({ criterion }) => criterion)).toMatchObject([
      { kind: "target", ahead: 0.02, form: "linear", from: [2011], to: [2012] },
      { indicator: "support", ahead: 0.02 },
    ]);
  });
  test("need is measured to the nation where its value is known, else to the best area", () => {
    const other = applied("needOnly");
    expect(other.ok && other.value.pots.map(({ criterion }) => criterion)).toMatchObject([
      { reference: "nation", years: [2012] },
      { reference: "best" },
    ]);
  });
  test("value added takes its level from the year before the change", () => {
    const other = applied("valueAdded");
    expect(other.ok && other.value.pots[0]?.criterion).toMatchObject({
      kind: "valueAdded",
      levelYears: [2010],
      improvement: { from: [2011] },
    });
  });
  test("what the data does not allow is said", () => {
    expect(applied("threeYearMean")).toEqual({ ok: false, error: "fourYears" });
    expect(applied("withinTenPerCent")).toEqual({ ok: false, error: "lastAward" });
    const bare = exampleProgramme({ a: { work: [0.4] } }, rule);
    expect(ruleLibrary.perInhabitant(rule, bare)).toEqual({ ok: false, error: "population" });
    expect(ruleLibrary.performance2013(rule, bare)).toEqual({ ok: false, error: "twoYears" });
    expect(ruleLibrary.needOnly(rule, exampleProgramme({ a: { work: [] } }, rule))).toEqual({
      ok: false,
      error: "oneYear",
    });
  });
});
