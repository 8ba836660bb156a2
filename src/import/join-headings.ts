import { limits } from "./limits.ts";
import { readPeriod } from "./period.ts";
import { type Cell, columnLetters, textOf } from "./table.ts";

/** A cell of a heading; a copy of the merged cell above it is blank. */
const own = (cell: Cell | undefined, above: Cell | undefined): string =>
  typeof cell === "object" && cell.isMerged && textOf(cell) === textOf(above) ? "" : textOf(cell);

const unitWord =
  /^\(?(?:%|procent|per ?cent|andel|antal|number|kr|kronor|tkr|mnkr|sek|personer|persons|pct)\.?\)?$/iu;

/**
 * Whether two rows are one heading in two: the columns that say where and when are named in one of them, and the
 * upper one spans columns of numbers. Two full rows are one only where the lower has nothing but units.
 */
export function mayJoin(
  upper: readonly Cell[],
  lower: readonly Cell[],
  numeric: ReadonlySet<number>,
): boolean {
  const width = Math.max(upper.length, lower.length);
  let above = 0;
  let below = 0;
  let both = 0;
  let gaps = 0;
  let unitsOnly = true;
  for (let column = 0; column < width; column++) {
    const top = textOf(upper[column]);
    const bottom = own(lower[column], upper[column]);
    if (numeric.has(column)) {
      if (top !== "") above += 1;
      if (bottom !== "") below += 1;
      if (top !== "" && bottom !== "") both += 1;
      if (top === "" || bottom === "") gaps += 1;
      const isCopy = typeof upper[column] === "object";
      if (isCopy) gaps += 1;
      if (bottom !== "" && !unitWord.test(bottom) && readPeriod(bottom) === null) unitsOnly = false;
    } else if (top !== "" && bottom !== "") return false;
  }
  if (above === 0 || below === 0) return false;
  if (
    [...numeric].some(
      (column) => /^[\d\s.,]+%?$/u.test(textOf(upper[column])) && readPeriod(textOf(upper[column])) === null,
    )
  )
    return false;
  return gaps > 0 || (both > 0 && unitsOnly);
}

/** The heading of each column, from one row or from several: a blank cell of an upper row is as the one to its left. */
export function joinHeadings(
  rows: readonly (readonly Cell[])[],
  width: number,
  numeric: ReadonlySet<number>,
): string[] {
  const spread = rows.map((row, at) => {
    const isLowest = at === rows.length - 1;
    let left = "";
    return Array.from({ length: width }, (_, column) => {
      const text = textOf(row[column]).replace(/\s+/gu, " ");
      if (text !== "") left = numeric.has(column) ? text : "";
      return text === "" && !isLowest && numeric.has(column) ? left : text;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const row of spread) {
      const text = row[column] ?? "";
      if (text !== "" && text !== parts.at(-1)) parts.push(text);
    }
    const joined = parts.reduce(
      (heading, part) =>
        heading === "" ? part : `${heading}${readPeriod(part) === null ? ", " : " "}${part}`,
      "",
    );
    return joined.slice(0, limits.name) || columnLetters(column);
  });
}
