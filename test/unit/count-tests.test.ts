import { expect, test } from "vitest";
import { countTests } from "../count-tests.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: ReturnType<typeof file>[]) => JSON.stringify({ testResults });

test("passed tests are counted", () => {
  expect(countTests(report(file("passed", "passed", "passed")), 0)).toEqual({ passed: 2, failed: 0 });
});

test("a skipped test counts as failed", () => {
  expect(countTests(report(file("passed", "passed", "skipped")), 0)).toEqual({ passed: 1, failed: 1 });
});

test("a file that does not load is one failure", () => {
  expect(countTests(report(file("failed"), file("passed", "passed")), 1)).toEqual({ passed: 1, failed: 1 });
});

test("no tests, no report and an unexplained exit code are failures", () => {
  expect(countTests(report(), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(report(file("passed", "passed")), 1)).toEqual({ passed: 1, failed: 1 });
});
