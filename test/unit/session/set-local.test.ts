import { expect, test } from "vitest";
import { settingAt, settingIn } from "../../../src/session/assumed.ts";
import { clearLocal, resetLocal, setLocal } from "../../../src/session/commands/set-local.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("urban15-2013");
const start = newWorkspace("urban15-2013");
const ronna = { areas: ["ronna"] };
const sodertalje = { municipality: "Södertälje" };
const area = (id: string) => programme.areas.find((each) => each.id === id);

test("an assumption of a place is an entry of the scenario; municipalities come before areas", () => {
  let workspace = setLocal(start, programme, ronna, "additionality", 0.7);
  workspace = setLocal(workspace, programme, sodertalje, "additionality", 0.5);
  workspace = setLocal(workspace, programme, ronna, "carry-on", [0, 0.1, 0.2]);
  const scenario = currentScenario(workspace);
  expect(scenario.local).toEqual([
    { ...sodertalje, assumptions: { additionality: 0.5 } },
    { ...ronna, assumptions: { additionality: 0.7, "carry-on": [0, 0.1, 0.2] } },
  ]);
  const inArea = (id: string) => settingIn(programme, scenario, area(id), "additionality");
  expect([inArea("ronna"), inArea("hovsjo"), inArea("araby")]).toEqual([0.7, 0.5, 1]);
  expect(settingAt(programme, scenario, sodertalje, "additionality")).toBe(0.5);
});

test("what is taken back leaves nothing behind", () => {
  let workspace = setLocal(start, programme, ronna, "additionality", 0.7);
  workspace = setLocal(workspace, programme, ronna, "can", 0.9);
  workspace = clearLocal(workspace, ronna, "additionality");
  expect(currentScenario(workspace).local).toEqual([{ ...ronna, assumptions: { can: 0.9 } }]);
  expect(currentScenario(clearLocal(workspace, ronna, "can"))).toEqual(currentScenario(start));
  expect(currentScenario(resetLocal(workspace))).toEqual(currentScenario(start));
});

test("shares of the money in a place are said together, and make room", () => {
  const workspace = setLocal(start, programme, ronna, "share-jobs", 0.6);
  const [entry] = currentScenario(workspace).local ?? [];
  // Of the 40 per cent left the other two keep their proportion, half each.
  expect(entry?.assumptions).toEqual({ "share-jobs": 0.6, "share-assistance": 0.2, "share-school": 0.2 });
  expect(currentScenario(clearLocal(workspace, ronna, "share-jobs")).local).toBeUndefined();
});

test.each([
  ["not for places", "leave-work", 0.1],
  ["out of bounds", "additionality", 1.5],
] as const)("refused: %s", (_, id, setting) => {
  expect(setLocal(start, programme, ronna, id, setting)).toBe(start);
});
