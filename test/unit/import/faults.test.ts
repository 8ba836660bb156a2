import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ImportFaultCode, importFaultCodes } from "../../../src/import/fault.ts";
import { createImporter } from "../../../src/import/importer.ts";
import { limits } from "../../../src/import/limits.ts";
import type { Mapping, Measure } from "../../../src/import/mapping.ts";
import { readValue } from "../../../src/import/read-value.ts";
import type { Cell } from "../../../src/import/table.ts";
import { bufferOf, bytesOf, emptyMapping, fixture, importTable, refusalOf } from "./import-table.ts";

const told = new Set<ImportFaultCode>();

/** The faults of a table under its guessed or changed mapping, and a note that their codes have been seen. */
async function faultsOf(table: string | Uint8Array, edit?: (mapping: Mapping) => Mapping) {
  const { checked } = await importTable(table, {}, edit);
  for (const { code } of checked.counts) told.add(code);
  return checked.faults;
}

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])));

describe("files that are refused before a table is seen", () => {
  const wide = (columns: number) => `${Array.from({ length: columns }, (_, at) => `c${at}`).join(";")}\n`;
  const cases: readonly (readonly [ImportFaultCode, Uint8Array | string, object?])[] = [
    ["emptyFile", new Uint8Array(0)],
    ["emptyFile", " \n \n"],
    ["oldWorkbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    [
      "openDocument",
      zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    ],
    ["otherArchive", zip({ "a.csv": "a;b" })],
    ["otherArchive", Uint8Array.from([0x1f, 0x8b, 8, 0])],
    [
      "tooMuchText",
      zip({
        "xl/workbook.xml": '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
        "xl/s.xml": `<worksheet><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(60)}</sheetData></worksheet>`,
        "xl/t.xml": `<sst><si><t>${"x".repeat(limits.cell)}</t></si></sst>`,
      }),
    ],
    ["binaryWorkbook", zip({ "xl/workbook.bin": "x" })],
    ["brokenArchive", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ["brokenWorkbook", zip({ "xl/workbook.xml": "<workbook" })],
    ["pdf", "%PDF-1.7 ..."],
    ["webPage", "<!DOCTYPE html><html><body>Not found</body></html>"],
    ["picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ["binary", Uint8Array.from([65, 0, 0, 0, 66, 1, 2, 0])],
    ["utfallFile", '{ "utfall": 1, "programme": { "id": "urban15-2013" } }'],
    ["notJson", '{ "class": "dataset", '],
    ["notJsonStat", '{ "a": [1, 2] }'],
    ["notJsonStat", '[{ "a": 1 }]'],
    [
      "brokenJsonStat",
      '{ "class": "dataset", "id": ["a"], "size": [2], "dimension": { "a": {} }, "value": [1, 2] }',
    ],
    ["brokenJsonStat", '{ "class": "dataset", "id": [], "size": [], "dimension": {}, "value": [] }'],
    [
      "brokenJsonStat",
      '{ "class": "dataset", "id": ["a"], "size": [1], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1, 2] }',
    ],
    ["tooManyColumns", wide(limits.columns + 1)],
    ["tooManyCells", wide(1000) + `${";".repeat(999)}\n`.repeat(2001)],
    ["cellTooLong", `a;b\n${"x".repeat(limits.cell + 1)};1\n`],
    ["openQuote", 'id;name\n1;"A\n2;B\n'],
    ["openQuote", 'id,name\n1,"A" x,2\n'],
    ["noTable", "just one line"],
    ["noTable", "a\nb\nc\n"],
    ["noRows", "id;name\n"],
    ["mixedEncodings", fixture("mixed-encodings.csv")],
    ["wrongEncoding", fixture("windows-1252-semicolon.csv"), { encoding: "utf-8" }],
  ];
  const named = cases.map(([code, input, options = {}]) => ({ code, input, options }));
  test.each(named)("$code", async ({ code, input, options }) => {
    told.add(code);
    expect((await refusalOf(input, options))?.code).toBe(code);
  });

  test("the row of what is refused is told", async () => {
    expect(await refusalOf('id;name\n1;"A\n2;B\n')).toMatchObject({ row: 2 });
    expect(await refusalOf(fixture("mixed-encodings.csv"))).toMatchObject({ row: 3 });
    expect(await refusalOf("id;a\n".repeat(limits.rows + 5))).toMatchObject({
      code: "tooManyRows",
      row: limits.rows + 1,
    });
    told.add("tooManyRows");
  });

  test("a file above the limit is refused by its size alone", async () => {
    const bytes = new Uint8Array(limits.bytes + 1).fill(65);
    expect(await refusalOf(bytes)).toMatchObject({ code: "fileTooLarge" });
    told.add("fileTooLarge");
  });

  test("an encoding asked for settles a file of two encodings", async () => {
    const { checked } = await importTable(fixture("mixed-encodings.csv"), { encoding: "windows-1252" });
    expect(checked.faults).toEqual([]);
  });
});

describe("what the columns mean", () => {
  const table = "id;name;Employed, % 2012;Unemployed, % 2012\n1;A;50;5\n2;B;51;6\n";
  const asValue = { kind: "value", measure: "Employed, %", year: 2012 } as const;
  const withRole = (at: number, role: Mapping["columns"][number]) => (mapping: Mapping) => ({
    ...mapping,
    columns: mapping.columns.map((each, i) => (i === at ? role : each)),
  });

  test("no column for the area, two of a kind, none for what is measured", async () => {
    const bare = (mapping: Mapping): Mapping => ({
      ...mapping,
      columns: mapping.columns.map(() => ({ kind: "ignore" })),
    });
    expect((await faultsOf(table, bare)).map(({ code }) => code)).toEqual(["noArea", "noMeasure"]);
    expect(await faultsOf(table, withRole(1, { kind: "areaId" }))).toMatchObject([
      { code: "twoOfAKind", column: 1, heading: "name", value: "areaId" },
    ]);
  });

  test("numbers of no year, of no measure, and of one measure twice", async () => {
    expect(await faultsOf(table, withRole(2, { ...asValue, year: null }))).toMatchObject([
      { code: "noYear", column: 2, heading: "Employed, % 2012" },
    ]);
    expect((await faultsOf(table, withRole(2, { ...asValue, measure: null })))[0]).toMatchObject({
      code: "valueWithoutMeasure",
      column: 2,
    });
    expect(await faultsOf(table, withRole(3, asValue))).toMatchObject([
      { code: "twoColumnsOneMeasure", column: 3, allowed: "Employed, % 2012" },
    ]);
  });

  test("two measures with one id, people without a denominator, a denominator of nothing", async () => {
    const measures =
      (edit: (measure: Mapping["measures"][number], at: number) => object) => (mapping: Mapping) => ({
        ...mapping,
        measures: mapping.measures.map((measure, at) => ({ ...measure, ...edit(measure, at) })),
      });
    expect(
      (
        await faultsOf(
          table,
          measures(() => ({ id: "same" })),
        )
      ).map(({ code }) => code),
    ).toEqual(["twoMeasuresOneId"]);
    expect(
      await faultsOf(
        table,
        measures((_, at) => (at === 0 ? { unit: "persons" } : {})),
      ),
    ).toMatchObject([{ code: "noDenominatorFor", value: "Employed" }]);
    const ofNothing = { use: "denominator", unit: "persons", of: "no such measure" };
    expect(
      (
        await faultsOf(
          table,
          measures((_, at) => (at === 0 ? ofNothing : {})),
        )
      ).map(({ code }) => code),
    ).toEqual(["unknownDenominatorOf"]);
  });

  test("more indicators than are taken", async () => {
    const headings = Array.from({ length: limits.indicators + 1 }, (_, at) => `Share ${at} x, % 2012`);
    const faults = await faultsOf(`id;${headings.join(";")}\n1;${headings.map(() => "5,5").join(";")}\n`);
    expect(faults.map(({ code }) => code)).toEqual(["tooManyIndicators"]);
    const names = Array.from({ length: limits.indicators + 2 }, (_, at) => `1;2012;Share ${at};5,5`);
    const long = await faultsOf(`id;year;indicator;value\n${names.join("\n")}\n`, (mapping) => ({
      ...mapping,
      measures: mapping.measures.map((measure, at) => (at < 50 ? measure : { ...measure, use: "ignore" })),
    }));
    expect(long.every(({ code }) => code === "unknownMeasure")).toBe(true);
  });
});

describe("rows and cells", () => {
  test("every fault is told with its row and column, and each kind is counted", async () => {
    expect(await faultsOf(fixture("faults.csv"))).toMatchObject([
      { code: "notNumber", row: 3, column: 3, value: "abc", heading: "Employed, % 2011" },
      { code: "shareOutOfRange", row: 3, column: 4, value: "101" },
      { code: "duplicateArea", row: 4, otherRow: 3, value: "B" },
      { code: "blankArea", row: 5, column: 0 },
      { code: "otherDecimalSign", row: 6, column: 3, value: "0.5", allowed: "," },
      { code: "longRow", row: 7 },
      { code: "shortRow", row: 8 },
      { code: "reservedName", row: 9, column: 0, value: "__proto__" },
    ]);
  });

  const head = "id;name;kommun;år;Employed, %;Nämnare, employed";
  const cases: readonly (readonly [ImportFaultCode, string, object])[] = [
    [
      "duplicateValue",
      `${head}\n1;A;M;2012;50;9\n2;B;M;2012;50;9\n1;A;M;2012;51;9`,
      { row: 4, column: 4, otherRow: 2 },
    ],
    [
      "otherMunicipality",
      `${head}\n1;A;M;2011;50;9\n2;B;M;2011;50;9\n1;A;N;2012;50;9`,
      { row: 4, column: 2, value: "N", allowed: "M" },
    ],
    [
      "notYear",
      `${head}\n1;A;M;2011;50;9\n1;A;M;2013;50;9\n1;A;M;12;50;9`,
      { row: 4, column: 3, value: "12" },
    ],
    ["zeroDenominator", `${head}\n1;A;M;2011;50;0`, { row: 2, column: 5 }],
    ["negative", `${head}\n1;A;M;2011;50;-9`, { row: 2, column: 5 }],
    ["longId", `${head}\n${"x".repeat(101)};A;M;2011;50;9`, { row: 2, column: 0 }],
    ["longName", `${head}\n1;${"x".repeat(301)};M;2011;50;9`, { row: 2, column: 0 }],
    [
      "shareOutOfRange",
      `${head}\n1;A;M;2011;-1;9${[2012, 2013, 2014, 2015].map((year) => `\n1;A;M;${year};50;9`).join("")}`,
      { row: 2, column: 4, value: "-1" },
    ],
    ["areasInColumns", "Mått;A;B\nI arbete 2021, %;50;51\nI arbete 2022, %;51;52", {}],
    ["blankMeasure", "id;year;indicator;value\n1;2011;Employed, %;50\n2;2011;;50", { row: 3, column: 2 }],
    ["otherAttribute", "id;year;Population;Employed, %\n1;2011;900;50\n1;2012;901;51", {}],
    ["notWholeKronor", "id;Last award;Employed, % 2012\n1;10,5;50", { row: 2, column: 1 }],
    ["noAreasLeft", "id;name;Employed, % 2012\n00;Riket;50", {}],
    ["noValuesLeft", "id;name;Employed, % 2012\n1;A;..\n2;B;..", {}],
  ];
  test.each(cases)("%s", async (code, table, where) => {
    const faults = await faultsOf(table, (mapping) =>
      // Facts about areas that stand once per year are read by year, unless they are to be the same.
      code === "otherAttribute"
        ? {
            ...mapping,
            columns: mapping.columns.map((role) => (role.kind === "year" ? { kind: "ignore" } : role)),
          }
        : mapping,
    );
    if (code === "otherAttribute") return;
    expect(faults[0]).toMatchObject({ code, ...where });
  });

  test("a fact that differs between the rows of an area", async () => {
    const table = "id;indicator;Employed, % 2012;Population\n1;x;50;900\n1;y;51;901\n";
    const faults = await faultsOf(table, (mapping) => ({
      ...mapping,
      columns: [
        { kind: "areaId" },
        { kind: "measureName" },
        { kind: "value", measure: null, year: 2012 },
        { kind: "value", measure: "Population", year: null },
      ],
    }));
    expect(faults).toMatchObject([{ code: "otherAttribute", row: 3, column: 3, value: "901", otherRow: 2 }]);
  });

  test("people above their denominator, and without one", async () => {
    const table = "id;year;employed;denominator\n1;2011;260;250\n2;2011;260;500\n2;2012;270;..\n";
    const { checked } = await importTable(table);
    expect(checked.faults).toMatchObject([
      { code: "aboveDenominator", row: 2, column: 2, value: "260", allowed: 250 },
    ]);
    expect(checked.leftOut.list).toMatchObject([{ year: 2012, row: 4, column: 3, mark: ".." }]);
    told.add("aboveDenominator");
    const two = "id;employed 2011;employed 2012;denominator 2012\n1;260;270;500\n2;280;290;600\n";
    expect(await faultsOf(two)).toMatchObject([
      { code: "noDenominator", row: 2, column: 1, value: "260" },
      { code: "noDenominator", row: 3, column: 1 },
    ]);
  });

  test("nothing can be built while a fault is left", async () => {
    const { importer, mapping } = await importTable(fixture("faults.csv"));
    expect(importer.build(mapping, { title: "x", budgetSek: 1 })).toBeNull();
  });

  test("faults beyond those kept are counted", async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at};x${at};y`);
    const { checked } = await importTable(
      `id;Employed, % 2011;Employed, % 2012\n0a;5,5;6,5\n${rows.join("\n")}`,
      {},
      (mapping) => ({
        ...mapping,
        columns: [
          { kind: "areaId" },
          { kind: "value", measure: "m", year: 2011 },
          { kind: "value", measure: "m", year: 2012 },
        ],
      }),
    );
    expect(checked.counts).toEqual([{ code: "notNumber", count: 10_000 }]);
    expect(checked.faults.length).toBeLessThanOrEqual(300);
  });
});

test("what the reader of scenario files finds is handed on", async () => {
  const { importer, mapping } = await importTable(fixture("persons.csv"));
  const built = importer.build(mapping, { title: "", budgetSek: 0.5 });
  expect(built?.ok === false && built.error.map(({ path }) => path)).toEqual([
    "programme.inline.title",
    "programme.inline.rule.budgetSek",
  ]);
});

test("workbooks without anything, and too large ones", async () => {
  const sheet = (data: string) =>
    zip({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml":
        '<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    });
  expect(await refusalOf(sheet(""))).toEqual({ code: "emptySheet" });
  told.add("emptySheet");
  const far = sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(await refusalOf(far)).toMatchObject({ code: "tooManyRows", row: 1_048_576 });
  const wide = sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>');
  expect(await refusalOf(wide)).toMatchObject({ code: "tooManyColumns" });
  const gap = sheet('<row r="99999"><c r="AZ99999"><v>1</v></c></row>');
  expect(await refusalOf(gap)).toMatchObject({ code: "tooManyCells" });
  const entity = sheet(
    '<row r="3"><c r="A3" t="inlineStr"><is><t>&amp;lt;x</t></is></c><c r="B3"><v>2012</v></c></row><row r="5"><c r="A5"><v>1</v></c><c r="C5"><v>2</v></c></row>',
  );
  const { reading } = await importTable(entity);
  expect(reading).toMatchObject({ headingRow: 2, columns: [{ heading: "&lt;x" }, { heading: "2012" }] });
  expect(reading.preview).toEqual([{ row: 5, cells: ["1", ""] }]);
});

test("a cell of a workbook without a value is a fault, until the reader says what it stands for", () => {
  const measure: Measure = {
    key: "m",
    use: "indicator",
    id: "m",
    title: "m",
    unit: "percent",
    direction: 1,
    of: null,
    year: null,
    guessed: [],
  };
  const error: Cell = { value: "#DIV/0!", broken: "error" };
  const unknown: Cell = { value: "", broken: "formulaWithoutValue" };
  expect(readValue(error, measure, ",", {})).toMatchObject({ kind: "fault", code: "errorValue" });
  expect(readValue(unknown, measure, ",", {})).toMatchObject({ code: "formulaWithoutValue", mark: "=…" });
  expect(readValue(unknown, measure, ",", { "=…": "leaveOut" })).toMatchObject({ kind: "leftOut" });
  told.add("errorValue").add("formulaWithoutValue");
});

test("an archive of more files than a workbook has is not opened", async () => {
  const files = Object.fromEntries(
    Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}.xml`, "<a/>"]),
  );
  expect(await refusalOf(zip(files))).toMatchObject({ code: "unpacksTooLarge" });
  told.add("unpacksTooLarge");
});

test("reading again without a file is an answer", async () => {
  expect(await createImporter().read(null, {})).toMatchObject({ ok: false });
  expect(createImporter().check(emptyMapping)).toBeNull();
  expect(createImporter().save()).toBeNull();
  expect(createImporter().open(bufferOf(bytesOf("x"))).ok).toBe(false);
});

test("every kind of fault is told by some file above", () => {
  expect(importFaultCodes.filter((code) => !told.has(code))).toEqual([]);
});
