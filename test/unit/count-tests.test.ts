import { expect, test } from "vitest";
import { countTests } from "../count-tests.ts";

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((each, at) => ({ fullName: `test ${at}`, status: each })),
});
const run = (exitCode: number, ...testResults: ReturnType<typeof file>[]) => ({
  json: JSON.stringify({ testResults }),
  exitCode,
});

test("passed tests are counted", () => {
  expect(countTests([run(0, file("a", "passed", "passed", "passed"))])).toEqual({ passed: 2, failed: 0 });
});

test("a test that no run carries out counts as failed", () => {
  expect(countTests([run(0, file("a", "passed", "passed", "skipped"))])).toEqual({ passed: 1, failed: 1 });
  expect(
    countTests([
      run(0, file("a", "passed", "passed", "skipped", "skipped")),
      run(0, file("a", "passed", "skipped", "passed", "skipped")),
    ]),
  ).toEqual({ passed: 2, failed: 1 });
});

test("what fails in one run has failed, whatever the other does with it", () => {
  const failing = run(1, file("a", "failed", "failed", "skipped"));
  const other = run(0, file("a", "passed", "skipped", "passed"));
  expect(countTests([failing, other])).toEqual({ passed: 1, failed: 1 });
  expect(countTests([other, failing])).toEqual({ passed: 1, failed: 1 });
});

test("a file that does not load is one failure", () => {
  expect(countTests([run(1, file("a", "failed"), file("b", "passed", "passed"))])).toEqual({
    passed: 1,
    failed: 1,
  });
});

test("no tests, no report and an unexplained exit code are failures", () => {
  expect(countTests([run(0)])).toEqual({ passed: 0, failed: 1 });
  expect(countTests([{ json: null, exitCode: 0 }])).toEqual({ passed: 0, failed: 1 });
  expect(countTests([run(1, file("a", "passed", "passed"))])).toEqual({ passed: 1, failed: 1 });
  expect(countTests([run(0, file("a", "passed", "passed")), { json: null, exitCode: 0 }])).toEqual({
    passed: 1,
    failed: 1,
  });
});
