import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellObject, Row } from "write-excel-file/universal";
import { sheetNames } from "./sheet-names.ts";
import { type Column, fileTable, type Table, type Value, writtenNumber } from "./table.ts";

/** What the first sheet of a workbook says. */
export interface WorkbookAbout {
  /** Name of the first sheet. */
  readonly sheet: string;
  readonly title: string;
  /** Rows of a name and what belongs to it. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  /** Above every table. */
  readonly official: string;
}

/** A table with the notes that stand below it. */
export interface WorkbookSheet {
  readonly table: Table;
  readonly notes: readonly string[];
}

type Rows = readonly (readonly Value[])[];

/** The number format of a column, with as many decimals as some number in it has; a spreadsheet shows it in its reader's language. */
function formatOf(column: Column, at: number, rows: Rows): string {
  const digits = rows.reduce((most, row) => {
    const cell = row[at] ?? null;
    const written = typeof cell === "number" ? writtenNumber(cell, column) : null;
    return Math.max(most, String(written ?? "").split(".")[1]?.length ?? 0);
  }, 0);
  const decimals = digits === 0 ? "" : `.${"0".repeat(digits)}`;
  if (column.kind === "year") return "0";
  if (column.kind === "share") return `0${decimals}%`;
  return column.kind === "points" ? `+0${decimals};-0${decimals};0` : `#,##0${decimals}`;
}

const grey = "#51616f";
/** The beginning of time as archives count it, in whatever time zone: the same tables give the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * Tables as a workbook (XLSX): a sheet that says what this is, then a sheet per table with real numbers. Texts are
 * cells of type text, so that none is ever a formula. Without a date: the same tables give the same bytes.
 */
export async function workbookOf(about: WorkbookAbout, sheets: readonly WorkbookSheet[]): Promise<Blob> {
  // Loaded only when a workbook is saved.
  const { default: write } = await import("write-excel-file/universal");
  const names = sheetNames([about.sheet, ...sheets.map(({ table }) => table.title)]);
  const pages = [
    { sheet: names[0] as string, data: aboutRows(about), columns: [{ width: 24 }, { width: 100 }] },
    ...sheets.map((sheet, at) => {
      const { columns, rows } = fileTable(sheet.table);
      return {
        sheet: names[at + 1] as string,
        data: sheetRows(sheet, about.official),
        columns: columns.map((column, place) => ({ width: widthOf(column, place, rows) })),
        stickyRowsCount: headRow,
      };
    }),
  ];
  const blob = await write(pages, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
  const filters = sheets.map(({ table }) => filterOf(table));
  return new Blob([finished(new Uint8Array(await blob.arrayBuffer()), filters)], { type: blob.type });
}

/** The letters of a column, counted from nought. */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The cells that can be filtered: headings and rows, without sums at the end. */
function filterOf(table: Table): string {
  const last = table.rows.findLastIndex(({ isTotal }) => isTotal !== true);
  const columns = fileTable(table).columns.length;
  return `A${headRow}:${lettersOf(columns - 1)}${headRow + Math.max(1, last + 1)}`;
}

/** The headings are in this row, after title, statement and an empty row. */
const headRow = 4;

const textCell = (value: string, look: Omit<CellObject, "value" | "type"> = {}): CellObject => ({
  value,
  type: String,
  ...look,
});

function aboutRows({ title, facts, official }: WorkbookAbout): Row[] {
  return [
    [textCell(title, { fontWeight: "bold", fontSize: 14 })],
    [textCell(official, { fontWeight: "bold" })],
    [],
    ...facts.map(
      ([name, text]): Row => [
        textCell(name, { textColor: grey, alignVertical: "top" }),
        textCell(text, { wrap: true, alignVertical: "top" }),
      ],
    ),
  ];
}

function sheetRows({ table, notes }: WorkbookSheet, official: string): Row[] {
  const { columns, rows } = fileTable(table);
  const formats = columns.map((column, at) => formatOf(column, at, rows));
  return [
    [textCell(table.title, { fontWeight: "bold", fontSize: 14 })],
    [textCell(official, { textColor: grey })],
    [],
    columns.map((column) =>
      textCell(column.title, {
        fontWeight: "bold",
        wrap: true,
        alignVertical: "bottom",
        align: column.kind === "text" ? "left" : "right",
        bottomBorderStyle: "thin",
        bottomBorderColor: grey,
      }),
    ),
    ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column, formats[at] as string))),
    [],
    ...notes.map((note): Row => [textCell(note, { textColor: grey })]),
  ];
}

function cellOf(value: Value, column: Column, format: string): CellObject | null {
  if (typeof value === "string") return value === "" ? null : textCell(value);
  if (value === null) return null;
  const written = writtenNumber(value, column);
  if (written === null) return null;
  // The format itself turns a share into per cent.
  const part = column.kind === "share" ? Number((written / 100).toFixed(12)) : written;
  return { value: part, type: Number, format };
}

/** In characters: as wide as what is in it, within reason; long words in headings are broken. */
function widthOf(column: Column, at: number, rows: Rows): number {
  const longest = rows.reduce(
    (most, row) => {
      const cell = row[at] ?? "";
      return Math.max(most, typeof cell === "string" ? cell.length : 13);
    },
    Math.min(column.title.length, 16),
  );
  return Math.min(50, longest + 2);
}

/** The same archive with no time in it, and a filter over every table, which the library that writes it does not know. */
function finished(archive: Uint8Array, filters: readonly string[]): Uint8Array<ArrayBuffer> {
  const files = unzipSync(archive);
  for (const [at, cells] of filters.entries()) {
    // The first sheet is the one that says what this is.
    const path = `xl/worksheets/sheet${at + 2}.xml`;
    const sheet = files[path];
    if (sheet === undefined) throw new Error(`a workbook without ${path}`);
    const xml = strFromU8(sheet).replace("</sheetData>", `</sheetData><autoFilter ref="${cells}"/>`);
    files[path] = strToU8(xml);
  }
  return new Uint8Array(zipSync(files, { mtime: noTime, level: 6 }));
}
