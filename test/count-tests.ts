/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts tests from the runner's JSON report and its exit code. A skipped test is a failed one, a file that
 * did not load is one failure, and so are a missing report, no tests at all, and an exit code without a cause.
 */
export function countTests(json: string | null, exitCode: number): Count {
  if (json === null) return { passed: 0, failed: 1 };
  const { testResults } = JSON.parse(json) as VitestReport;
  let passed = 0;
  let failed = 0;
  for (const file of testResults) {
    const bad = file.assertionResults.filter((test) => test.status !== "passed").length;
    passed += file.assertionResults.length - bad;
    failed += bad === 0 && file.status !== "passed" ? 1 : bad;
  }
  if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}
