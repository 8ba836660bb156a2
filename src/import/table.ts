import type { Note } from "./fault.ts";

/** A cell of a workbook that its value alone does not describe. */
export interface MarkedCell {
  /** Text, or a number as stored: 0.724 where the cell shows 72.4 %. */
  readonly value: string | number;
  /** The number is shown in per cent. */
  readonly isPercent?: true;
  /** There is no value: an error (`value` is its text, "#DIV/0!"), or a formula that was never computed. */
  readonly broken?: "error" | "formulaWithoutValue";
  /** A copy of the first cell of a merged range. */
  readonly isMerged?: true;
}

/** What stands in a cell: text as written, a number that the file holds as a number, or more than that. */
export type Cell = string | number | MarkedCell;

/** What the file itself says that a column holds. */
export type ColumnHint = "areaId" | "areaName" | "time" | "metricId" | "metricName" | "value";

/**
 * A grid as read, blank rows included, so that rows and columns count as in a spreadsheet. Hidden rows and columns
 * are blank, and counted in a note.
 */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** By column, where the format says what a column holds (JSON-stat's roles, Eurostat's head). */
  readonly hints?: readonly (ColumnHint | undefined)[];
}

/** A table with headings. */
export interface Table {
  readonly headings: readonly string[];
  /** Row of the headings in the file, from 0. */
  readonly headingRow: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Row in the file, from 1, by place in `rows`. */
  readonly rowNumbers: readonly number[];
  /** The last row of the table in the file, from 1. */
  readonly lastRow: number;
  readonly hints: readonly (ColumnHint | undefined)[];
  /** What stands above the headings. */
  readonly title: string;
  /** Rows above the headings and below the table. */
  readonly leftOut: readonly RowOut[];
  /** Rows of the file are columns here, and the other way round. */
  readonly turned: boolean;
  readonly notes: readonly Note[];
}

/** Why a row is not taken in. */
export const rowReasons = [
  "above",
  "note",
  "blankValues",
  "nation",
  "total",
  "mean",
  "upper",
  "rest",
  "sum",
  "average",
  "otherGroup",
  "skipped",
] as const;
export type RowReason = (typeof rowReasons)[number];

/** A row of the file, from 1, that is not taken in. */
export interface RowOut {
  readonly row: number;
  readonly why: RowReason;
}

/** What a formula that was never computed is shown as. */
export const unknownResult = "=…";

/** The text of a cell without space around it: a number shown in per cent as "72.4%". */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return String(cell);
  if (cell.broken === "formulaWithoutValue") return unknownResult;
  return typeof cell.value === "number" && cell.isPercent
    ? `${shiftDecimal(cell.value, 2)}%`
    : textOf(cell.value);
}

/** A number times a power of ten, moved in its digits and not by multiplying doubles. */
export function shiftDecimal(value: number, by: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + by}`);
}

/** Letters of a column as spreadsheets write them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Whether a cell has no value: an error, or a formula that was never computed. */
export const isBroken = (cell: Cell | undefined): boolean =>
  typeof cell === "object" && cell.broken !== undefined;
