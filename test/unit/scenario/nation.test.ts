import { expect, test } from "vitest";
import { askedNations } from "../../../src/controls/rule/nation/asked-nations.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { carryOut } from "../../../src/scenario/analysis/carry-out.ts";
import { createMovesAwards } from "../../../src/scenario/analysis/moves-awards.ts";
import { differences } from "../../../src/scenario/differences.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { setNation } from "../../../src/session/commands/set-nation.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("urban15-2013");
const rule = applyEdits(
  programme.rule,
  programme.rule.pots.map(({ id }) => ({ path: ["pots", id, "criterion", "relativeTo"], value: "nation" })),
);
const typed = askedNations(rule, programme).reduce(
  (workspace, place, at) => setNation(workspace, place, 0.5 + at / 100),
  newWorkspace("urban15-2013"),
);
const { nation = [] } = currentScenario(typed);

test("a rule that compares with the nation asks for the values that the programme lacks", () => {
  expect(askedNations(programme.rule, programme)).toEqual([]);
  expect(askedNations(rule, programme).filter(({ indicator }) => indicator === "employment")).toEqual([
    { indicator: "employment", year: 2011 },
    { indicator: "employment", year: 2012 },
  ]);
  const known = programme.indicators.map((each) => ({ ...each, nation: { "2011": 0.7, "2012": 0.7 } }));
  expect(askedNations(rule, { indicators: known }).some(({ indicator }) => indicator === "employment")).toBe(
    false,
  );
});

test("without them nothing is paid; typed they count as the user's, and are taken back one by one", () => {
  expect(allocate(rule, programme)).toMatchObject({ ok: false, error: { code: "missingNation" } });
  const resolved = resolveScenario({ rule, nation }, programme, {});
  expect(resolved.ok).toBe(true);
  if (!resolved.ok) return;
  expect(resolved.value.programme.indicators.map(({ nationProvenance }) => nationProvenance)).toEqual([
    "user",
    "user",
    "user",
  ]);
  expect(allocate(resolved.value.rule, resolved.value.programme).ok).toBe(true);
  const less = setNation(typed, { indicator: "employment", year: 2011 }, null);
  expect(currentScenario(less).nation).toHaveLength(nation.length - 1);
});

test("each value is a difference of its own, which moves awards where a rule reads it and can be carried out alone", () => {
  const before = resolveScenario({ rule, nation }, programme, {});
  const after = resolveScenario(
    { rule, nation: nation.map((each, at) => (at === 0 ? { ...each, value: 0.9 } : each)) },
    programme,
    {},
  );
  if (!before.ok || !after.ok) throw new Error("both can be carried out");
  const edits = differences(before.value, after.value);
  expect(edits).toEqual([
    {
      kind: "nation",
      indicator: nation[0]?.indicator,
      year: nation[0]?.year,
      before: nation[0]?.value,
      after: 0.9,
    },
  ]);
  expect(edits.map(createMovesAwards(before.value, after.value))).toEqual([true]);
  const asked = carryOut(edits, before.value, after.value);
  expect(allocate(asked.rule, asked.programme)).toEqual(allocate(after.value.rule, after.value.programme));
});
