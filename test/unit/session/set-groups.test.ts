import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGroups } from "../../../src/model/project/assistance-groups.ts";
import { resetAssumptions } from "../../../src/session/commands/reset-assumptions.ts";
import {
  changeGroup,
  changeShare,
  groupsIn,
  resetGroups,
  setGroups,
} from "../../../src/session/commands/set-groups.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("stockholm-2002");
const own = programme.groups ?? [];
const workspace = newWorkspace(programme.id);

test("what the programme has anyway is no change; what is taken back leaves nothing behind", () => {
  const changed = setGroups(workspace, programme, changeGroup(own, "other", { leaving: 0.3, locked: true }));
  const groups = groupsIn(programme, currentScenario(changed));
  expect(groups.find(({ id }) => id === "other")).toMatchObject({
    leaving: 0.3,
    locked: true,
    share: 0.0945,
  });
  const back = changeGroup(groups, "other", { leaving: null, locked: null });
  expect(currentScenario(setGroups(changed, programme, back))).toEqual(currentScenario(workspace));
  expect(currentScenario(resetGroups(changed))).toEqual(currentScenario(workspace));
  expect(currentScenario(resetAssumptions(changed, programme))).toEqual(currentScenario(workspace));
  // One assumption taken back leaves the groups as they are.
  expect(currentScenario(resetAssumptions(changed, programme, ["cycle"])).groups).toEqual(groups);
});

test("a share that is moved keeps its value, and all shares make 1", () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
  fc.assert(
    fc.property(share, share, fc.constantFrom(...own.map(({ id }) => id)), (first, second, id) => {
      const moved = changeShare(changeShare(own, "unemployment", first), id, second);
      expect(moved.find((group) => group.id === id)?.share).toBe(second);
      expect(checkGroups(moved, "groups")).toEqual([]);
    }),
  );
  // From nothing, in equal parts.
  const rest = changeShare(changeShare(own, "other", 1), "other", 0.2).filter(({ id }) => id !== "other");
  expect(rest.map(({ share: each }) => each)).toEqual([0.2, 0.2, 0.2, 0.2]);
});
