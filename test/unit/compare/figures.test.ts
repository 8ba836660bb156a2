import { expect, test } from "vitest";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { figures } from "../../../src/outcomes/compare/figures.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { contextOf } from "../figure/context-of.ts";
import { valuesOf } from "../figure/read-table.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";
import { equal } from "./compared.ts";

const plain: Scenario = { utfall: 1, programme: { id: "small" } };
const en = textsFor("en");
const figuresOf = (...workspace: readonly Scenario[]) => {
  const context = contextOf(pack, "en", { utfall: 1, workspace, baseline: 0 });
  return figures(context, en).map((figure) => ({ ...figure, saved: figureNotes(figure, context, en) }));
};

test("awards side by side, bands and spread go into every workbook, each with what it is not", () => {
  const found = figuresOf(plain, { ...plain, title: "Equal", rule: applyEdits(programme.rule, [equal]) });
  expect(found.map(({ id }) => id)).toEqual([
    "scenarios",
    "comparison",
    "more-and-less",
    "distribution",
    "concentration-curve",
  ]);
  const rows = found.map(({ table }) => valuesOf(table));
  expect(rows[1]?.[0]).toEqual(["A", "North", 2_000_000, 1_000_000, -1_000_000, "made up"]);
  // a loses half, b keeps what it has, c had nothing before.
  expect(rows[2]?.[0]?.slice(0, 9)).toEqual(["Equal", 1, 0, 0, 1, 0, 0, 0, 1]);
  expect(rows[3]?.[0]).toEqual(["Gini coefficient", expect.closeTo(4 / 9, 12), 0]);
  expect(rows[4]?.at(-1)).toEqual([1, 1, 1]);
  for (const { saved } of found) {
    expect(saved).toContain("Not an official calculation.");
    expect(saved.join(" ")).toContain("Equal, what differs from the baseline");
  }
});

test("a scenario that cannot be carried out is left out, and a baseline alone is no comparison", () => {
  const impossible = { ...plain, rule: { ...programme.rule, reserveSek: 9_000_000 } };
  expect(figuresOf(plain, impossible).map(({ id }) => id)).toEqual(["scenarios"]);
  expect(figuresOf(plain)).toEqual([]);
  expect(figuresOf(plain, impossible, plain)[1]?.table.columns.map(({ title }) => title)).toEqual([
    "Area",
    "Municipality",
    "Baseline",
    "Proposal 2",
    "Proposal 2, difference",
    "Provenance",
  ]);
});
