import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { call, callLater } from "./call.ts";

// Draws that are counted in histograms: what all parts need is drawn by the plan.
const folder = mkdtempSync(join(tmpdir(), "utfall-ranges-"));
const path = join(folder, "study.json");
const ranges = join(folder, "parts", "whole-seed-4.ranges");
const partFile = (part: number, of: number) => join(folder, "parts", `whole-seed-4-${part}-of-${of}.part`);

const writeStudy = (parts: number, changes: object = {}) => {
  const scenarios = [{ id: "whole", of: "municipalities-2016" }];
  const study = { utfallStudy: 1, scenarios, seeds: [4], draws: 1700, years: 2, parts, folder: "parts" };
  writeFileSync(path, JSON.stringify({ ...study, ...changes }));
};
const compute = async (part: number) => callLater("study", "part", path, String(part));

beforeEach(() => rmSync(join(folder, "parts"), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draws = ["--years", "2", "--draws", "1700", "--seed", "4"];
const oneRun = callLater("project", "municipalities-2016", ...draws, "--json").then(({ lines }) =>
  JSON.parse(lines[0] ?? ""),
);

test.each([1, 2, 3, 7])(
  "%d parts: what the plan draws once changes no byte, and they join to one run's result",
  async (of) => {
    writeStudy(of);
    await compute(of);
    const without = readFileSync(partFile(of, of), "utf8");
    rmSync(partFile(of, of));
    expect(call("study", "plan", path).lines).toHaveLength(of);
    expect(existsSync(ranges)).toBe(of > 1);
    for (let part = of; part >= 1; part--) expect((await compute(part)).exitCode).toBe(0);
    expect(readFileSync(partFile(of, of), "utf8")).toBe(without);
    expect(call("study", "status", path).lines).toEqual([`${of} of ${of} parts are done.`]);
    const merged = JSON.parse(call("study", "merge", path, "--json").lines[0] ?? "");
    expect(merged.projection.quantiles).toBe("histogram");
    expect(merged.projection).toEqual(await oneRun);
  },
  240_000,
);

test("several threads of a part give the bytes of one", async () => {
  writeStudy(7);
  call("study", "plan", path);
  await compute(2);
  const one = readFileSync(partFile(2, 7), "utf8");
  for (const workers of [2, 3, 7]) {
    rmSync(partFile(2, 7));
    writeStudy(7, { workers });
    await compute(2);
    expect(readFileSync(partFile(2, 7), "utf8")).toBe(one);
  }
}, 240_000);

test("ranges that are damaged or a stranger's are refused, and the plan writes them anew", async () => {
  writeStudy(2);
  call("study", "plan", path);
  const before = readFileSync(ranges, "utf8");
  for (const [text, said] of [
    [before.slice(0, -200), "is damaged"],
    [before.replace(/"(?=[A-Za-z0-9+/]{40})/, '"A'), "is damaged"],
    ["", "is damaged"],
  ] as const) {
    writeFileSync(ranges, text);
    const refused = await compute(1);
    expect(refused).toMatchObject({ exitCode: 2, lines: [] });
    expect(refused.errors).toEqual([`${ranges} ${said}: run study plan again, which writes it anew.`]);
    expect(existsSync(partFile(1, 2))).toBe(false);
    call("study", "plan", path, "left");
    expect(readFileSync(ranges, "utf8")).toBe(before);
  }
  writeStudy(2, { draws: 1800 });
  expect((await compute(1)).errors[0]).toContain("is of another study, or of what this one said before");
  expect(call("study", "plan", path).exitCode).toBe(0);
  expect(readFileSync(ranges, "utf8")).not.toBe(before);
  expect((await compute(1)).exitCode).toBe(0);
  expect(readdirSync(join(folder, "parts"))).toHaveLength(2);
}, 240_000);

test("where every draw is kept, or the scenario cannot be read, the plan writes nothing", () => {
  writeStudy(2, { draws: 100 });
  expect(call("study", "plan", path).lines).toHaveLength(2);
  expect(existsSync(join(folder, "parts"))).toBe(false);
  writeStudy(2, { scenarios: [{ id: "lost", of: "nowhere.json" }] });
  expect(call("study", "plan", path)).toMatchObject({ exitCode: 2, lines: [] });
});
