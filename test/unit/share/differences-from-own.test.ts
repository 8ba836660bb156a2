import { expect, test } from "vitest";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { differencesFromOwn } from "../../../src/panels/share/differences-from-own.ts";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";
import { doubled, equal } from "../compare/compared.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";

const base: Scenario = { utfall: 1, programme: { id: programme.id } };
const ruled = (title: string, ...edits: Parameters<typeof applyEdits>[1]): Scenario => ({
  ...base,
  title,
  rule: applyEdits(programme.rule, edits),
});
const work = (...others: readonly Scenario[]): Workspace => ({
  utfall: 1,
  workspace: [base, ...others],
  baseline: 0,
});
const own = work(ruled("Mine", doubled));

test("every scenario that came is told by its differences from mine, one that says the same by none", () => {
  const found = differencesFromOwn(
    work(
      ruled("Mine", doubled),
      ruled("Both", doubled, equal),
      ruled("Half", { path: ["budgetSek"], value: 1_500_000 }),
    ),
    own,
    pack,
    textsFor("sv"),
  );
  expect(found?.map(({ title }) => title)).toEqual(["Mine", "Both", "Half"]);
  expect(found?.map(({ sentences }) => sentences?.length)).toEqual([0, 1, 1]);
  expect(found?.[2]?.sentences?.[0]).toMatch(/1,5\smiljoner kronor \(du: 6/u);
});

test("one whose rule cannot be carried out stands among the others without differences", () => {
  const broken = ruled("Broken", { path: ["pots", "work", "weight"], value: 0 });
  const found = differencesFromOwn(work(broken, ruled("Mine", doubled)), own, pack, textsFor("en"));
  expect(found).toEqual([
    { title: "Broken", sentences: null },
    { title: "Mine", sentences: [] },
  ]);
});
