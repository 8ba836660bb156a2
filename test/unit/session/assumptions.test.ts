import { expect, test } from "vitest";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import { settingOf } from "../../../src/session/assumed.ts";
import { resetAssumptions } from "../../../src/session/commands/reset-assumptions.ts";
import { setAssumption, setAssumptions, sharersOf } from "../../../src/session/commands/set-assumption.ts";
import { baselineOf, currentScenario, isSameContent, newWorkspace } from "../../../src/session/workspace.ts";
import { programme } from "./example-programme.ts";

const start = newWorkspace("small");
const assumed = (workspace: Workspace) => currentScenario(workspace).assumptions;

test("a parameter is fixed, drawn, and back as the programme has it: then nothing is changed", () => {
  const fixed = setAssumption(start, programme, "displacement", 0.25);
  expect(assumed(fixed)).toEqual({ displacement: 0.25 });
  expect(isSameContent(currentScenario(fixed), baselineOf(fixed))).toBe(false);
  const drawn = setAssumption(fixed, programme, "carry-on", [0.1, 0.3, 0.5]);
  expect(assumed(drawn)).toEqual({ displacement: 0.25, "carry-on": [0.1, 0.3, 0.5] });
  const preset = setAssumption(drawn, programme, "displacement", [0.1, 0.2, 0.3]);
  expect(assumed(preset)).toEqual({ "carry-on": [0.1, 0.3, 0.5] });
  expect(setAssumption(preset, programme, "carry-on", 0.3)).toEqual(start);
});

test("a programme's own assumption is where a parameter goes back to", () => {
  const own = { ...programme, assumptions: { "match-additionality": 0.1 } };
  const changed = setAssumption(start, own, "match-additionality", 0);
  expect(assumed(changed)).toEqual({ "match-additionality": 0 });
  expect(settingOf(own, currentScenario(changed), "match-additionality")).toBe(0);
  expect(setAssumption(changed, own, "match-additionality", 0.1)).toEqual(start);
});

test.each([
  ["above its bound", "displacement", 1.01],
  ["below its bound", "displacement", -0.01],
  ["not a whole number", "ticks-jobs", 2.5],
  ["a range out of order", "displacement", [0.3, 0.2, 0.4]],
  ["a range where none is drawn", "adults", [1, 2, 3]],
  ["unknown", "luck", 1],
] as const)("refused: %s", (_, id, setting) => {
  expect(setAssumption(start, programme, id, setting)).toBe(start);
});

test("shares of one whole make room for each other, never more than all together", () => {
  const jobs = setAssumption(start, programme, "share-jobs", 0.8);
  expect(assumed(jobs)).toEqual({ "share-jobs": 0.8, "share-assistance": 0.1, "share-school": 0.1 });
  const ranged = setAssumption(start, programme, "entrants-assistance", [0.6, 0.7, 0.85]);
  expect(assumed(ranged)?.["entrants-employed"]).toBe(0.15);
  const all = setAssumption(start, programme, "share-school", 1);
  expect(assumed(all)).toEqual({ "share-school": 1, "share-jobs": 0, "share-assistance": 0 });
  expect(assumed(setAssumption(start, programme, "share-jobs", 0.2))).toEqual({ "share-jobs": 0.2 });
  expect(sharersOf("displacement")).toEqual([]);
});

test("several at once are one step, and stand as they are given", () => {
  const moved = setAssumptions(start, programme, {
    "share-jobs": 0.5,
    "share-assistance": 0.5,
    "share-school": 0,
  });
  expect(assumed(moved)).toEqual({ "share-jobs": 0.5, "share-assistance": 0.5, "share-school": 0 });
});

test("resetting gives back what the baseline assumes, one by one or all", () => {
  const baselined: Workspace = {
    ...start,
    workspace: start.workspace.map((each) => ({ ...each, assumptions: { cycle: 3 } })),
  };
  const changed = setAssumptions(baselined, programme, { cycle: 2, can: 0.9, growth: 0.01 });
  expect(assumed(resetAssumptions(changed, programme, ["cycle"]))).toEqual({
    cycle: 3,
    can: 0.9,
    growth: 0.01,
  });
  expect(assumed(resetAssumptions(changed, programme, ["can", "growth"]))).toEqual({ cycle: 2 });
  expect(assumed(resetAssumptions(changed, programme))).toEqual({ cycle: 3 });
  expect(resetAssumptions(setAssumption(start, programme, "can", 0.9), programme)).toEqual(start);
});
