import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "../../../src/import/limits.ts";
import { Refusal } from "../../../src/import/refusal.ts";
import { type Cell, textOf } from "../../../src/import/table.ts";
import { Archive } from "../../../src/import/workbook/archive.ts";
import { readNumberFormat } from "../../../src/import/workbook/number-format.ts";
import {
  readWorkbook,
  type WorkbookOptions,
  type WorkbookRead,
} from "../../../src/import/workbook/read-workbook.ts";
import { showNumber } from "../../../src/import/workbook/show-number.ts";
import { bytesOf } from "./import-table.ts";
import { type MadeCell, type MadeSheet, type MadeStyle, makeWorkbook, zipParts } from "./make-workbook.ts";

const read = (bytes: Uint8Array, options: WorkbookOptions = {}): WorkbookRead => {
  const found = readWorkbook(bytes, options);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const codeOf = (bytes: Uint8Array) => {
  const found = readWorkbook(bytes, {});
  return found.ok ? null : found.error;
};
const sheetOf = (rows: readonly (readonly MadeCell[])[], more: Partial<MadeSheet> = {}): MadeSheet => ({
  name: "A",
  rows,
  ...more,
});

describe("what a number's format shows", () => {
  const shown = (code: string, value: number): Cell =>
    showNumber(value, readNumberFormat(code)(value), false);
  test.each([
    ["0.0%", 0.724, { value: 0.724, isPercent: true }],
    ["0 %;[Red]-0 %", -0.05, { value: -0.05, isPercent: true }],
    ['0.0" %"', 72.4, { value: 0.724, isPercent: true }],
    ["0.0\\%", 1.1, { value: 0.011, isPercent: true }],
    ["[<=1]0%;0.0", 0.5, { value: 0.5, isPercent: true }],
    ["[<=1]0%;0.0", 50, 50],
    ["[>1]0.0;0%", 0.5, { value: 0.5, isPercent: true }],
    ["General", 0.724, 0.724],
    ["#,##0", 1234.5, 1234.5],
    ['#,##0.00\\ "kr"', 1234.5, 1234.5],
    ["0.00E+00", 12_345, 12_345],
    ["0000", 180, "0180"],
    ["0000", 1480, "1480"],
    ["000000", 180, "000180"],
    ["0000", 123_456, "123456"],
    ["000\\ 00", 11_455, "114 55"],
    ["000 00", 1455, "014 55"],
    ['00"-"00', 509, "05-09"],
    ["000000\\-0000", 2_120_000_142, "212000-0142"],
    ["0000", 0.5, 0.5],
    ["0000", -5, -5],
    ["0", 7, 7],
    ["0,", 5_210_000, 5210],
    ["0.0,,", 12_345_678, 12.345678],
    ["yyyy-mm-dd", 41_274, "2012-12-31"],
    ["d/m/yy h:mm", 41_274.75, "2012-12-31"],
    ['d" december "yyyy', 41_274, "2012-12-31"],
    ["[$-41D]mmmm yyyy", 41_274, "2012-12"],
    ["yyyy", 41_274, "2012"],
    ["m/d/yyyy", 59, "1900-02-28"],
    ["m/d/yyyy", 61, "1900-03-01"],
    ["h:mm", 0.5, 0.5],
    ["[h]:mm", 1.5, 1.5],
    ["yyyy-mm-dd", -1, -1],
    ["Standard", 5, 5],
    ["@", 5, 5],
    ["", 5, 5],
  ] as const)("%s of %d", (code, value, cell) => {
    expect(shown(code, value)).toEqual(cell);
  });

  test("days counted from 1904", () => {
    expect(showNumber(39_812, { kind: "date", to: "day" }, true)).toBe("2012-12-31");
  });
});

describe("what a sheet shows and hides", () => {
  const rows: readonly (readonly MadeCell[])[] = [
    ["Kommun", "Kod", "Old", "Share"],
    ["Norrby", { value: 901, format: "0000" }, 1, { value: 0.5, format: "0%" }],
    ["Dolda", { value: 902, format: "0000" }, 2, { value: 0.6, format: "0%" }],
    ["Söderby", { value: 903, format: "0000" }, 3, { formula: "1/0", error: "#DIV/0!" }],
    ["Västerby", { value: 904, format: "0000" }, 4, { formula: "A1" }],
  ];
  const book = makeWorkbook([sheetOf(rows, { hiddenRows: [2], hiddenColumns: [2] })]);

  test("hidden rows and columns are blank, with a note of which", () => {
    const { grid, notes } = read(book);
    expect(grid.rows).toEqual([
      ["Kommun", "Kod", "", "Share"],
      ["Norrby", "0901", "", { value: 0.5, isPercent: true }],
      [],
      ["Söderby", "0903", "", { value: "#DIV/0!", broken: "error" }],
      ["Västerby", "0904", "", { value: "", broken: "formulaWithoutValue" }],
    ]);
    expect(notes).toEqual([
      { code: "hiddenRows", count: 1, value: "3" },
      { code: "hiddenColumns", count: 1, value: "C" },
    ]);
    const all = read(book, { withHidden: true });
    expect([all.grid.rows[2]?.[0], all.grid.rows[1]?.[2], all.notes]).toEqual(["Dolda", 1, []]);
  });

  test("a merged range is filled with copies that say so, in rows and columns", () => {
    const { grid } = read(
      makeWorkbook([
        sheetOf(
          [
            ["a", "Kvinnor", null, "Z"],
            ["Norrby", 2021, 2022, 1],
            [null, 1, 2, 3],
          ],
          { merges: ["B1:C1", "A2:A3", "Y90:XFD1048576"] },
        ),
      ]),
    );
    expect(grid.rows).toEqual([
      ["a", "Kvinnor", { value: "Kvinnor", isMerged: true }, "Z"],
      ["Norrby", 2021, 2022, 1],
      [{ value: "Norrby", isMerged: true }, 1, 2, 3],
    ]);
  });

  test("the sheet that looks like a table opens; hidden ones only where they are chosen, and are named", () => {
    const info = sheetOf([["Om statistiken"], ["Publicerad", 2023], ["Kontakt", "08-123"]], { name: "Om" });
    const table = sheetOf([["Kommun", "x"], ...Array.from({ length: 9 }, (_, at) => [`K${at}`, at])], {
      name: "Tabell",
    });
    const secret = { ...table, name: "Gammal", isHidden: true };
    const book = makeWorkbook([secret, info, { ...info, name: "Tom", rows: [] }, table]);
    const found = read(book);
    expect(found.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Gammal", true],
      ["Om", false],
      ["Tabell", false],
    ]);
    expect(found.sheet).toBe(2);
    expect(found.notes).toEqual([{ code: "hiddenSheets", count: 1, value: "Gammal" }]);
    expect(read(book, { sheet: 0 }).notes).toEqual([]);
    expect(read(makeWorkbook([secret])).sheet).toBe(0);
  });

  test("formulas that are all zero, and numbers shown in thousands, are noted", () => {
    const zero = { formula: "B2", value: 0 };
    expect(read(makeWorkbook([sheetOf([["a", zero, zero, zero]])])).notes).toEqual([
      { code: "zeroFormulas", count: 3 },
    ]);
    expect(read(makeWorkbook([sheetOf([["a", zero, zero, { ...zero, value: 1 }]])])).notes).toEqual([]);
    const thousand = { value: 5_210_000, format: "#,##0," };
    const { grid, notes } = read(makeWorkbook([sheetOf([["a", thousand]])]));
    expect([grid.rows, notes]).toEqual([[["a", 5210]], [{ code: "scaledNumbers", count: 1 }]]);
  });

  test("numbers that are none are errors of their cells; texts keep their escaped signs", () => {
    const part = (cells: string) =>
      zipParts({
        "xl/workbook.xml": '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/></Relationships>',
        "xl/s.xml": `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
      });
    const { grid } = read(
      part(
        '<c><v>1e999</v></c><c><v>0x10</v></c><c t="b"><v>1</v></c><c t="d"><v>2012-12-31T00:00:00</v></c><c t="str"><f>A</f><v></v></c><c t="str"><v>a_x000D_b</v></c><c><v> 5 </v></c>',
      ),
    );
    expect(grid.rows[0]).toEqual([
      { value: "1e999", broken: "error" },
      { value: "0x10", broken: "error" },
      "TRUE",
      "2012-12-31",
      "",
      "a\rb",
      5,
    ]);
    for (const cells of [
      '<c t="s"><v>0</v></c>',
      '<c r="B9"><v>1</v></c>',
      '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
      "<c>&x;</c>",
      "<c>",
    ])
      expect(codeOf(part(cells))?.code).toBe("brokenWorkbook");
  });
});

test("whatever program wrote it, a workbook says the same", () => {
  const text = fc.oneof(
    fc
      .string({ unit: fc.constantFrom(..."aåÖ<&\"'é €;_x"), minLength: 1, maxLength: 9 })
      .filter((each) => each.trim() === each),
    fc.constantFrom("0901", "2021", "72,4", "Kommun & stad", "=1+1"),
  );
  const number = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 0, max: 99_999 }).map((each) => each / 100),
  );
  const cell: fc.Arbitrary<readonly [MadeCell, Cell]> = fc.oneof(
    text.map((each): readonly [MadeCell, Cell] => [each, each]),
    number.map((each): readonly [MadeCell, Cell] => [each, each]),
    number.map((value): readonly [MadeCell, Cell] => [
      { value, format: "0.0%" },
      { value, isPercent: true },
    ]),
    fc
      .nat(9999)
      .map((value): readonly [MadeCell, Cell] => [{ value, format: "0000" }, String(value).padStart(4, "0")]),
    fc
      .integer({ min: 1, max: 60_000 })
      .map((value): readonly [MadeCell, Cell] => [
        { value, format: "d mmm yyyy" },
        new Date(Date.UTC(1899, 11, 30 + value + (value < 60 ? 1 : 0))).toISOString().slice(0, 10),
      ]),
    fc.constant<readonly [MadeCell, Cell]>([
      { formula: "SUM(A1:A2)" },
      { value: "", broken: "formulaWithoutValue" },
    ]),
    fc
      .constantFrom("#DIV/0!", "#N/A")
      .map((error): readonly [MadeCell, Cell] => [{ error }, { value: error, broken: "error" }]),
    fc.constant<readonly [MadeCell, Cell]>([null, ""]),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  const style: fc.Arbitrary<MadeStyle> = fc.record({
    prefix: fc.constantFrom("", "x"),
    folder: fc.constantFrom("worksheets", "other", "Work sheets", "a/b"),
    target: fc.constantFrom("relative", "absolute", "upwards"),
    isShared: fc.boolean(),
    hasReferences: fc.boolean(),
    isStrict: fc.boolean(),
    isUpperCase: fc.boolean(),
    level: fc.constantFrom(0, 6),
  });
  const hidden = fc.record({
    rows: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
    columns: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(table, style, hidden, fc.nat(3), (made, how, { rows, columns }, before) => {
      const sheet = sheetOf(
        made.map((line) => line.map(([written]) => written)),
        { name: "Rätt & sant", hiddenRows: rows, hiddenColumns: columns },
      );
      const others = Array.from({ length: before }, (_, at) =>
        sheetOf([["wrong", 1]], { name: `Other ${at}` }),
      );
      const bytes = makeWorkbook([...others, sheet], how);
      const right = made.map((line, row) =>
        line.map(([, cell], column) => (rows.includes(row) || columns.includes(column) ? "" : cell)),
      );
      const isEmpty = made.flat().every(([, cell]) => cell === "");
      if (isEmpty && before === 0) return codeOf(bytes)?.code === "emptySheet";
      if (isEmpty) return true;
      const { grid, sheets, notes } = read(bytes, { sheet: before });
      expect(sheets[before]).toEqual({ name: "Rätt & sant", isHidden: false });
      const height = Math.max(grid.rows.length, right.length);
      for (let row = 0; row < height; row++)
        for (let column = 0; column < 6; column++)
          expect(grid.rows[row]?.[column] ?? "").toEqual(right[row]?.[column] ?? "");
      const lost = (at: (row: number, column: number) => boolean) =>
        made.some((line, row) => line.some(([, cell], column) => textOf(cell) !== "" && at(row, column)));
      expect(notes.some(({ code }) => code === "hiddenRows")).toBe(lost((row) => rows.includes(row)));
      expect(notes.some(({ code }) => code === "hiddenColumns")).toBe(
        lost((row, column) => !rows.includes(row) && columns.includes(column)),
      );
    }),
    { numRuns: 300 },
  );
});

describe("archives", () => {
  const sheet = makeWorkbook([sheetOf([["a", 1]])]);

  test("a byte that changed in storage is found by the checksum", () => {
    const stored = makeWorkbook([sheetOf([["a", 12_345]])], { level: 0 });
    const at = new TextDecoder("latin1").decode(stored).indexOf("12345");
    stored[at] = 0x39;
    expect(codeOf(stored)).toEqual({ code: "brokenArchive" });
  });

  test("sizes beyond 32 bits stand in an extra field", () => {
    expect(read(asZip64(sheet)).grid.rows).toEqual([["a", 1]]);
  });

  test("nothing is unpacked past the limit, whatever the archive says", () => {
    const bytes = zipParts({ "a.xml": "x".repeat(100_000) });
    const archive = new Archive(bytes, 50_000);
    let taken = 0;
    const all = () =>
      archive.read("A.XML", (piece) => {
        taken += piece.length;
        return true;
      });
    expect(all).toThrow(Refusal);
    expect(taken).toBeLessThanOrEqual(50_000);
  });

  test("two files of one name, a file that is locked, one that is cut", () => {
    expect(codeOf(zipParts({ "xl/workbook.xml": "<a/>", "XL/workbook.xml": "<a/>" }))?.code).toBe(
      "brokenArchive",
    );
    expect(codeOf(zipParts({ "xl/workbook.bin": "x" }))?.code).toBe("binaryWorkbook");
    for (let length = 0; length < sheet.length; length += 97)
      expect(codeOf(sheet.slice(0, length))?.code).toMatch(/^broken/);
  });
});

describe("what a workbook may produce", () => {
  const of = (data: string, strings = "", after = "") =>
    zipParts({
      "xl/workbook.xml": '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
      "xl/s.xml": `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`,
      "xl/t.xml": `<sst>${strings}</sst>`,
    });
  const row = (cells: string, times: number) => `<row>${cells.repeat(times)}</row>`;

  test.each([
    [
      "one text of 5,000 signs in 20,000 cells",
      "tooMuchText",
      of(row('<c t="s"><v>0</v></c>', 200).repeat(100), `<si><t>${"x".repeat(limits.cell)}</t></si>`),
    ],
    ["a cell of a million digits", "cellTooLong", of(row(`<c t="str"><v>${"1".repeat(900_000)}</v></c>`, 1))],
    ["a text without end", "brokenWorkbook", of(row(`<c t="str"><v>${"1".repeat(3_000_000)}</v></c>`, 1))],
    ["elements within elements", "brokenWorkbook", of("<a>".repeat(100_000))],
    ["comments without end", "brokenWorkbook", of("<!-- -->".repeat(300_000))],
    [
      "attributes without end",
      "brokenWorkbook",
      of(`<row ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
    ],
    ["entities of its own", "brokenWorkbook", of(`<row><c t="str"><v>&lol;</v></c></row>`)],
    [
      "a merged range as large as a sheet can be",
      "tooManyCells",
      of(
        '<row r="1"><c r="A1"><v>1</v></c><c r="ALL1"><v>1</v></c></row><row r="99999"><c r="B99999"><v>1</v></c></row>',
        "",
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    ],
    ["cells beyond the columns", "tooManyColumns", of('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    [
      "a reference in character entities",
      "tooManyRows",
      of('<row r="1&#48;48576"><c r="&#88;FD1048576"><v>1</v></c></row>'),
    ],
  ])("%s", (_, code, bytes) => {
    const started = performance.now();
    expect(codeOf(bytes)?.code).toBe(code);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("cells that are only styled do not count", () => {
    const styled =
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(read(of(styled)).grid.rows).toEqual([["a"]]);
  });
});

/** The same archive with its sizes and places in ZIP64 fields. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const parts: Uint8Array[] = [bytes.slice(0, start)];
  let at = start;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const head = bytes.slice(at, at + 46 + name);
    const own = new DataView(head.buffer);
    const wide = new DataView(new ArrayBuffer(28));
    wide.setUint16(0, 1, true);
    wide.setUint16(2, 24, true);
    wide.setBigUint64(4, BigInt(own.getUint32(24, true)), true);
    wide.setBigUint64(12, BigInt(own.getUint32(20, true)), true);
    wide.setBigUint64(20, BigInt(own.getUint32(42, true)), true);
    for (const field of [20, 24, 42]) own.setUint32(field, 0xffffffff, true);
    own.setUint16(30, 28, true);
    parts.push(head, new Uint8Array(wide.buffer));
    size += head.length + 28;
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(count), true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(size), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + size), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(84, 0xffff, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  parts.push(new Uint8Array(tail.buffer));
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test("a text file is no archive", () => {
  expect(codeOf(bytesOf("PK"))?.code).toBe("brokenArchive");
});
