import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";
import { addScenario } from "../../../src/session/commands/add-scenario.ts";
import { chooseBaseline } from "../../../src/session/commands/choose-baseline.ts";
import { chooseScenario } from "../../../src/session/commands/choose-scenario.ts";
import { describeScenario } from "../../../src/session/commands/describe-scenario.ts";
import { duplicateScenario } from "../../../src/session/commands/duplicate-scenario.ts";
import { editRule } from "../../../src/session/commands/edit-rule.ts";
import { moveScenario } from "../../../src/session/commands/move-scenario.ts";
import { nameScenario } from "../../../src/session/commands/name-scenario.ts";
import { removeScenario } from "../../../src/session/commands/remove-scenario.ts";
import { reset } from "../../../src/session/commands/reset.ts";
import {
  baselineOf,
  currentIndexOf,
  currentScenario,
  isSameContent,
  mostScenarios,
  newWorkspace,
} from "../../../src/session/workspace.ts";
import { programme } from "./example-programme.ts";

const start = newWorkspace("small");
const named = (...titles: string[]): Workspace => ({
  utfall: 1,
  workspace: titles.map((title): Scenario => ({ utfall: 1, title, programme: { id: "small" } })),
  baseline: 0,
});
const titles = ({ workspace }: Workspace) => workspace.map(({ title }) => title);
const budget = (workspace: Workspace, budgetSek: number) =>
  editRule(workspace, programme, [{ path: ["budgetSek"], value: budgetSek }]);

describe("the baseline", () => {
  test("is never changed by the way: a change made while it is shown goes to a scenario beside it", () => {
    const shown = chooseScenario({ ...named("a", "b"), baseline: 0 }, 0);
    const changed = budget(shown, 1_000_000);
    expect(baselineOf(changed)).toEqual(baselineOf(shown));
    expect(changed.workspace).toHaveLength(3);
    expect(currentIndexOf(changed)).toBe(2);
    expect(currentScenario(changed).rule?.budgetSek).toBe(1_000_000);
    expect(currentScenario(changed).title).toBeUndefined();
    // Beside the others, last: none of them moves.
    expect(titles(budget(changed, 2_000_000))).toEqual(["a", "b", undefined]);
  });

  test("can be any scenario; the one that is worked on stays", () => {
    const chosen = chooseBaseline(named("a", "b", "c"), 2);
    expect(baselineOf(chosen).title).toBe("c");
    expect(currentScenario(chosen).title).toBe("b");
    expect(chooseBaseline(chosen, 9)).toBe(chosen);
  });

  test("cannot be removed", () => {
    const workspace = named("a", "b");
    expect(removeScenario(workspace, 0)).toBe(workspace);
  });
});

test("a new scenario is as the baseline is, a duplicate as its original", () => {
  const changed = budget(start, 1_000_000);
  const added = addScenario(changed);
  expect(currentIndexOf(added)).toBe(2);
  expect(isSameContent(currentScenario(added), baselineOf(added))).toBe(true);
  const copied = duplicateScenario(changed, 1, "Copy");
  expect(currentScenario(copied)).toEqual({ ...currentScenario(changed), title: "Copy" });
});

test("names and descriptions come and go, and are no change of content", () => {
  const titled = nameScenario(start, 1, "More to the small");
  expect(currentScenario(titled).title).toBe("More to the small");
  expect(isSameContent(currentScenario(titled), baselineOf(titled))).toBe(true);
  const noted = describeScenario(titled, 1, "Why we try it");
  expect(currentScenario(noted).note).toBe("Why we try it");
  expect(currentScenario(reset(budget(noted, 1)))).toEqual(currentScenario(noted));
  expect(describeScenario(nameScenario(noted, 1, " "), 1, "")).toEqual(start);
});

test("removing what is worked on turns to its neighbour", () => {
  const workspace = chooseScenario(named("a", "b", "c"), 2);
  const removed = removeScenario(workspace, 2);
  expect(titles(removed)).toEqual(["a", "b"]);
  expect(currentScenario(removed).title).toBe("b");
  expect(currentScenario(removeScenario(removed, 1)).title).toBe("a");
});

test("moving keeps the baseline and what is worked on, whatever is moved where", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4), (baseline, current, from, to) => {
      const workspace = { ...named("a", "b", "c", "d", "e"), baseline, current };
      const moved = moveScenario(workspace, from, to);
      expect(baselineOf(moved)).toBe(baselineOf(workspace));
      expect(currentScenario(moved)).toBe(currentScenario(workspace));
      expect(moved.workspace[to]).toBe(workspace.workspace[from]);
      expect(titles(moved).toSorted()).toEqual(titles(workspace));
    }),
  );
});

test("a full workspace takes no more", () => {
  let workspace: Workspace = start;
  for (let i = 0; i < mostScenarios; i++) workspace = addScenario(workspace);
  expect(workspace.workspace).toHaveLength(mostScenarios);
  expect(addScenario(workspace)).toBe(workspace);
});
