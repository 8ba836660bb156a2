import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, callLater } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-study-"));
const path = join(folder, "my study.json");
const study = {
  utfallStudy: 1,
  scenarios: [
    { id: "as-it-was", of: "urban15-2013" },
    { id: "larger", of: "larger.json" },
  ],
  seeds: [4],
  draws: 300,
  years: 2,
  parts: 2,
  folder: "parts",
};
const rule = JSON.parse(readFileSync("src/programmes/urban15-2013/rule.json", "utf8"));
const larger = (budgetSek: number) =>
  JSON.stringify({ utfall: 1, programme: { id: "urban15-2013" }, rule: { ...rule, budgetSek } });
const partFile = (scenario: string, part: number) =>
  join(folder, "parts", `${scenario}-seed-4-${part}-of-2.part`);
const status = () => JSON.parse(call("study", "status", path, "--json").lines[0] ?? "null");
const allDone = { done: 4, of: 4, missing: [], damaged: [], stranger: [], others: [] };

beforeAll(() => {
  writeFileSync(path, JSON.stringify(study));
  writeFileSync(join(folder, "larger.json"), larger(120_000_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a study is planned, computed in any order, and joined to what one run gives", async () => {
  const { lines } = call("study", "plan", path);
  expect(lines).toHaveLength(4);
  expect(lines[3]).toBe(`npm run --silent utfall -- study part '${path}' 4`);
  expect(status()).toEqual({ ...allDone, done: 0, missing: [1, 2, 3, 4] });
  expect(call("study", "merge", path).exitCode).toBe(2);
  // A line as a shell runs it, the others in this process.
  execFileSync("sh", ["-c", lines[3] ?? "false"], { stdio: "pipe" });
  for (const part of ["2", "1", "3"]) expect((await callLater("study", "part", path, part)).exitCode).toBe(0);
  expect(status()).toEqual(allDone);
  expect(call("study", "status", path).exitCode).toBe(0);
  const merged = call("study", "merge", path, "--json").lines.map((line) => JSON.parse(line));
  expect(merged.map(({ scenario, seed }) => [scenario, seed])).toEqual([
    ["as-it-was", 4],
    ["larger", 4],
  ]);
  for (const [at, of] of ["urban15-2013", join(folder, "larger.json")].entries()) {
    const whole = await callLater("project", of, "--years", "2", "--draws", "300", "--seed", "4", "--json");
    expect(merged[at].projection).toEqual(JSON.parse(whole.lines[0] ?? ""));
  }
  expect(call("study", "merge", path).lines[0]).toBe("as-it-was, seed 4");
}, 60_000);

test("what is there stays; what is lost, torn or strange is told, and only that is planned again", async () => {
  const before = readFileSync(partFile("as-it-was", 1), "utf8");
  expect((await callLater("study", "part", path, "1")).errors.at(-1)).toContain("is there already");
  expect(readFileSync(partFile("as-it-was", 1), "utf8")).toBe(before);
  writeFileSync(partFile("as-it-was", 1), before.slice(0, -100));
  writeFileSync(join(folder, "parts", "notes.txt"), "mine");
  rmSync(partFile("as-it-was", 2));
  writeFileSync(join(folder, "larger.json"), larger(130_000_000));
  expect(status()).toEqual({
    done: 0,
    of: 4,
    missing: [2],
    damaged: [1],
    stranger: [3, 4],
    others: [join(folder, "parts", "notes.txt")],
  });
  const refused = await callLater("study", "part", path, "3");
  expect(refused).toMatchObject({ exitCode: 2, lines: [] });
  expect(refused.errors[0]).toContain("is of another study, or of what this one said before");
  expect(call("study", "merge", path, "--json")).toMatchObject({ exitCode: 2 });
  writeFileSync(join(folder, "larger.json"), larger(120_000_000));
  const left = call("study", "plan", path, "left").lines;
  expect(left.map((line) => line.split(" ").at(-1))).toEqual(["1", "2"]);
  expect(call("study", "merge", path).errors[0]).toContain("not as it was written");
  for (const part of ["1", "2"]) await callLater("study", "part", path, part);
  expect(readFileSync(partFile("as-it-was", 1), "utf8")).toBe(before);
  expect(status()).toEqual({ ...allDone, others: [join(folder, "parts", "notes.txt")] });
  rmSync(partFile("larger", 2));
  expect(call("study", "merge", path).errors[0]).toContain(
    "Part 2 is missing; the study has the parts 1 to 2",
  );
}, 60_000);

test("a part that an earlier edition wrote is told as none of this study", () => {
  const before = readFileSync(partFile("as-it-was", 1), "utf8");
  writeFileSync(partFile("as-it-was", 1), before.replace(/"utfallPart":\d+/, '"utfallPart":4'));
  expect(status()).toMatchObject({ stranger: [1], missing: [4] });
  const merged = call("study", "merge", path, "--json");
  writeFileSync(partFile("as-it-was", 1), before);
  expect(merged.exitCode).toBe(2);
  expect(JSON.parse(merged.lines[0] ?? "").error.code).toBe("notAPart");
  expect(status()).toMatchObject({ stranger: [], missing: [4] });
});

/** GNU parallel is not on every machine; the recipe in the docs is tried where it is. */
const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" });
const hasParallel = parallel.status === 0 && parallel.stdout.startsWith("GNU parallel");

test(`the lines of a plan run ${hasParallel ? "under GNU parallel" : "in a shell alone: GNU parallel is not installed here"}`, () => {
  const lines = call("study", "plan", path).lines.slice(0, 2);
  const before = lines.map((_, at) => readFileSync(partFile("as-it-was", at + 1), "utf8"));
  for (const at of lines.keys()) rmSync(partFile("as-it-was", at + 1));
  const input = `${lines.join("\n")}\n`;
  const [program, words] = hasParallel ? (["parallel", ["--will-cite"]] as const) : (["sh", []] as const);
  execFileSync(program, words, { input, stdio: "pipe" });
  expect(lines.map((_, at) => readFileSync(partFile("as-it-was", at + 1), "utf8"))).toEqual(before);
}, 120_000);

test("what takes more memory than allowed is refused with what it takes, before anything is drawn or joined", async () => {
  const sentence = /^.*: The draws would take about (\d+) MB of memory, more than the 20 MB/;
  const refused = async (verb: string, ...words: string[]) => {
    const called = await callLater("study", verb, path, ...words, "--memory", "20");
    expect(called).toMatchObject({ exitCode: 2, lines: [] });
    const megabytes = sentence.exec(called.errors[0] ?? "")?.[1];
    expect(called.errors.slice(1)).toEqual([`--memory ${megabytes} computes it all the same.`]);
    return megabytes ?? "";
  };
  rmSync(partFile("as-it-was", 1));
  const megabytes = await refused("part", "1");
  expect(await refused("plan")).toBe(megabytes);
  const [line] = call("study", "plan", path, "--memory", megabytes).lines;
  expect(line).toBe(`npm run --silent utfall -- study part '${path}' 1 --memory ${megabytes}`);
  expect((await callLater("study", "part", path, "1", "--memory", megabytes)).exitCode).toBe(0);
  const merged = call("study", "merge", path, "--memory", "1", "--json");
  expect(merged.exitCode).toBe(2);
  expect(JSON.parse(merged.lines[0] ?? "").error.code).toBe("tooMuchMemory");
  expect(merged.errors[1]).toMatch(/^--memory \d+ computes it all the same\.$/);
  expect(call("study", "plan", path, "--memory", "0").errors[0]).toContain("--memory takes a whole number");
}, 60_000);

test.each([
  [{ ...study, draws: 0 }, "draws"],
  [{ ...study, seeds: [4, 4] }, "seeds[1]"],
  [{ ...study, scenarios: [study.scenarios[0], study.scenarios[0]] }, "scenarios[1].id"],
  [{ ...study, scenarios: [{ id: "as it was", of: "urban15-2013" }] }, "scenarios[0].id"],
  [{ ...study, shards: 2 }, "shards"],
])("a study that is wrong is refused with the place", (wrong, place) => {
  const file = join(folder, "wrong.json");
  writeFileSync(file, JSON.stringify(wrong));
  const { exitCode, errors } = call("study", "plan", file);
  expect(exitCode).toBe(2);
  expect(errors[0]).toContain(`${file}: ${place}: `);
});

test("a number that is no part, a verb that is none, a scenario that is not there", async () => {
  expect((await callLater("study", "part", path, "5")).errors[0]).toContain("from 1 to 4");
  expect(call("study", "begin", path).errors[0]).toContain("plan, part, status, merge");
  const file = join(folder, "lost.json");
  writeFileSync(file, JSON.stringify({ ...study, scenarios: [{ id: "lost", of: "nowhere.json" }] }));
  expect(call("study", "status", file).errors[0]).toContain("nowhere.json");
});
