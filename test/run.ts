import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Count, countTests, type TestRun } from "./count-tests.ts";
import { findChromium, findFirefox } from "./find-browser.ts";

/** `npm test`: types, lint, unit and model tests, build, browser tests. Ends with `N passed, N failed`. */

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "utfall-test-"));
const total = { passed: 0, failed: 0 };

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a tool of the project and keeps what it prints. */
function run(tool: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(join(root, "node_modules", ".bin", tool), args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function report(name: string, count: Count, output: string, startedAt: number): void {
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const words = count.failed > 0 ? `FAILED (${count.passed} passed, ${count.failed} failed)` : "passed";
  const tests = count.failed === 0 && count.passed > 1 ? ` ${count.passed}` : "";
  process.stdout.write(`${name}: ${words}${tests}, ${seconds} s\n`);
  if (count.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
}

/** A step that passes or fails as a whole. */
async function check(name: string, tool: string, args: readonly string[]): Promise<boolean> {
  const startedAt = performance.now();
  const { code, output } = await run(tool, args);
  report(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output, startedAt);
  return code === 0;
}

/** A step that counts tests: at least one must run, and none may be skipped. The runs of a step share its tests between them. */
async function tests(
  name: string,
  project: string,
  shares: readonly (readonly string[])[] = [[]],
): Promise<void> {
  const startedAt = performance.now();
  const runs: TestRun[] = [];
  let outputs = "";
  for (const [at, args] of shares.entries()) {
    const file = join(reports, `${project}-${at}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code, output } = await run("vitest", ["run", "--project", project, ...args, ...reporters]);
    let json: string | null = null;
    try {
      json = readFileSync(file, "utf8");
    } catch {
      // No report: the runner did not get as far. countTests makes that a failure.
    }
    runs.push({ json, exitCode: code });
    outputs += output;
  }
  report(name, countTests(runs), outputs, startedAt);
}

/** Tests that measure time have the machine to themselves, after the others; of the other files not even the imports are read again. */
const timed = readdirSync(join(root, "test", "e2e"))
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("test", "e2e", name))
  .filter((file) => readFileSync(join(root, file), "utf8").includes('tags: "timing"'));
const browserShares = [
  ["--tagsFilter", "!timing"],
  [...timed, "--tagsFilter", "timing", "--no-file-parallelism"],
] as const;

/** Finds a browser, or installs it, and hands its path to the tests by way of the environment. */
function browser(title: string, variable: string, find: (mayInstall: boolean) => string): boolean {
  const startedAt = performance.now();
  try {
    process.env[variable] = find(true);
    return true;
  } catch (error) {
    report(title, { passed: 0, failed: 1 }, (error as Error).message, startedAt);
    return false;
  }
}

try {
  await check("Types", "tsc", ["-b"]);
  await check("Format and lint (biome)", "biome", ["check", "--error-on-warnings", "."]);
  await check("Lint (oxlint)", "oxlint", ["--deny-warnings", "src", "workers", "vite", "test", "bench"]);
  await tests("Unit tests", "unit");
  await tests("Model tests", "model");
  const built = await check("Build", "vite", ["build", "--logLevel", "warn"]);
  const builtSingle = await check("Build in one file", "vite", [
    "build",
    "--config",
    "vite.single.config.ts",
    "--logLevel",
    "warn",
  ]);
  const hasChromium = browser("Chromium", "CHROMIUM_PATH", findChromium);
  const hasFirefox = browser("Firefox", "FIREFOX_PATH", findFirefox);
  if (hasChromium && hasFirefox) {
    if (built && builtSingle) await tests("Browser tests", "e2e", browserShares);
    else report("Browser tests", { passed: 0, failed: 1 }, "Not run: there is no build.", performance.now());
  }
} catch (error) {
  total.failed += 1;
  process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
