import type { Note } from "./fault.ts";

/** What stands in a cell: text as written, or a number that the file holds as a number. */
export type Cell = string | number;

/** A grid as read, blank rows included, so that rows count as in a spreadsheet. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
}

/** A table with headings. */
export interface Table {
  readonly headings: readonly string[];
  /** Row of the headings in the file, from 0. */
  readonly headingRow: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Row in the file, from 1, by place in `rows`. */
  readonly rowNumbers: readonly number[];
  readonly notes: readonly Note[];
}

/** The text of a cell without space around it. */
export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? "" : typeof cell === "number" ? String(cell) : cell.trim();

/** Letters of a column as spreadsheets write them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
