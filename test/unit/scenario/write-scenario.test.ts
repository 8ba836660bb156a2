import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/scenario/canonical-json.ts";
import { readWorkspace } from "../../../src/scenario/read-scenario.ts";
import { writeFile, writeScenario } from "../../../src/scenario/write-scenario.ts";
import { sample } from "./link/sample.ts";

test("a workspace written and read is the same, and its text the same whoever put it together", () => {
  const text = writeScenario(sample.workspace);
  const read = readWorkspace(text);
  expect(read).toEqual({ ok: true, value: sample.workspace });
  expect(read.ok && writeScenario(read.value)).toBe(text);
  const shuffled = JSON.parse(canonicalJson(sample.workspace)) as typeof sample.workspace;
  expect(writeScenario(shuffled)).toBe(text);
  expect(text.startsWith('{\n  "utfall": 1,\n  "baseline": 0,\n  "current": 2,\n')).toBe(true);
});

test("what would be too large indented is written in one line, and refused where that is too large as well", () => {
  const note = "x".repeat(99_000);
  const [scenario] = sample.workspace.workspace;
  if (scenario === undefined) throw new Error("the sample is empty");
  const data = Array.from({ length: 200_000 }, (_, at) => ({
    area: `a${at}`,
    indicator: "employment",
    year: 2012,
    value: 0.5,
  }));
  const dense = writeFile({ ...scenario, data });
  expect(dense.ok && dense.value.split("\n")).toHaveLength(2);
  const large = writeFile({
    utfall: 1,
    baseline: 0,
    workspace: Array.from({ length: 220 }, () => ({ ...scenario, note })),
  });
  expect(large).toMatchObject({ ok: false, error: { code: "tooLarge" } });
});
