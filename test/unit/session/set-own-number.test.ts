import { expect, test } from "vitest";
import { readWorkspace } from "../../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { setOwnNumber } from "../../../src/session/commands/set-own-number.ts";
import { newHistory, record, undo } from "../../../src/session/history.ts";
import { splitByProgramme } from "../../../src/session/incoming/split-by-programme.ts";
import { withKeptSums } from "../../../src/session/kept-sums.ts";
import { newWorkspace } from "../../../src/session/workspace.ts";

const begun = newWorkspace("storstad-2002");
const barred = setOwnNumber(begun, "entry-bar", 0.5);

test("a number of one's own is a step that is undone, one per drag, and changes no scenario", () => {
  expect(barred.sums).toEqual({ "entry-bar": 0.5 });
  expect(barred.workspace).toBe(begun.workspace);
  expect(setOwnNumber(barred, "entry-bar", 0.5)).toBe(barred);
  const dragged = record(
    record(newHistory(begun), barred, "drag"),
    setOwnNumber(barred, "entry-bar", 0.6),
    "drag",
  );
  expect(undo(dragged).present).toBe(begun);
});

test("a file keeps it, and refuses what is no number", () => {
  const read = readWorkspace(writeScenario(barred));
  expect(read.ok && read.value.sums).toEqual({ "entry-bar": 0.5 });
  expect(readWorkspace({ ...barred, sums: { "entry-bar": "half" } })).toMatchObject({
    ok: false,
    error: [{ code: "wrongType", path: "sums.entry-bar" }],
  });
});

test("of several programmes it goes with the one that is worked on", () => {
  const other = { utfall: 1, programme: { id: "urban15-2013" } } as const;
  const parts = splitByProgramme({ ...barred, workspace: [...barred.workspace, other], current: 1 });
  expect(parts.map(({ workspace }) => workspace.sums)).toEqual([{ "entry-bar": 0.5 }, undefined]);
});

test("early links and records have the numbers beside the scenarios: every step gets them", () => {
  const history = record(newHistory(begun), newWorkspace("storstad-2002"));
  const kept = withKeptSums(history, { sums: { "entry-bar": 0.5, wrong: "half" } });
  expect([kept.past[0]?.sums, kept.present.sums]).toEqual([{ "entry-bar": 0.5 }, { "entry-bar": 0.5 }]);
  expect(withKeptSums(kept, { sums: { "entry-bar": 0.9 } })).toBe(kept);
  expect(withKeptSums(history, {})).toBe(history);
});
