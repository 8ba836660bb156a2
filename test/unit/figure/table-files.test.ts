import { strFromU8, unzipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { expect, test } from "vitest";
import { sheetNames } from "../../../src/figure/sheet-names.ts";
import type { Table } from "../../../src/figure/table.ts";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { workbookOf } from "../../../src/figure/workbook.ts";
import { readCsv } from "../../../src/import/read-csv.ts";

const notes = ["Not an official calculation.", "-2 and more"];

const table: Table = {
  id: "awards",
  title: "Awards: 2013/2014",
  columns: [
    { id: "area", title: "Area", kind: "text" },
    { id: "award", title: "Award", kind: "kronor" },
    { id: "part", title: "Part of all", kind: "share" },
    { id: "change", title: "Change", kind: "points", decimals: 2 },
    { id: "year", title: "Year", kind: "year" },
  ],
  rows: [
    { id: "a", cells: ["Rosengård", 11_426_000, 0.1154141, -0.0123, 2013] },
    { id: "b", cells: ["=1+1", Number.NaN, null, 0, 2014] },
    { id: "c", cells: ['@cmd; "x"', 0.5, 1, { value: 0.25, text: "a quarter more" }, 2014] },
  ],
};

const about = {
  sheet: "About this file",
  title: "Utfall",
  facts: [
    ["Programme", "Grant 2013"],
    ["Scenario", '=HYPERLINK("x")'],
  ],
  official: "Not an official calculation.",
} as const;

test("Swedish text has semicolons, decimal commas, a mark of UTF-8, per cent in the heading and no formula", () => {
  expect(tableCsv(table, notes, "sv")).toBe(
    [
      "\ufeffArea;Award;Part of all (%);Change (procentenheter);Year",
      "Rosengård;11426000;11,5414;-1,23;2013",
      "'=1+1;;;0;2014",
      '"\'@cmd; ""x""";0,5;100;25;2014',
      "",
      "Not an official calculation.",
      "'-2 and more",
      "",
    ].join("\r\n"),
  );
});

test("English text has commas and points", () => {
  const [head, first] = tableCsv(table, notes, "en").split("\r\n");
  expect(head).toBe("\ufeffArea,Award,Part of all (%),Change (percentage points),Year");
  expect(first).toBe("Rosengård,11426000,11.5414,-1.23,2013");
});

test("what is written as text reads back as the same names", () => {
  const read = readCsv(tableCsv(table, notes, "sv").slice(1), ";");
  expect(read.ok && read.value.rows.slice(1, 4).map(([name]) => name)).toEqual([
    "Rosengård",
    "=1+1",
    '@cmd; "x"',
  ]);
});

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test("a workbook has a sheet about itself, then real numbers with formats under their headings", async () => {
  const blob = await workbookOf(about, [{ table, notes }]);
  const sheets = await readSheets(blob);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["About this file", "Awards 2013 2014"]);
  expect(sheets[0]?.data.slice(0, 2)).toEqual([
    ["Utfall", null],
    ["Not an official calculation.", null],
  ]);
  expect(sheets[0]?.data.at(-1)).toEqual(["Scenario", '=HYPERLINK("x")']);
  const [title, official, , head, ...rows] = sheets[1]?.data ?? [];
  expect([title?.[0], official?.[0]]).toEqual([table.title, about.official]);
  expect(head).toEqual(["Area", "Award", "Part of all", "Change", "Year"]);
  expect(rows[0]).toEqual(["Rosengård", 11_426_000, 0.115414, -1.23, 2013]);
  expect(rows[1]).toEqual(["=1+1", null, null, 0, 2014]);
  expect(rows.at(-1)?.[0]).toBe("-2 and more");
  const files = unzipSync(await bytesOf(blob));
  // Every table can be filtered by its headings.
  expect(strFromU8(files["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toMatch(
    /<\/sheetData><autoFilter ref="A4:E\d+"\/>/,
  );
  const styles = strFromU8(files["xl/styles.xml"] ?? new Uint8Array());
  for (const format of ["#,##0.0", "0.0000%", "+0.00;-0.00;0", "0"])
    expect(styles).toContain(`formatCode="${format}"`);
});

test("nothing in a workbook is a formula, whatever the texts say", async () => {
  const hostile = ["=1+1", "+1", "-1", "@A1", "\t=1", "=cmd|' /C calc'!A0", "<f>1</f>"];
  const blob = await workbookOf(about, [
    {
      table: {
        ...table,
        title: "=A1",
        columns: hostile.map((title) => ({ id: title, title, kind: "text" })),
        rows: [{ id: "hostile", cells: hostile }],
      },
      notes: hostile,
    },
  ]);
  const files = unzipSync(await bytesOf(blob));
  const sheets = Object.entries(files).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  expect(sheets).toHaveLength(2);
  for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  const [, read] = await readSheets(blob);
  expect(read?.data[4]?.[0]).toBe("=1+1");
});

test("the same tables give the same bytes at any time", async () => {
  const first = await bytesOf(await workbookOf(about, [{ table, notes }]));
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await bytesOf(await workbookOf(about, [{ table, notes }]))).toEqual(first);
});

test("sheets have names that a workbook takes, each its own", () => {
  const long = "A name that is much longer than a workbook takes";
  expect(sheetNames(["[a]/b:c*", "", "'q'", "A", "a", long, long])).toEqual([
    "a b c",
    "–",
    "q",
    "A",
    "a 2",
    "A name that is much longer than",
    "A name that is much longer 2",
  ]);
});
