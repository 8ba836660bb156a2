import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./read-imports.ts";

test("the lock file records no download address", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock).not.toContain('"resolved"');
  expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
});

test("the packages are named in exact versions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test("every package runs on the oldest Node that the project promises", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const promised = Number(/^>=(\d+)$/.exec(engines.node)?.[1]);
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { engines?: { node?: string } }>;
  };
  const asked = Object.entries(packages).flatMap(([name, { engines: { node } = {} }]) =>
    node === undefined ? [] : [{ name, node }],
  );
  expect(asked.length).toBeGreaterThan(100);
  // One of the ranges that a package allows has to begin at or below the promised version.
  const begins = (range: string) => Number(/(\d+)/.exec(range)?.[1] ?? 0);
  expect(asked.filter(({ node }) => node.split("||").every((range) => begins(range) > promised))).toEqual([]);
});
