import { expect, test } from "vitest";
import { readScenario, readWorkspace } from "../../../src/scenario/read-scenario.ts";
import { readWorkRecord } from "../../../src/session/storage/read-records.ts";

const early = (id: string) => ({
  utfall: 1,
  programme: { id },
  assumptions: {
    cycle: 3,
    "value-job-state": 120_000,
    "value-job-society": 300_000,
    "value-pupil-state": 0,
    "cost-share-municipality": 0.25,
  },
});
const payers = {
  values: { job: { state: 120_000, society: 300_000 }, pupil: { state: 0 } },
  grantShares: { municipality: 0.25 },
};
const today = { utfall: 1, programme: { id: "urban15-2013" }, assumptions: { cycle: 3 }, payers };

test("a file that has payers among its assumptions is read as one that says them by themselves", () => {
  expect(readScenario(early("urban15-2013"))).toEqual({ ok: true, value: today });
  const workspace = { utfall: 1, workspace: [early("urban15-2013"), today], baseline: 0 };
  expect(readWorkspace(workspace)).toEqual({ ok: true, value: { ...workspace, workspace: [today, today] } });
});

test("Malmö's causes have the names of its source", () => {
  const read = readScenario(early("malmo-areas-2010"));
  expect(read.ok && read.value.payers?.values).toEqual({
    employment: { state: 120_000, society: 300_000 },
    "school-failure": { state: 0 },
  });
});

test("a saved session of before is read the same; what says nothing of the kind stays the same object", () => {
  const step = { utfall: 1, workspace: [early("urban15-2013")], baseline: 0 };
  const plain = { utfall: 1, workspace: [{ utfall: 1, programme: { id: "urban15-2013" } }], baseline: 0 };
  const record = readWorkRecord({
    format: 1,
    programme: "urban15-2013",
    past: [plain],
    present: step,
    future: [],
    view: {},
  });
  expect(record?.history.present.workspace).toEqual([today]);
  expect(record?.history.past[0]).toBe(plain);
});

test("a wrong value is still a fault, told where it now is", () => {
  const wrong = { ...early("urban15-2013"), assumptions: { "value-job-state": "much" } };
  expect(readScenario(wrong)).toMatchObject({
    ok: false,
    error: [{ code: "wrongType", path: "payers.values.job.state" }],
  });
});
