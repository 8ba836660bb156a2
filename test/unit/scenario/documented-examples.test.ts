import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { resolve } from "../../../src/cli/read-input.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { readFile } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { heldAtHand } from "../../../src/scenario/scenario-at-hand.ts";
import { root } from "../architecture/read-imports.ts";

const page = readFileSync(join(root, "docs/scenario-file.md"), "utf8");
const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? "");
const catalogue = createCatalogue();

const scenarios: Scenario[] = examples.flatMap((text) => {
  const read = readFile(text);
  if (!read.ok) return [];
  return "workspace" in read.value ? read.value.workspace : [read.value];
});

test("every example of the page is a file without faults", () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const text of examples) expect(readFile(text)).toMatchObject({ ok: true });
});

test("every example can be computed, and the money adds up", () => {
  for (const scenario of scenarios) {
    const resolved = resolve(heldAtHand(scenario), catalogue);
    expect(resolved, scenario.title).toMatchObject({ ok: true });
    if (!resolved.ok) continue;
    const result = allocate(resolved.value.rule, resolved.value.programme);
    expect(result, scenario.title).toMatchObject({ ok: true });
    if (!result.ok) continue;
    const { areas, budgetSek, reserveSek, unpaidSek } = result.value;
    const paid = areas.reduce((sum, area) => sum + area.awardSek, 0);
    expect(paid + unpaidSek + reserveSek, scenario.title).toBe(budgetSek);
  }
});

test("the examples show every kind of criterion, selection, limit and change", () => {
  const text = JSON.stringify(scenarios);
  const kinds = ["equal", "size", "need", "improvement", "rank", "valueAdded", "target", "fixed"];
  const nodes = ["all", "atLeast", "not", "listed", "compare", "top", "observed"];
  for (const kind of [...kinds, ...nodes]) expect(text).toContain(`"kind":"${kind}"`);
  for (const measure of ["sek", "perInhabitant", "shareOfBudget", "persons", "gapClosed", "pp"])
    expect(text).toContain(`"measure":"${measure}"`);
  for (const key of ["data", "attributes", "rule", "inline"]) expect(text).toContain(`"${key}":`);
});
