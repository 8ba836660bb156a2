/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One run of the test runner: its JSON report, null where there is none, and its exit code. */
export interface TestRun {
  readonly json: string | null;
  readonly exitCode: number;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts the tests of runs that share the same files between them (each runs some and skips the others). A test that no
 * run has carried out is a failed one, a file that did not load is one failure, and so are a missing report, no tests
 * at all, and an exit code without a cause.
 */
export function countTests(runs: readonly TestRun[]): Count {
  const results = new Map<string, string>();
  let failed = 0;
  for (const { json } of runs) {
    if (json === null) {
      failed += 1;
      continue;
    }
    for (const file of (JSON.parse(json) as VitestReport).testResults) {
      const isBroken =
        file.status !== "passed" && file.assertionResults.every(({ status }) => status !== "failed");
      if (isBroken) failed += 1;
      for (const { fullName, status } of file.assertionResults) {
        const key = `${file.name}\n${fullName}`;
        const known = results.get(key);
        // What failed once has failed; what was skipped here may be carried out by another run.
        if (known === undefined || (known !== "failed" && status !== "skipped")) results.set(key, status);
      }
    }
  }
  const passed = [...results.values()].filter((status) => status === "passed").length;
  failed += results.size - passed;
  if (failed === 0 && (passed === 0 || runs.some(({ exitCode }) => exitCode !== 0))) failed = 1;
  return { passed, failed };
}
