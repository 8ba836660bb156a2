import { expect, test } from "vitest";
import { needOf } from "../../../src/model/analysis/need.ts";
import { readStart } from "../../../src/model/project/start-state.ts";
import { hasPopulations } from "../../../src/outcomes/payouts/payouts-view.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import { setAskedAttribute, setAskedLevel } from "../../../src/session/commands/set-asked.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const malmo = shipped("malmo-areas-2010").programme;
const place = { area: "seved", indicator: "employment", year: 2009 };

const resolved = (workspace: Workspace) => {
  const result = resolveScenario(currentScenario(workspace), malmo, {});
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.programme;
};

test("typed populations of all areas give amounts per inhabitant, and adults to the projection", () => {
  expect(hasPopulations(malmo)).toBe(false);
  const typed = malmo.areas.reduce(
    (workspace, { id }) => setAskedAttribute(workspace, id, "population", 5000),
    newWorkspace("malmo-areas-2010"),
  );
  expect(hasPopulations(resolved(typed))).toBe(true);
  expect(resolved(typed).areas[0]?.attributes.population).toEqual({ value: 5000, provenance: "user" });
  // 5,000 x 0.58.
  expect([...readStart(resolved(typed), malmo.assumptions ?? {}).adults]).toEqual(Array(5).fill(2900));
});

test("a typed level is where the projection starts, and tells need", () => {
  const workspace = setAskedLevel(newWorkspace("malmo-areas-2010"), place, 0.41);
  const start = readStart(resolved(workspace), malmo.assumptions ?? {});
  const seved = start.areas.findIndex(({ id }) => id === "seved");
  expect((start.employed[seved] as number) / (start.adults[seved] as number)).toBeCloseTo(0.41, 12);
  expect(needOf(resolved(workspace)).has("seved")).toBe(true);
});

test("what is typed again takes the place of what was, and an emptied field leaves nothing", () => {
  const first = setAskedAttribute(newWorkspace("malmo-areas-2010"), "seved", "population", 4000);
  const second = setAskedAttribute(first, "seved", "population", 4500);
  expect(currentScenario(second).attributes).toEqual([
    { area: "seved", attribute: "population", value: 4500 },
  ]);
  expect(currentScenario(setAskedAttribute(second, "seved", "population", null))).not.toHaveProperty(
    "attributes",
  );
  const level = setAskedLevel(setAskedLevel(second, place, 0.4), place, 0.41);
  expect(currentScenario(level).data).toEqual([{ ...place, value: 0.41 }]);
  expect(currentScenario(setAskedLevel(level, place, null))).not.toHaveProperty("data");
});

test("an attribute that is neither given nor asked for is refused", () => {
  const workspace = setAskedAttribute(newWorkspace("malmo-areas-2010"), "seved", "adults", 3000);
  const result = resolveScenario(currentScenario(workspace), malmo, {});
  expect(!result.ok && result.error[0]).toMatchObject({
    code: "unknownAttribute",
    path: "attributes[0].attribute",
  });
});
