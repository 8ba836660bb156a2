import { expect, test } from "vitest";
import { wholePeople } from "../../../src/model/break-even.ts";
import {
  foundTicks,
  goalLevels,
  signCounts,
  signsSeen,
} from "../../../src/outcomes/programme/collaboration-view.ts";
import { fidelityFigure } from "../../../src/outcomes/programme/fidelity-figure.ts";
import { ideaWords } from "../../../src/outcomes/programme/origin-words.ts";
import { setTicks } from "../../../src/session/commands/set-ticks.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { textsOf } from "../figure/read-table.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain } from "./shipped-facts.ts";

const en = textsFor("en");
const storstad = shipped("storstad-2002");
const collaboration = storstad.sections.collaboration;
if (collaboration === undefined) throw new Error("sections are missing");

test("whole people: a hair above a whole number is that number", () => {
  expect([25, 25 + 1e-12, 25.001, 0].map(wholePeople)).toEqual([25, 25, 26, 0]);
});

test("ticks suggest levels beside those that the source found", () => {
  const fresh = currentScenario(newWorkspace("storstad-2002"));
  expect(signCounts(collaboration, storstad.programme, fresh)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(goalLevels(collaboration, [1, 7, 0, 0], 0.5)).toEqual([
    { ticks: 1, level: 1, factor: 1, found: 4 },
    { ticks: 7, level: 4, factor: 1.25, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 2 },
    { ticks: 0, level: 1, factor: 1, found: null },
    { ticks: 0, level: 1, factor: 1, found: null },
  ]);
});

test("as many signs as the source found give the levels it found, and which they were is not said", () => {
  const workspace = setTicks(newWorkspace("storstad-2002"), storstad.programme, foundTicks(collaboration));
  const scenario = currentScenario(workspace);
  expect(scenario.ticks).toEqual({ employment: 5, safety: 3, health: 3, education: 2 });
  const counts = signCounts(collaboration, storstad.programme, scenario);
  expect(counts).toEqual([5, 3, 3, 2, 0, 0]);
  for (const { level, found } of goalLevels(collaboration, counts, 0)) expect(level).toBe(found ?? 1);
  expect(signsSeen(scenario, "employment", 5)).toBeNull();
  expect(signsSeen(scenario, "democracy", 0)).toEqual([]);
});

test("a decision on its way", () => {
  const figure = fidelityFigure(
    { understand: 0.8, can: 0.9, want: 0.5 },
    ideaWords("malmo-evaluation", shipped("malmo-areas-2010"), en),
    en,
  );
  expect(textsOf(figure.table, en.f).map(([, left]) => left)).toEqual(["100%", "80%", "72%", "36%"]);
  expect(plain(figure.notes.join(" "))).toMatch(
    /^Our own construction\. The idea comes from .*\. The numbers are your own\.$/,
  );
  expect(figure.notes.join(" ")).not.toMatch(/published/i);
});
