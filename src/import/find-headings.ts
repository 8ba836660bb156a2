import type { Result } from "../model/result.ts";
import { type ImportFault, type Note, refuse } from "./fault.ts";
import { joinHeadings, mayJoin } from "./join-headings.ts";
import { type Cell, type ColumnHint, type Grid, type RowReason, type Table, textOf } from "./table.ts";
import { extent, filledCells, findBody, isNoteRow, looksLikeData } from "./table-body.ts";

/** Where a table stands in its grid; what is left out is found. Rows of the file, from 0. */
export interface TablePlace {
  readonly headingRow?: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Rows become columns: areas stand in the headings. */
  readonly turn?: boolean;
}

/**
 * A grid as a table: its headings are the rows right above the first row of numbers, and it ends where only notes
 * follow; what stands above and below is left out and noted. Errors: noTable (no row with two cells), noRows (nothing
 * below the headings).
 */
export function findHeadings(grid: Grid, place: TablePlace = {}): Result<Table, ImportFault> {
  const found = place.turn ? turned(grid, place) : { grid, place };
  const { rows, hints = [] } = found.grid;
  const body = findBody(rows);
  const headingRow = found.place.headingRow ?? headingRowOf(rows, body);
  if (headingRow === null) return refuse("noTable");
  const first =
    found.place.firstRow ?? firstRowOf(rows, headingRow, body, found.place.headingRow !== undefined);
  const heads = rows.slice(headingRow, Math.max(first, headingRow + 1));
  const width = Math.max(0, ...heads.map(extent));
  if (width === 0) return refuse("noTable");
  const last = Math.min(found.place.lastRow ?? lastRowOf(rows, first, body.numeric), rows.length - 1);
  if (last < first) return refuse("noRows", { row: headingRow + 1 });

  const kept: (readonly Cell[])[] = [];
  const rowNumbers: number[] = [];
  for (let i = first; i <= last; i++) {
    const row = rows[i] as readonly Cell[];
    if (extent(row) === 0) continue;
    kept.push(row);
    rowNumbers.push(i + 1);
  }
  if (kept.length === 0) return refuse("noRows", { row: headingRow + 1 });
  const outside = (from: number, to: number, why: RowReason) =>
    rows.slice(from, to).flatMap((row, at) => (extent(row) > 0 ? [{ row: from + at + 1, why }] : []));
  const above = rows.slice(0, headingRow).filter((row) => extent(row) > 0);
  const below = rows.slice(last + 1).filter((row) => extent(row) > 0);
  const notes: Note[] = [
    ...noteOf("aboveHeadings", above),
    ...noteOf("footnotes", below),
    ...(heads.length === 1 && looksLikeData(heads[0] ?? [])
      ? [{ code: "numbersAsHeadings" as const, count: 1, row: headingRow + 1 }]
      : []),
    ...(heads.length > 1
      ? [{ code: "headingsJoined" as const, count: heads.length, row: headingRow + 1 }]
      : []),
    ...(place.turn ? [{ code: "turned" as const, count: kept.length }] : []),
  ];
  const table: Table = {
    headings: joinHeadings(heads, width, body.numeric),
    headingRow,
    rows: kept,
    rowNumbers,
    lastRow: last + 1,
    hints,
    title: above.map(textOfRow).join(" ").slice(0, 500),
    leftOut: [...outside(0, headingRow, "above"), ...outside(last + 1, rows.length, "note")],
    turned: place.turn ?? false,
    notes,
  };
  return { ok: true, value: table };
}

/** Columns as rows, from the headings to the last row: what stands around the table stays where it is, unread. */
function turned(
  { rows }: Grid,
  place: TablePlace,
): { grid: Grid & { readonly hints?: readonly (ColumnHint | undefined)[] }; place: TablePlace } {
  const body = findBody(rows);
  const from = place.headingRow ?? headingRowOf(rows, body) ?? 0;
  const to = Math.min(place.lastRow ?? lastRowOf(rows, from + 1, body.numeric), rows.length - 1);
  const inside = rows.slice(from, to + 1).filter((row) => extent(row) > 0);
  const width = Math.max(0, ...inside.map(extent));
  // What the corner says of the rows it does not say of the columns.
  const columns = Array.from({ length: width }, (_, column) =>
    inside.map((row, at) => (column === 0 && at === 0 ? "" : (row[column] ?? ""))),
  );
  return { grid: { rows: columns }, place: { headingRow: 0, firstRow: 1 } };
}

