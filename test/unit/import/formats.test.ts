import { expect, test } from "vitest";
import { fixture, importTable, programmeOf } from "./import-table.ts";

/** The figures that stand in five files of the same table, in encodings and formats of their own. */
const figures = [
  ["0180A", 2011, 0.482],
  ["0180B", 2011, 0.551],
  ["0181A", 2011, 0.517],
  ["0180A", 2012, 0.523],
  ["0180B", 2012, 0.559],
] as const;

test.each([
  ["windows-1252-semicolon.csv", "windows-1252", ";"],
  ["utf-8-bom-semicolon.csv", "utf-8", ";"],
  ["utf-8-tab.tsv", "utf-8", "\t"],
  ["utf-16le-semicolon.csv", "utf-16le", ";"],
  ["workbook.xlsx", null, null],
])("%s is read for what it is", async (name, encoding, delimiter) => {
  const imported = await importTable(fixture(name));
  expect(imported.reading).toMatchObject({ encoding, delimiter, rows: 3 });
  expect(imported.checked).toMatchObject({ faults: [], leftOut: { count: 1 } });
  const programme = programmeOf(imported);
  expect(programme.areas.map(({ id, name, municipality }) => [id, name, municipality])).toEqual([
    ["0180A", "Norra Åsen", "Örnköping"],
    ["0180B", "Södra Åsen", "Örnköping"],
    ["0181A", "Östra Ängen", "Malmö–Lund"],
  ]);
  expect(programme.areas.map(({ attributes }) => attributes)).toEqual([
    { population: 5210 },
    { population: 8430 },
    { population: 4105 },
  ]);
  expect(programme.observations.map(({ area, year, value }) => [area, year, value])).toEqual(figures);
  expect(programme.observations.every(({ provenance }) => provenance === "user")).toBe(true);
  expect(programme.indicators).toEqual([{ id: "employment", title: "Förvärvsarbetande", direction: 1 }]);
});

test("of a workbook's sheets the first with a table opens, and another can be chosen", async () => {
  const { reading } = await importTable(fixture("workbook.xlsx"));
  expect([reading.sheets.map(({ name }) => name), reading.sheet]).toEqual([["Om", "Data"], 1]);
});

test("an English table: commas, points, quotes within quotes, thousands by commas", async () => {
  const imported = await importTable(fixture("english-comma.csv"));
  expect(imported.reading).toMatchObject({ delimiter: ",", decimal: "." });
  expect(programmeOf(imported).areas).toMatchObject([
    { name: "North Ridge", attributes: { population: 5210 } },
    { name: 'South "Low" Ridge' },
    { municipality: "Lake, The" },
  ]);
});

test("PxWeb's CSV: title and footnotes left out, years in headings, code and name in one, one group kept, the country to compare with", async () => {
  const imported = await importTable(fixture("pxweb.csv"));
  const { checked } = imported;
  expect(checked.faults).toEqual([]);
  expect(checked.notes.map(({ code, count }) => [code, count])).toEqual([
    ["aboveHeadings", 1],
    ["footnotes", 2],
    ["nationRows", 1],
    ["otherRows", 2],
    ["municipalityFromName", 3],
  ]);
  expect(checked.leftOut.list).toEqual([
    { area: "Kristianstad", measure: "Förvärvsarbetande", year: 2011, row: 8, column: 2, mark: ".." },
  ]);
  const programme = programmeOf(imported);
  expect(programme.areas.map(({ id, name }) => [id, name])).toEqual([
    ["1280", "Malmö"],
    ["1290", "Kristianstad"],
    ["1283", "Helsingborg"],
  ]);
  expect(programme.indicators[0]?.nation).toEqual({ "2011": 0.771, "2012": 0.774 });
  expect(programme.observations.map(({ area, year, value }) => [area, year, value])).toEqual([
    ["1280", 2011, 0.625],
    ["1283", 2011, 0.661],
    ["1280", 2012, 0.629],
    ["1290", 2012, 0.702],
    ["1283", 2012, 0.672],
  ]);
});

test("JSON-stat 2: dimensions by label and code, missing values by their status", async () => {
  const imported = await importTable(fixture("json-stat2.json"));
  expect(imported.reading).toMatchObject({ format: "json-stat", rows: 12 });
  expect(imported.checked).toMatchObject({ faults: [], leftOut: { count: 1 } });
  const programme = programmeOf(imported);
  expect(programme.indicators.map(({ id, direction }) => [id, direction])).toEqual([
    ["employment", 1],
    ["unemployment", -1],
  ]);
  expect(programme.observations.filter(({ area }) => area === "1280").map(({ value }) => value)).toEqual([
    0.625, 0.629, 0.131, 0.135,
  ]);
});

test("JSON-stat of before version 2, sparse values, and dimensions of a single category", async () => {
  const old = JSON.stringify({
    dataset: {
      dimension: {
        id: ["Region", "Tid"],
        size: [2, 1],
        Region: { category: { index: ["1280", "1290"], label: { "1280": "Malmö", "1290": "Kristianstad" } } },
        Tid: { category: { label: { "2012": "2012" } } },
      },
      value: { 0: 62.5 },
    },
  });
  const { reading, checked } = await importTable(old);
  expect(reading.preview.map(({ cells }) => cells)).toEqual([
    ["1280", "Malmö", "2012", "62.5"],
    ["1290", "Kristianstad", "2012", ".."],
  ]);
  expect(checked.leftOut.count).toBe(1);
});

test("long form: a column of names, one of years; a fact about the areas among the indicators", async () => {
  const imported = await importTable(fixture("long.csv"));
  const programme = programmeOf(imported);
  expect(programme.areas.map(({ attributes }) => attributes)).toEqual([
    { population: 5100 },
    { population: 6200 },
  ]);
  expect(programme.observations.map(({ value }) => value)).toEqual([0.052, 0.072, 0.051, 0.066]);
});

test("people become shares by their denominator, which stays with them", async () => {
  const programme = programmeOf(await importTable(fixture("persons.csv")));
  expect(programme.observations.map(({ value, denominator }) => [value, denominator])).toEqual([
    [0.52, 500],
    [0.5, 600],
    [0.54, 500],
    [0.55, 600],
  ]);
});

test("names written from right to left stay as they are; what turns directions unseen is taken away and told", async () => {
  const imported = await importTable(fixture("right-to-left.csv"));
  expect(programmeOf(imported).areas.map(({ name }) => name)).toEqual(["حي الشمال", "שכונת הדרום", "evil"]);
  expect(imported.checked.notes).toEqual([{ code: "hiddenCharacters", count: 1 }]);
  expect(imported.reading.preview[2]?.cells[1]).toBe("evil");
});

test("a paste is read as a file is", async () => {
  const { importer } = await importTable("a\tb\n1\t2");
  const text = "Område\tKommun\tEmployed, % 2012\nA\tM\t52,3\nB\tM\t50";
  const read = await importer.read({ name: "Pasted", text }, {});
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value).toMatchObject({
    name: "Pasted",
    encoding: null,
    delimiter: "\t",
    decimal: ",",
    rows: 2,
  });
  expect(importer.check(read.value.mapping)?.checked.faults).toEqual([]);
});
