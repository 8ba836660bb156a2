import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../architecture/read-imports.ts";

const utfall = (...words: readonly string[]) =>
  spawnSync(process.execPath, ["src/cli/start.mjs", ...words], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });

test("the process writes results to standard output and ends with 0", () => {
  const { status, stdout, stderr } = utfall("allocate", "urban15-2013", "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout).programme).toBe("urban15-2013");
  expect(stdout.endsWith("\n")).toBe(true);
});

test("a faulty file: exit code 2, one sentence on standard error, no stack", () => {
  const wrong = join("test", "fixtures", "scenarios-wrong", "unknown-area.json");
  const { status, stdout, stderr } = utfall("allocate", wrong, "--json");
  expect(status).toBe(2);
  expect(JSON.parse(stdout).error.code).toBe("unknownArea");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
});