type Body = ReturnType<typeof findBody>;

/** The row of the headings, the upper of two; null where no row has two cells. */
function headingRowOf(rows: readonly (readonly Cell[])[], { first, numeric, usual }: Body): number | null {
  if (usual === undefined) return null;
  if (first !== null) {
    let at = first - 1;
    const body = rows.slice(first, first + 50);
    while (at >= 0 && (extent(rows[at] ?? []) === 0 || repeats(rows[at] ?? [], body))) at--;
    if (at >= 0 && isHeading(rows[at] ?? [], usual)) {
      while (at > 0 && mayJoin(rows[at - 1] ?? [], rows[at] ?? [], numeric)) at--;
      return at;
    }
  }
  const found = rows.findIndex((row) => filledCells(row) >= Math.max(2, usual / 2));
  return found < 0 ? null : found;
}

/** Whether a row says what rows below it say in the same column: then it is one of them, without a number. */
const repeats = (row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean =>
  row.some((cell, column) => {
    const text = textOf(cell);
    return text !== "" && below.some((other) => textOf(other[column]) === text);
  });

/** About as wide as the table; a corner may be blank. */
const isHeading = (row: readonly Cell[], usual: number): boolean =>
  filledCells(row) >= Math.max(2, usual / 2) ||
  (textOf(row[0]) === "" && extent(row) >= 2 && extent(row) >= usual / 2);

/** The first row below the headings: right below the one that the reader names, else below all that may be joined. */
function firstRowOf(
  rows: readonly (readonly Cell[])[],
  headingRow: number,
  { first, numeric }: Body,
  isWanted: boolean,
): number {
  let at = headingRow;
  const body = first === null ? [] : rows.slice(first, first + 50);
  const end = first === null ? headingRow : first - 1;
  while (
    at < end &&
    !repeats(rows[at + 1] ?? [], body) &&
    mayJoin(rows[at] ?? [], rows[at + 1] ?? [], numeric)
  )
    at++;
  return isWanted && at === headingRow ? headingRow + 1 : at + 1;
}

/** The last row of the table: notes below it are those with a single cell, and those without numbers after a gap. */
function lastRowOf(rows: readonly (readonly Cell[])[], first: number, numeric: ReadonlySet<number>): number {
  const inside = rows.slice(first).filter((row) => extent(row) > 0);
  const usual = inside.map(filledCells).sort((a, b) => a - b)[Math.floor(inside.length / 2)] ?? 0;
  let last = rows.length - 1;
  for (let at = rows.length - 1; at >= first; at--) {
    const row = rows[at] ?? [];
    if (extent(row) === 0) {
      // What follows a gap and is no full row belongs to no table.
      const rest = rows.slice(at + 1, last + 1).filter((each) => extent(each) > 0);
      if (rest.every((each) => !hasNumber(each, numeric) || filledCells(each) * 2 < usual)) last = at - 1;
    } else if (last === at && (filledCells(row) < 2 || isNoteRow(row))) last = at - 1;
  }
  return last;
}

const hasNumber = (row: readonly Cell[], numeric: ReadonlySet<number>): boolean =>
  [...numeric].some((column) => /\d|^(?:\.\.?|[-\u2013:x])$/iu.test(textOf(row[column])));

const textOfRow = (row: readonly Cell[]): string => row.map(textOf).filter(Boolean).join(" ");

const noteOf = (code: "aboveHeadings" | "footnotes", rows: readonly (readonly Cell[])[]): Note[] =>
  rows.length === 0
    ? []
    : [
        {
          code,
          count: rows.length,
          value: textOfRow(rows[0] ?? [])
            .slice(0, 120)
            .replace(/[.,;:]$/, ""),
        },
      ];
