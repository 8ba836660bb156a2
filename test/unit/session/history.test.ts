import { expect, test } from "vitest";
import { longest, newHistory, record, redo, undo } from "../../../src/session/history.ts";
import { newWorkspace } from "../../../src/session/workspace.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map(newWorkspace) as [
  ReturnType<typeof newWorkspace>,
  ReturnType<typeof newWorkspace>,
  ReturnType<typeof newWorkspace>,
  ReturnType<typeof newWorkspace>,
];

test("undo and redo go along the list, and stop at its ends", () => {
  const history = record(record(newHistory(a), b), c);
  expect(undo(history).present).toBe(b);
  expect(undo(undo(history)).present).toBe(a);
  expect(undo(undo(undo(history))).present).toBe(a);
  expect(redo(undo(history)).present).toBe(c);
  expect(redo(history)).toBe(history);
});

test("one drag is one step", () => {
  const dragged = record(record(record(newHistory(a), b, "drag 1"), c, "drag 1"), d, "drag 1");
  expect(dragged.present).toBe(d);
  expect(undo(dragged).present).toBe(a);
  const twice = record(record(newHistory(a), b, "drag 1"), c, "drag 2");
  expect(undo(twice).present).toBe(b);
});

test("after undo the same gesture begins a step of its own", () => {
  const back = undo(record(newHistory(a), b, "drag 1"));
  const again = record(back, c, "drag 1");
  expect(undo(again).present).toBe(a);
});

test("a change drops what could be done again; the same workspace is no change", () => {
  const history = record(undo(record(newHistory(a), b)), c);
  expect(history.future).toEqual([]);
  expect(record(history, c)).toBe(history);
});

test("a thousand steps can be undone, and beyond them the beginning stays", () => {
  const steps = Array.from({ length: longest + 5 }, (_, at) => newWorkspace(`step ${at}`));
  let history = steps.reduce((before, step) => record(before, step), newHistory(a));
  expect(history.past).toHaveLength(longest);
  for (let at = 0; at < longest; at++) history = undo(history);
  expect(history.present).toBe(a);
  expect(undo(history)).toBe(history);
  expect(redo(history).present.workspace[0]).toMatchObject({ programme: { id: "step 5" } });
});
