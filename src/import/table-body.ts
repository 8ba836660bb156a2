import { readCell, usualMeaning } from "./marks.ts";
import { readPeriod } from "./period.ts";
import { type Cell, textOf } from "./table.ts";

/** Rows looked at when the table is sought. */
const looked = 200;

/** Cells up to the last that is not blank. */
export function extent(row: readonly Cell[]): number {
  let end = row.length;
  while (end > 0 && textOf(row[end - 1]) === "") end--;
  return end;
}

export const filledCells = (row: readonly Cell[]): number =>
  row.reduce<number>((count, cell) => (textOf(cell) === "" ? count : count + 1), 0);

/** A number in either convention, or a sign for a missing one; times are none, for they stand in headings too. */
function isFigure(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  if (text === "" || readPeriod(text) !== null) return false;
  if (typeof cell === "string" && /^\d+\s?[-\u2013]\s?\d+/u.test(text)) return false;
  return (
    readCell(cell, ",").kind === "number" ||
    readCell(cell, ".").kind === "number" ||
    usualMeaning(text) === "leaveOut"
  );
}

/** Where the rows of numbers begin, and which columns have them. */
export interface Body {
  /** Null where no row has a number. */
  readonly first: number | null;
  readonly numeric: ReadonlySet<number>;
  /** The usual width; undefined where no row has two cells. */
  readonly usual: number | undefined;
}

/** Finds the columns that mostly hold numbers, and the first row that has them. */
export function findBody(rows: readonly (readonly Cell[])[]): Body {
  const some = rows.slice(0, looked);
  const widths = new Map<number, number>();
  const counts: { figures: number; filled: number; periods: number }[] = [];
  for (const row of some) {
    const width = extent(row);
    if (width < 2) continue;
    widths.set(width, (widths.get(width) ?? 0) + 1);
    for (let column = 0; column < width; column++) {
      const count = counts[column] ?? { figures: 0, filled: 0, periods: 0 };
      counts[column] = count;
      const text = textOf(row[column]);
      if (text === "") continue;
      count.filled += 1;
      if (isFigure(row[column])) count.figures += 1;
      else if (readPeriod(text) !== null) count.periods += 1;
    }
  }
  const [usual] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const numeric = new Set(
    [...counts.entries()].flatMap(([column, count]) =>
      count !== undefined &&
      column > 0 &&
      (count.figures + count.periods) * 2 >= count.filled &&
      count.figures > 0
        ? [column]
        : [],
    ),
  );
  const isBody = (row: readonly Cell[]): boolean => {
    const inside = [...numeric].filter((column) => textOf(row[column]) !== "");
    const figures = inside.filter((column) => isFigure(row[column]));
    return filledCells(row) >= 2 && figures.length > 0 && figures.length * 2 >= inside.length;
  };
  const first = some.findIndex(isBody);
  return { first: first < 0 ? null : first, numeric, usual };
}

/** Rows that begin as notes do. */
export const isNoteRow = (row: readonly Cell[]): boolean =>
  /^(?:k[äa]llor?|sources?|kilder?|l[äa]hde|anm(?:\.|[äa]rkning)|noter?|notes?|fotnot|f[öo]rklaring(?:ar)?|kommentar|senast uppdaterad|last updated?|uppdaterad|kontakt|copyright|beskrivning)\s*[:.]|^(?:\*|\d\))\s*\p{L}/iu.test(
    textOf(row.find((cell) => textOf(cell) !== "")),
  );

/** Headings that are mostly numbers, other than years, are a first row of data. */
export function looksLikeData(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => textOf(cell) !== "");
  return texts.filter(isFigure).length * 2 > texts.length;
}
