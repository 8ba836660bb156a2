import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { call, callLater } from "./call.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/import");
const file = (name: string) => join(fixtures, name);
const folder = mkdtempSync(join(tmpdir(), "utfall-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a table becomes a scenario file that the other commands read", async () => {
  const out = join(folder, "scenario.json");
  const { exitCode, lines, errors } = await callLater(
    "import",
    file("cases/c06-total-row.csv"),
    "--json",
    "--out",
    out,
  );
  expect([exitCode, lines.length, errors]).toEqual([0, 1, []]);
  const record = JSON.parse(lines[0] ?? "");
  expect(Object.keys(record)).toEqual(["columns", "leftOut", "guesses", "faults", "scenario"]);
  expect(record.columns).toEqual([
    { heading: "Kod", as: "areaId", unit: null, direction: null, years: [] },
    { heading: "Kommun", as: "areaName", unit: null, direction: null, years: [] },
    { heading: "Invånare 2023", as: "attribute", unit: "persons", direction: null, years: [2023] },
  ]);
  expect(record.leftOut).toEqual([{ row: 5, why: "total" }]);
  expect(record.guesses[0]).toEqual({
    code: "totalRows",
    message: "Taken as totals, not as areas: Samtliga.",
    matters: false,
    value: "Samtliga",
  });
  expect(record.faults).toEqual([]);
  expect(JSON.parse(readFileSync(out, "utf8"))).toEqual(record.scenario);
  const allocated = JSON.parse(call("allocate", out, "--json").lines[0] ?? "");
  expect(allocated.areas.map(({ awardSek }: { awardSek: number }) => awardSek)).toEqual([
    2_936_000, 4_751_000, 2_313_000,
  ]);
});

test("faults have row, column and sentence; nothing is made, and the exit code is 2", async () => {
  const out = join(folder, "none.json");
  const { exitCode, lines, errors } = await callLater("import", file("faults.csv"), "--json", "--out", out);
  const record = JSON.parse(lines[0] ?? "");
  expect([exitCode, record.scenario]).toEqual([2, null]);
  expect(record.faults[0]).toEqual({
    row: 3,
    column: "D",
    code: "notNumber",
    message: "“abc” is not a number. Correct it, or say below that it stands for a missing value.",
  });
  expect(errors[0]).toMatch(/faults\.csv: Row 3, column D \(Employed, % 2011\): “abc” is not a number/);
  expect(() => readFileSync(out)).toThrow("ENOENT");
});

test("a file that is no table is refused in the same shape", async () => {
  const line = join(folder, "line.txt");
  writeFileSync(line, "just one line");
  const { exitCode, lines } = await callLater("import", line, "--json", "--lang", "sv");
  expect(exitCode).toBe(2);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    columns: [],
    leftOut: [],
    guesses: [],
    faults: [
      {
        row: null,
        column: null,
        code: "noTable",
        message: "Här finns ingen tabell: ingen rad har två celler. Kontrollera avgränsaren.",
      },
    ],
    scenario: null,
  });
});

test("the sheet of a workbook can be named; one that is not there is told with those that are", async () => {
  const named = await callLater("import", file("workbook.xlsx"), "--sheet", "Data");
  expect(named.exitCode).toBe(0);
  expect(named.lines.join("\n")).toMatch(/Förvärvsarbetande.*Per cent +Higher +2011/);
  const other = await callLater("import", file("workbook.xlsx"), "--sheet", "Nowhere");
  expect(other.exitCode).toBe(2);
  expect(other.errors).toEqual([expect.stringMatching(/no sheet Nowhere; its sheets are: Om, Data\.$/)]);
});

test("a file that is not there, and one that cannot be written, are told", async () => {
  const { exitCode, errors } = await callLater("import", join(folder, "nowhere.csv"));
  expect([exitCode, errors]).toEqual([2, [expect.stringContaining("ENOENT")]]);
  const written = await callLater("import", file("persons.csv"), "--out", join(folder, "no", "such.json"));
  expect([written.exitCode, written.errors]).toEqual([2, [expect.stringContaining("could not be written")]]);
});
