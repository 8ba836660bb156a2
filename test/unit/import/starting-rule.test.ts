import { describe, expect, test } from "vitest";
import { unpackObservations } from "../../../src/import/pack-observations.ts";
import { readData, scenarioOf, writeData } from "../../../src/import/saved-data.ts";
import { template } from "../../../src/import/template.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { findProgramme } from "../../../src/scenario/find-programme.ts";
import { readFile } from "../../../src/scenario/read-scenario.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import type { InlineProgramme } from "../../../src/scenario/scenario.ts";
import { bufferOf, bytesOf, fixture, importTable, programmeOf } from "./import-table.ts";

/** Kronor by area under the rule that imported data starts with. */
function awardsOf(inline: InlineProgramme): Record<string, number> {
  const programme = findProgramme({ inline }, { ids: [], find: () => undefined });
  if (!programme.ok) throw new Error(JSON.stringify(programme.error));
  const resolved = resolveScenario({}, programme.value, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  if (inline.observations.length > 0) expect(allocation.value.provenance).toBe("user");
  return Object.fromEntries(allocation.value.areas.map(({ id, awardSek }) => [id, awardSek]));
}

test.each(["sv", "en"] as const)(
  "the template in %s is guessed right to the last column, and can be paid",
  async (locale) => {
    const imported = await importTable(template(locale));
    expect(imported.checked).toMatchObject({ faults: [], notes: [], start: "improvement" });
    expect(imported.checked.leftOut.list).toMatchObject([{ row: 4, column: 8, mark: ".." }]);
    const programme = programmeOf(imported);
    expect(programme.indicators).toMatchObject([
      { id: "employment", direction: 1 },
      { id: "upper-secondary-eligibility", direction: 1, persistence: 0 },
    ]);
    expect(programme.observations.find(({ area, year }) => area === "A1" && year === 2024)).toMatchObject({
      value: 0.496,
      denominator: 3010,
    });
    expect(programme.areas[0]).toMatchObject({ id: "A1", attributes: { population: 5210 } });
    // East Example lacks a value, so the rule covers the other two: employment +1.4 and +0.8 pp, eligibility only the second.
    expect(programme.rule.selection).toEqual({
      kind: "observed",
      indicator: "upper-secondary-eligibility",
      years: [2023, 2024],
    });
    // 5 million by 1.4 : 0.8 is 3,182 and 1,818 thousand; the other 5 million go to A2.
    expect(awardsOf(programme)).toEqual({ A1: 3_182_000, A2: 6_818_000, B1: 0 });
  },
);

describe("the rule follows what the data has", () => {
  test("two years: improvement between the last two", async () => {
    const table = "id;Employed, % 2010;Employed, % 2011;Employed, % 2013\n1;50;51;52\n2;50;52;51\n";
    const programme = programmeOf(await importTable(table));
    expect(programme.rule.pots).toMatchObject([
      { criterion: { kind: "improvement", from: [2011], to: [2013] } },
    ]);
    expect(awardsOf(programme)).toEqual({ "1": 10_000_000, "2": 0 });
  });

  test("one year: need, by the distance to the mean", async () => {
    const programme = programmeOf(await importTable("id;Unemployed, % 2012\n1;12\n2;9\n3;6\n"));
    expect(programme.rule.pots).toMatchObject([
      { criterion: { kind: "need", years: [2012], reference: "mean" } },
    ]);
    expect(awardsOf(programme)).toEqual({ "1": 10_000_000, "2": 0, "3": 0 });
  });

  test("no indicator: population, and only areas that have one", async () => {
    const programme = programmeOf(await importTable("id;name;Population\n1;A;3000\n2;B;1000\n3;C;..\n"));
    expect(programme.rule).toMatchObject({
      selection: { kind: "listed", areas: ["1", "2"] },
      pots: [{ criterion: { kind: "size", attribute: "population" } }],
    });
    expect(awardsOf(programme)).toEqual({ "1": 7_500_000, "2": 2_500_000, "3": 0 });
  });

  test("other facts alone: the same to all", async () => {
    const programme = programmeOf(await importTable("id;name;Schools\n1;A;300\n2;B;100\n"));
    expect(awardsOf(programme)).toEqual({ "1": 5_000_000, "2": 5_000_000 });
  });

  test("two indicators with gaps: both conditions", async () => {
    const table =
      "id;Employed, % 2011;Employed, % 2012;Unemployed, % 2011;Unemployed, % 2012\n1;50;51;9;8\n2;..;51;9;8\n3;50;51;9;x\n";
    const programme = programmeOf(await importTable(table));
    expect(programme.rule.selection).toMatchObject({
      kind: "all",
      of: [{ indicator: "employment" }, { indicator: "unemployment" }],
    });
    expect(awardsOf(programme)).toEqual({ "1": 10_000_000, "2": 0, "3": 0 });
  });
});

test.each([
  "pxweb.csv",
  "json-stat2.json",
  "long.csv",
  "persons.csv",
  "workbook.xlsx",
  "right-to-left.csv",
  "formulas.csv",
])("%s can be paid, saved and opened again", async (name) => {
  const imported = await importTable(fixture(name));
  const inline = programmeOf(imported);
  const awards = Object.values(awardsOf(inline));
  expect(awards.every((award) => Number.isInteger(award) && award >= 0)).toBe(true);
  const written = writeData(inline);
  if (!written.ok) throw new Error(written.error.code);
  expect(readFile(written.value)).toEqual({ ok: true, value: scenarioOf(inline) });
  expect(readData(written.value)).toEqual({ ok: true, value: inline });
  const opened = imported.importer.open(bufferOf(bytesOf(written.value)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { observations } = opened.value;
  expect(unpackObservations(observations, 0, observations.years.length)).toEqual(inline.observations);
  expect(imported.importer.save()).toEqual(written);
});

test("a workspace is opened by its baseline", async () => {
  const inline = programmeOf(await importTable(fixture("long.csv")));
  const workspace = {
    utfall: 1,
    workspace: [scenarioOf({ ...inline, id: "own-other" }), scenarioOf(inline)],
    baseline: 1,
  };
  expect(readData(JSON.stringify(workspace))).toEqual({ ok: true, value: inline });
});

test("a file about one of the product's programmes, and a wrong file, are told for what they are", () => {
  const other = readData(JSON.stringify({ utfall: 1, programme: { id: "urban15-2013" } }));
  expect(other).toEqual({
    ok: false,
    error: [{ code: "missingKey", path: "programme.inline", value: "inline" }],
  });
  expect(readData("{")).toMatchObject({ ok: false, error: [{ code: "notJson" }] });
});

test("data that would be too large when indented is saved dense, and opens again", async () => {
  const rows = Array.from(
    { length: 6000 },
    (_, at) => `${at};${Array.from({ length: 18 }, (_, k) => ((at * 7 + k * 13) % 1000) / 10).join(";")}`,
  );
  const headings = Array.from(
    { length: 18 },
    (_, k) => `Share ${"abcdefghi"[k % 9]}, % ${2011 + Math.floor(k / 9)}`,
  );
  const imported = await importTable(`id;${headings.join(";")}\n${rows.join("\n")}`);
  expect(imported.checked).toMatchObject({ faults: [], summary: { areas: 6000, observations: 108_000 } });
  const inline = programmeOf(imported);
  const written = writeData(inline);
  if (!written.ok) throw new Error(written.error.code);
  expect(written.value).not.toContain("\n  ");
  expect(readData(written.value)).toEqual({ ok: true, value: inline });
});
