import { expect, test } from "vitest";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import { settingOf } from "../../../src/session/assumed.ts";
import { countChangedAssumptions } from "../../../src/session/changed-assumptions.ts";
import { resetAssumptions } from "../../../src/session/commands/reset-assumptions.ts";
import { setAssumption } from "../../../src/session/commands/set-assumption.ts";
import { setTicks } from "../../../src/session/commands/set-ticks.ts";
import { baselineOf, currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("storstad-2002");
const fresh = newWorkspace("storstad-2002");
const ticksIn = (workspace: Workspace) => currentScenario(workspace).ticks;
const jobs = (workspace: Workspace) => settingOf(programme, currentScenario(workspace), "ticks-jobs");

test("ticks are what the projection counts; none are no change", () => {
  const ticked = setTicks(fresh, programme, { employment: ["platform", "rewards"], safety: ["platform"] });
  expect(ticksIn(ticked)).toEqual({ employment: ["platform", "rewards"], safety: ["platform"] });
  expect(jobs(ticked)).toBe(2);
  expect(countChangedAssumptions(currentScenario(ticked), baselineOf(ticked), programme)).toBe(2);
  const none = setTicks(ticked, programme, { employment: [], safety: 0 });
  expect(currentScenario(none)).toEqual(currentScenario(fresh));
});

test("a number that is set among the assumptions takes the place of ticks, and ticks of a number", () => {
  const ticked = setTicks(fresh, programme, { employment: ["platform"], education: ["platform"] });
  const counted = setAssumption(ticked, programme, "ticks-jobs", 6);
  expect(currentScenario(counted)).toMatchObject({
    assumptions: { "ticks-jobs": 6 },
    ticks: { education: ["platform"] },
  });
  expect(ticksIn(counted)).not.toHaveProperty("employment");
  const again = setTicks(counted, programme, { employment: ["rewards"] });
  expect(currentScenario(again).assumptions).toBeUndefined();
  expect(jobs(again)).toBe(1);
  // One thing is changed, however it is said.
  const former = currentScenario(setAssumption(fresh, programme, "ticks-jobs", 6));
  expect(
    countChangedAssumptions(
      currentScenario(setTicks(fresh, programme, { employment: 5 })),
      former,
      programme,
    ),
  ).toBe(1);
});

test("what a programme does not have is not ticked", () => {
  expect(setTicks(fresh, programme, { jobs: 2 })).toBe(fresh);
  expect(setTicks(fresh, programme, { employment: ["trust"] })).toBe(fresh);
  expect(setTicks(fresh, programme, { employment: 9 })).toBe(fresh);
});

test("ticks go back with the assumption that counts them, and all of them with all assumptions", () => {
  const ticked = setTicks(fresh, programme, { employment: 5, safety: 3 });
  expect(ticksIn(resetAssumptions(ticked, programme, ["ticks-jobs"]))).toEqual({ safety: 3 });
  expect(ticksIn(resetAssumptions(ticked, programme, ["can"]))).toEqual({ employment: 5, safety: 3 });
  expect(currentScenario(resetAssumptions(ticked, programme))).toEqual(currentScenario(fresh));
});
