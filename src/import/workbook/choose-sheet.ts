import { type Cell, textOf } from "../table.ts";

/** Rows of a sheet that are looked at. */
export const looked = 100;

const number = /^[-+\u2212]?\d[\d\s.,\u00a0\u202f']*%?$/u;
const isNumber = (cell: Cell): boolean => typeof cell === "number" || number.test(textOf(cell));

/** How much of a sheet looks like a table: its rows that have a text and, after it, a number. */
export function tableScore(rows: readonly (readonly Cell[])[]): number {
  let score = 0;
  for (const row of rows.slice(0, looked)) {
    const text = row.findIndex((cell) => textOf(cell) !== "" && !isNumber(cell));
    if (text >= 0 && row.slice(text + 1).some((cell) => textOf(cell) !== "" && isNumber(cell))) score += 1;
  }
  return score;
}

/**
 * The sheet that opens: of those that are visible the first that looks like a table, compared with the one that does
 * most; many workbooks begin with explanations, some of them with a few numbers.
 */
export function chooseSheet(
  sheets: readonly { readonly isHidden: boolean; readonly score: number }[],
): number {
  const visible = sheets.some(({ isHidden }) => !isHidden);
  const open = sheets.map(({ isHidden, score }) => (visible && isHidden ? -1 : score));
  const best = Math.max(...open);
  return open.findIndex((score) => score >= 0 && score * 3 >= best);
}
