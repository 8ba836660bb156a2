import { expect, test } from "vitest";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { comparisonTables } from "../../../src/panels/export/comparison-out.ts";
import { exported } from "../../../src/panels/export/export-source.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";
import { equal } from "./compared.ts";

const plain: Scenario = { utfall: 1, programme: { id: "small" } };
const tablesOf = (...workspace: readonly Scenario[]) =>
  comparisonTables(
    exported(
      {
        package: pack,
        shown: pack,
        workspace: { utfall: 1, workspace, baseline: 0 },
        view: { namesHidden: false, area: "a", projection: { years: 10, draws: 64, seed: 1 } },
        stakes: undefined,
        projection: null,
      },
      textsFor("en"),
    ),
    textsFor("en"),
  );

test("awards side by side, bands and spread go into every workbook, each with what it is not", () => {
  const tables = tablesOf(plain, { ...plain, title: "Equal", rule: applyEdits(programme.rule, [equal]) });
  expect(tables.map(({ id }) => id)).toEqual(["comparison", "more-and-less", "distribution"]);
  expect(tables[0]?.rows[0]).toEqual(["A", "North", 2_000_000, 1_000_000, -1_000_000, "made up"]);
  // a loses half, b keeps what it has, c had nothing before.
  expect(tables[1]?.rows[0]?.slice(0, 9)).toEqual(["Equal", 1, 0, 0, 1, 0, 0, 0, 1]);
  expect(tables[2]?.rows[0]).toEqual(["Gini coefficient", 0.444444, 0]);
  for (const { notes } of tables) {
    expect(notes).toContain("Not an official calculation.");
    expect(notes.join(" ")).toContain("Equal, what differs from the baseline");
  }
});

test("a scenario that cannot be carried out is left out, and a baseline alone is no comparison", () => {
  const impossible = { ...plain, rule: { ...programme.rule, reserveSek: 9_000_000 } };
  expect(tablesOf(plain, impossible)).toEqual([]);
  expect(tablesOf(plain)).toEqual([]);
  expect(tablesOf(plain, impossible, plain)[0]?.columns.map(({ title }) => title)).toEqual([
    "Area",
    "Municipality",
    "Baseline",
    "Proposal 2",
    "Proposal 2, difference",
    "Provenance",
  ]);
});
