import type { Formats } from "../i18n/format.ts";
import type { RowBar } from "./row-bar.ts";

/**
 * What a column holds. Shares are parts of one, and differences of shares too (`points`): files show them in per cent
 * and percentage points.
 */
export type ColumnKind = "text" | "kronor" | "number" | "share" | "points" | "year";

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Decimals of a number in files; by default what its kind needs. */
  readonly decimals?: number;
  /** Told apart in files, where figures travel alone; on screen it is said beside the table. */
  readonly isFileOnly?: boolean;
  /** Few rows have it: on screen it is there where one of them does. */
  readonly isRare?: boolean;
  /** Its words stand under the row's name where the figures need the room. */
  readonly isUnderName?: boolean;
  /** A number as the screen writes it; by default as its kind is written. */
  say?(value: number): string;
}

/** What a file holds: words, a number, or nothing. Numbers that are not known are null or NaN. */
export type Value = string | number | null;

/** A cell that people read otherwise than its column would write it. */
export interface SaidCell {
  readonly value: Value;
  readonly text: string;
  /** The text is the mark of made-up figures. */
  readonly isMadeUp?: boolean;
}

export type Cell = Value | SaidCell;

export interface Row {
  readonly id: string;
  /** One per column, the first the row's name. */
  readonly cells: readonly Cell[];
  /** A note on the row: under its name on screen, in a column of its own in files. */
  readonly detail?: string;
  /** The colour that stands for the row in a picture. */
  readonly colour?: string;
  /** What is drawn beside the row's figures. */
  readonly bar?: RowBar;
  readonly isTotal?: boolean;
  readonly isCurrent?: boolean;
}

/** A table: shown on screen, saved as a file, printed. The only type there is. */
export interface Table {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Heading of the rows' notes in files. Without it they are on screen alone. */
  readonly detailTitle?: string;
  /** What the colours of bars in several parts stand for. */
  readonly legend?: readonly { readonly label: string; readonly colour: string }[];
}

/** A column that is shown, and its place in the table's rows. */
export interface ColumnPlace {
  readonly column: Column;
  readonly at: number;
}

/** The columns that the screen shows of a table. */
export const columnsOnScreen = ({ columns, rows }: Table): ColumnPlace[] =>
  columns.flatMap((column, at) =>
    column.isFileOnly || (column.isRare && rows.every(({ cells }) => cells[at] === null))
      ? []
      : [{ column, at }],
  );

/** Whether a column's cells are numbers, which stand at its right side. */
export const isNumeric = ({ kind }: Column): boolean => kind !== "text";

const isSaid = (cell: Cell): cell is SaidCell => typeof cell === "object" && cell !== null;

/** What a file holds of a cell. */
export const fileValue = (cell: Cell): Value => (isSaid(cell) ? cell.value : cell);

/** A cell as people read it; a dash where a number is not known. */
export function textOf(cell: Cell, column: Column, f: Formats): string {
  if (isSaid(cell)) return cell.text;
  if (typeof cell === "string") return cell;
  if (cell === null || !Number.isFinite(cell)) return "–";
  return column.say?.(cell) ?? write[column.kind](cell, f);
}

const write: Readonly<Record<ColumnKind, (value: number, f: Formats) => string>> = {
  text: String,
  kronor: (value, f) => f.integer(value),
  number: (value, f) => f.number(value),
  share: (value, f) => f.percent(value),
  points: (value, f) => f.ppShort(value),
  year: (value, f) => f.year(value),
};

/** Columns and values as files hold them: notes on rows last. */
export function fileTable({ columns, rows, detailTitle }: Table): {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
} {
  const hasDetail = detailTitle !== undefined;
  return {
    columns: [
      ...columns,
      ...(hasDetail ? [{ id: "detail", title: detailTitle, kind: "text" } as const] : []),
    ],
    rows: rows.map(({ cells, detail = "" }) => [...cells.map(fileValue), ...(hasDetail ? [detail] : [])]),
  };
}

const decimalsOf = { text: 0, kronor: 2, number: 6, share: 4, points: 4, year: 0 } as const;

/** A number as files hold it: per cent for shares, no more decimals than mean anything; null where there is none. */
export function writtenNumber(value: number, { kind, decimals = decimalsOf[kind] }: Column): number | null {
  if (!Number.isFinite(value)) return null;
  const shown = kind === "share" || kind === "points" ? value * 100 : value;
  const rounded = Number(shown.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}
