import { expect, test } from "vitest";
import { keepingNames } from "../../../src/i18n/keeping-names.ts";
import { scenarioName } from "../../../src/i18n/scenario-name.ts";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import { addScenario } from "../../../src/session/commands/add-scenario.ts";
import { duplicateScenario } from "../../../src/session/commands/duplicate-scenario.ts";
import { moveScenario } from "../../../src/session/commands/move-scenario.ts";
import { nameScenario } from "../../../src/session/commands/name-scenario.ts";
import { removeScenario } from "../../../src/session/commands/remove-scenario.ts";
import { newWorkspace } from "../../../src/session/workspace.ts";
import { textsFor } from "../payouts/texts-for.ts";

const en = textsFor("en");
const names = (all: Workspace, i18n = en) => all.workspace.map((_, place) => scenarioName(all, place, i18n));
const start = newWorkspace("malmo-areas-2010");
const three = addScenario(addScenario(start));

test("what is added beside a proposal never renames it", () => {
  expect(names(start)).toEqual(["Baseline", "Proposal"]);
  expect(names(duplicateScenario(start, 1, "Rule found"))).toEqual(["Baseline", "Proposal", "Rule found"]);
  expect(names(three)).toEqual(["Baseline", "Proposal", "Proposal 2", "Proposal 3"]);
  expect(names(three, textsFor("sv"))).toEqual(["Utgångsläge", "Förslag", "Förslag 2", "Förslag 3"]);
});

test("moving, removing and naming one leaves the others' names", () => {
  const kept = (after: Workspace) => names(keepingNames(three, after, en));
  expect(kept(moveScenario(three, 3, 2))).toEqual(["Baseline", "Proposal", "Proposal 3", "Proposal 2"]);
  expect(kept(removeScenario(three, 1))).toEqual(["Baseline", "Proposal 2", "Proposal 3"]);
  expect(kept(nameScenario(three, 1, "Mine"))).toEqual(["Baseline", "Mine", "Proposal 2", "Proposal 3"]);
});

test("a name that somebody gave is not given again", () => {
  const named = nameScenario(three, 3, "Proposal");
  expect(names(named)).toEqual(["Baseline", "Proposal 2", "Proposal 3", "Proposal"]);
});
