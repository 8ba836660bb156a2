import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands.ts";
import { call } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of this test and gives its name. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
  return path;
}

const good = { utfall: 1, programme: { id: "urban15-2013" } };
const json = (text: string | undefined) => JSON.parse(text ?? "null");

test("allocate --json prints the result in the documented shape, and the money adds up", () => {
  const { exitCode, lines, errors } = call("allocate", "urban15-2013", "--json");
  expect({ exitCode, errors, lines: lines.length }).toEqual({ exitCode: 0, errors: [], lines: 1 });
  const result = json(lines[0]);
  expect(Object.keys(result)).toEqual([
    "programme",
    "modelVersion",
    "provenance",
    "budgetSek",
    "reserveSek",
    "distributedSek",
    "unpaidSek",
    "areas",
    "hash",
  ]);
  expect(result.budgetSek).toBe(result.reserveSek + result.distributedSek + result.unpaidSek);
  expect(result.areas).toHaveLength(15);
  const araby = result.areas.find((area: { id: string }) => area.id === "araby");
  expect(araby).toMatchObject({ name: "Araby", municipality: "Växjö", selected: true, awardSek: 4_800_000 });
  expect(Object.keys(araby.pots)).toEqual(["employment", "assistance", "school"]);
  const pots: number[] = Object.values(araby.pots);
  expect(pots.reduce((sum, amount) => sum + amount, araby.sharedSek + araby.limitSek)).toBe(araby.awardSek);
  expect(result.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a file without changes gives what the programme gives", () => {
  const { lines } = call("allocate", "urban15-2013", file("good.json", good), "--json");
  expect(lines[1]).toBe(lines[0]);
});

test("several files: one line each in their order, an error in the place of a faulty one", () => {
  const wrong = file("wrong.json", { ...good, data: [{ area: "x", indicator: "y", year: 2012, value: 2 }] });
  const { exitCode, lines, errors } = call(
    "allocate",
    "urban15-2013",
    wrong,
    "nowhere.json",
    "urban15-2013",
    "--json",
  );
  expect(exitCode).toBe(2);
  expect(lines).toHaveLength(4);
  expect(json(lines[1])).toEqual({
    error: { code: "outOfRange", path: "data[0].value", value: 2, allowed: "<= 1" },
  });
  expect(json(lines[2])).toMatchObject({ error: { code: "unknownProgramme", value: "nowhere.json" } });
  expect(json(lines[3]).programme).toBe("urban15-2013");
  expect(errors).toEqual([
    `${wrong}: data[0].value: 2 is out of range; it must be at most 1.`,
    "nowhere.json: There is no programme or file called “nowhere.json”; the programmes are: " +
      `${json(call("programmes", "--json").lines[0])
        .map(({ id }: { id: string }) => id)
        .sort()
        .join(", ")}.`,
  ]);
});

test("a computation that fails names area, indicator and year", () => {
  const rule = {
    budgetSek: 1000,
    pots: [
      {
        id: "p",
        weight: 1,
        criterion: { kind: "need", indicator: "employment", years: [1990], reference: 0.8 },
      },
    ],
  };
  const { exitCode, lines, errors } = call("allocate", file("gap.json", { ...good, rule }), "--json");
  expect(exitCode).toBe(2);
  expect(json(lines[0]).error).toMatchObject({
    code: "missingObservation",
    indicator: "employment",
    year: 1990,
  });
  expect(errors).toHaveLength(1);
});

test("without --json allocate prints a table with totals", () => {
  const { exitCode, lines } = call("allocate", "urban15-2013");
  expect(exitCode).toBe(0);
  const text = lines.join("\n");
  for (const words of ["Gamlegården", "11,426,000", "Distributed", "99,000,000", "illustrative"])
    expect(text).toContain(words);
  expect(call("allocate", "urban15-2013", "--lang", "sv").lines.join("\n")).toContain("11\u00a0426\u00a0000");
});

test("trace prints the steps whose kronor add up to the award", () => {
  const { exitCode, lines } = call("trace", "urban15-2013", "gamlegarden", "--json");
  expect(exitCode).toBe(0);
  const { awardSek, steps } = json(lines[0]);
  const sum = steps.reduce((total: number, step: { kronor: number }) => total + step.kronor, 0);
  expect(awardSek).toBe(11_426_000);
  expect(Math.abs(sum - awardSek)).toBeLessThan(1e-3);
  const text = call("trace", "urban15-2013", "gamlegarden").lines.join("\n");
  expect(text).toContain("observation");
  // Kronor to the öre, as in the column of kronor.
  expect(text).toMatch(/^ +rounding .*before \d+\.\d\d\b/m);
});

test("trace of an area that is not there", () => {
  const { exitCode, lines, errors } = call("trace", "urban15-2013", "atlantis", "--json");
  expect(exitCode).toBe(2);
  expect(json(lines[0])).toMatchObject({ error: { code: "unknownArea", value: "atlantis" } });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("There is no area “atlantis”");
});

test("check lists every fault with its path, in either language", () => {
  const wrong = file("three.json", { ...good, colour: 1, rule: { budgetSek: -1, pots: "none" } });
  const english = call("check", wrong);
  expect(english).toMatchObject({ exitCode: 2, lines: [] });
  expect(english.errors).toEqual([
    `${wrong}: rule.budgetSek: -1 is out of range; it must be at least 0.`,
    `${wrong}: rule.pots: This must be a list, not text.`,
    `${wrong}: colour: The key “colour” is not known here; remove it or use one of: utfall, title, note, programme, areas, data, attributes, nation, rule, groups, assumptions, local and 3 more.`,
  ]);
  const swedish = call("check", wrong, "--lang=sv");
  expect(swedish.errors[1]).toBe(`${wrong}: rule.pots: Här ska det stå en lista, inte text.`);
  const data = json(call("check", wrong, "--json").lines[0]);
  expect(data).toMatchObject({ ok: false, faults: [{ path: "rule.budgetSek" }, {}, { path: "colour" }] });
});

test("check of a file without faults", () => {
  const name = file("fine.json", good);
  expect(call("check", name)).toEqual({ exitCode: 0, lines: [`${name}: no faults`], errors: [] });
});

test("files that are large, no text, a folder: a sentence each", () => {
  const large = file("large.json", "");
  truncateSync(large, 50_000_000);
  mkdirSync(join(folder, "folder.json"));
  const binary = file("binary.json", new Uint8Array([0xff, 0xfe, 0x00]));
  const { exitCode, lines, errors } = call(
    "allocate",
    large,
    binary,
    join(folder, "folder.json"),
    "",
    "--json",
  );
  expect(exitCode).toBe(2);
  expect(lines.map((line) => json(line).error.code)).toEqual([
    "tooLarge",
    "notJson",
    "unreadable",
    "unknownProgramme",
  ]);
  expect(errors).toHaveLength(4);
});

test("names from files cannot break the lines of the output", () => {
  const { errors } = call("check", file("lines.json", { ...good, "a\nb\u001b[31m": 1 }));
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toMatch(/\p{Cc}/u);
});

test("programmes --json lists areas, indicators, provenance counts and residuals", () => {
  const { exitCode, lines } = call("programmes", "--json");
  expect(exitCode).toBe(0);
  const [first] = json(lines[0]);
  expect(first).toMatchObject({ id: "urban15-2013", version: "1" });
  expect(first.areas).toHaveLength(15);
  expect(first.indicators.map(({ id }: { id: string }) => id)).toEqual([
    "employment",
    "long-term-assistance",
    "upper-secondary-eligibility",
  ]);
  expect(first.provenance.published).toBeGreaterThanOrEqual(13);
  expect(first.provenance.illustrative).toBeGreaterThan(0);
  expect(first.published[0]).toMatchObject({ fitted: true });
  expect(first.published[0].residuals).toHaveLength(15);
  for (const row of first.published[0].residuals) {
    expect(row.residualSek).toBe(0);
    expect(row.computedSek).toBe(row.publishedSek);
  }
  expect(call("programmes").lines[0]).toContain("urban15-2013");
});

test("--help of the whole and of each command", () => {
  expect(call("--help")).toMatchObject({ exitCode: 0, errors: [] });
  for (const { name, usage } of commands) {
    expect(call("--help").lines[0]).toContain(usage);
    const { exitCode, lines } = call(name, "--help");
    expect(exitCode).toBe(0);
    expect(lines[0]).toContain(usage);
  }
});

test.each([
  [[], "A command is missing"],
  [["distribute"], "There is no command distribute"],
  [["constructor"], "There is no command constructor"],
  [["allocate"], "The call does not fit"],
  [["trace", "urban15-2013"], "The call does not fit"],
  [["trace", "a", "b", "c"], "The call does not fit"],
  [["check"], "The call does not fit"],
  [["programmes", "x"], "The call does not fit"],
  [["allocate", "urban15-2013", "--jsno"], "The option --jsno is not known"],
  [["allocate", "urban15-2013", "--jsno=1"], "The option --jsno is not known"],
  [["allocate", "urban15-2013", "-x"], "The option -x is not known"],
  [["allocate", "urban15-2013", "--json=yes"], "The option --json takes no value"],
  [
    ["allocate", "urban15-2013", "--years", "3"],
    "The option --years does not belong to the command allocate",
  ],
  [["project", "urban15-2013", "--years"], "The option --years takes a value"],
  [["allocate", "urban15-2013", "--lang", "no"], "--lang takes one of"],
  [["allocate", "urban15-2013", "--lang"], "--lang takes one of"],
])("a wrong call %j gets one sentence", (words, sentence) => {
  const { exitCode, lines, errors } = call(...words);
  expect({ exitCode, lines, count: errors.length }).toEqual({ exitCode: 2, lines: [], count: 1 });
  expect(errors[0]).toContain(sentence);
  expect(errors[0]).toMatch(/^[^\n]+\.$/);
});

test("two thousand files in one call take little time", () => {
  const names = Array.from({ length: 2000 }, (_, i) =>
    file(`many-${i}.json`, {
      ...good,
      data: [{ area: "araby", indicator: "employment", year: 2012, value: (i % 90) / 100 }],
    }),
  );
  const startedAt = performance.now();
  const { exitCode, lines } = call("allocate", ...names, "--json");
  expect({ exitCode, lines: lines.length }).toEqual({ exitCode: 0, lines: 2000 });
  expect(performance.now() - startedAt).toBeLessThan(15_000);
});

test("a workspace as the page saves it is computed by the scenario that was worked on", () => {
  const half = {
    ...good,
    title: "Half",
    data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.9 }],
  };
  const workspace = { utfall: 1, workspace: [good, half, good], baseline: 0 };
  const hashOf = (name: string, content: object) =>
    json(call("allocate", file(name, content), "--json").lines[0]).hash;
  const atHand = hashOf("workspace.json", workspace);
  expect(atHand).toBe(hashOf("half.json", half));
  expect(hashOf("third.json", { ...workspace, current: 2 })).toBe(hashOf("good.json", good));
  expect(atHand).not.toBe(hashOf("good.json", good));
});
