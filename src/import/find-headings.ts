import type { Result } from "../model/result.ts";
import { type ImportFault, type Note, refuse } from "./fault.ts";
import { limits } from "./limits.ts";
import { type Cell, columnLetters, type Grid, type Table, textOf } from "./table.ts";

/** Rows looked at when the headings are sought. */
const looked = 200;

/**
 * A grid as a table: the headings are the first row about as wide as the table; what stands above them (a title),
 * and rows of a single cell below the last full one (footnotes), are left out and noted. `wanted` names the row of
 * the headings instead, from 0. Errors: noTable (no row with two cells), noRows (nothing below the headings).
 */
export function findHeadings({ rows }: Grid, wanted?: number): Result<Table, ImportFault> {
  const headingRow = wanted ?? headingRowOf(rows);
  if (headingRow === null) return refuse("noTable");
  const first = rows[headingRow] ?? [];
  const width = extent(first);
  if (width === 0) return refuse("noTable");
  const last = lastFullRow(rows, headingRow);
  if (last <= headingRow) return refuse("noRows", { row: headingRow + 1 });

  const kept: (readonly Cell[])[] = [];
  const rowNumbers: number[] = [];
  for (let i = headingRow + 1; i <= last; i++) {
    const row = rows[i] as readonly Cell[];
    if (extent(row) === 0) continue;
    kept.push(row);
    rowNumbers.push(i + 1);
  }
  const headings = Array.from({ length: width }, (_, at) => headingOf(first[at], at));
  const above = rows.slice(0, headingRow).filter((row) => extent(row) > 0);
  const below = rows.slice(last + 1).filter((row) => extent(row) > 0);
  const notes: Note[] = [
    ...noteOf("aboveHeadings", above),
    ...noteOf("footnotes", below),
    ...(looksLikeData(first) ? [{ code: "numbersAsHeadings" as const, count: 1, row: headingRow + 1 }] : []),
  ];
  return { ok: true, value: { headings, headingRow, rows: kept, rowNumbers, notes } };
}

/** Cells up to the last that is not blank. */
function extent(row: readonly Cell[]): number {
  let end = row.length;
  while (end > 0 && textOf(row[end - 1]) === "") end--;
  return end;
}

const filled = (row: readonly Cell[]): number => row.filter((cell) => textOf(cell) !== "").length;

/** The first row that fills at least half of the usual width; null where no row has two cells. */
function headingRowOf(rows: readonly (readonly Cell[])[]): number | null {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, looked)) {
    const width = extent(row);
    if (width >= 2) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [usual] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual === undefined) return null;
  const found = rows.findIndex((row) => filled(row) >= Math.max(2, usual / 2));
  return found < 0 ? null : found;
}

/** The last row with at least two cells: single cells below it are footnotes. */
function lastFullRow(rows: readonly (readonly Cell[])[], headingRow: number): number {
  let last = rows.length - 1;
  while (last > headingRow && filled(rows[last] as readonly Cell[]) < 2) last--;
  return last;
}

const headingOf = (cell: Cell | undefined, at: number): string =>
  textOf(cell).replace(/\s+/gu, " ").slice(0, limits.name) || columnLetters(at);

/** Headings that are mostly numbers, other than years, are a first row of data. */
function looksLikeData(row: readonly Cell[]): boolean {
  const texts = row.map(textOf).filter((text) => text !== "");
  const numbers = texts.filter(
    (text) => /^[-+]?[\d\s.,]+%?$/u.test(text) && !/^(?:19|2[0-2])\d\d$/.test(text),
  );
  return numbers.length * 2 > texts.length;
}

const noteOf = (code: "aboveHeadings" | "footnotes", rows: readonly (readonly Cell[])[]): Note[] =>
  rows.length === 0
    ? []
    : [
        {
          code,
          count: rows.length,
          value: (rows[0] ?? [])
            .map(textOf)
            .filter(Boolean)
            .join(" ")
            .slice(0, 120)
            .replace(/[.,;:]$/, ""),
        },
      ];
