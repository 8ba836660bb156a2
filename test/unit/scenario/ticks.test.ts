import { expect, test } from "vitest";
import { ticksDifference } from "../../../src/outcomes/ticks-difference.ts";
import { differences } from "../../../src/scenario/differences.ts";
import { readLink } from "../../../src/scenario/link/read-link.ts";
import { writeLink } from "../../../src/scenario/link/write-link.ts";
import { projectionInput } from "../../../src/scenario/projection-input.ts";
import { readFile } from "../../../src/scenario/read-scenario.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { setTicks } from "../../../src/session/commands/set-ticks.ts";
import { newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { sample } from "./link/sample.ts";

const pack = shipped("storstad-2002");
const { programme } = pack;
const call = { years: 3, seed: 1 };
const resolved = (changes: Changes) => {
  const result = resolveScenario(changes, programme, {});
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

test("a projection of ticks is that of their number, and of no ticks what it was", () => {
  const inputOf = (changes: Changes) => projectionInput(changes, programme, {}, call);
  const ticks = { employment: ["platform", "rewards"], education: 4, safety: 3 };
  expect(inputOf({ ticks })).toEqual(inputOf({ assumptions: { "ticks-jobs": 2, "ticks-school": 4 } }));
  expect(inputOf({})).toEqual(inputOf({ ticks: {} }));
  expect(inputOf({ ticks: { safety: ["platform"] } })).toEqual(inputOf({}));
});

test("ticks go into files and links and come back", () => {
  const workspace = setTicks(newWorkspace("storstad-2002"), programme, {
    employment: ["platform", "rewards"],
    health: 3,
  });
  expect(readFile(writeScenario(workspace))).toEqual({ ok: true, value: workspace });
  const link = { ...sample, workspace, results: [null, null] };
  expect(readLink(writeLink(link))).toEqual({ ok: true, value: link });
});

test("what differs is told once, by the signs", () => {
  const before = resolved({ assumptions: { "ticks-jobs": 1 } });
  const after = resolved({ ticks: { employment: ["platform", "rewards"], safety: 3 } });
  const edits = differences(before, after);
  expect(edits).toEqual([
    { kind: "ticks", goal: "employment", before: 1, after: ["platform", "rewards"] },
    { kind: "ticks", goal: "safety", before: 0, after: 3 },
  ]);
  const [first, second] = edits.filter(({ kind }) => kind === "ticks");
  if (first?.kind !== "ticks" || second?.kind !== "ticks") throw new Error("no ticks");
  expect(ticksDifference(first, pack, textsFor("en"))).toEqual({
    what: "signs of collaboration, Employment",
    was: "1 sign, which ones is not said",
    now: "platform and rewards",
  });
  expect(ticksDifference(second, pack, textsFor("sv"))).toEqual({
    what: "tecken på samarbete, Trygghet",
    was: "inga tecken",
    now: "3 tecken, vilka är inte sagt",
  });
});
