/** How far the cells of a sheet reach: rows and columns from the first cell to the last one named. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

const cellTag = /<(?:\w+:)?(c|row)\b([^>]*)/g;
const reference = /\br\s*=\s*["']\s*([A-Za-z]*)(\d*)\s*["']/;

/**
 * Measures a sheet's XML without building anything from it: one cell in the last corner of a sheet would
 * otherwise make a reader fill sixteen thousand million empty ones.
 */
export function measureSheet(xml: string): SheetSize {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let row = 0;
  let column = 0;
  for (const [, tag, attributes = ""] of xml.matchAll(cellTag)) {
    const found = reference.exec(attributes);
    if (tag === "row") {
      row = found?.[2] ? Number(found[2]) : row + 1;
      column = 0;
    } else {
      cells += 1;
      column = found?.[1] ? columnNumber(found[1]) : column + 1;
      if (found?.[2]) row = Number(found[2]);
      columns = Math.max(columns, column);
    }
    rows = Math.max(rows, row);
  }
  return { rows, columns, cells };
}

/** A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
