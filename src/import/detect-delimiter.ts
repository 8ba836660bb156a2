import Papa from "papaparse";
import { limits } from "./limits.ts";

/** Signs that part the cells of a row, in order of preference. */
export const delimiters = [";", "\t", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** Rows looked at, and signs of them. */
const looked = 200;
const longest = 200_000;

/** A first line that names the delimiter, as spreadsheets write and read it. */
const named = /^\ufeff?"?sep=([;\t|,])"?\s*(?:\r\n?|\n)/i;

/** A cell that is a number, by either decimal sign. */
const number = /^[-+\u2212]?\d[\d\s.,\u00a0\u202f']*%?$/u;

/**
 * The sign that parts the cells: the one that makes rows of one width with numbers in them of most rows, outside
 * quotes. Titles and explanations may hold any sign, but few numbers between them. Where two signs do equally well,
 * the one that gives more columns counts, then the order of `delimiters`: a decimal comma parts no more than the sign
 * between the numbers does.
 */
export function detectDelimiter(text: string): Delimiter {
  const own = named.exec(text)?.[1] as Delimiter | undefined;
  if (own !== undefined) return own;
  const beginning = text.slice(0, longest);
  let best: Delimiter = ";";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(Papa.parse<string[]>(beginning, { delimiter, preview: looked }).data);
    if (score > bestScore * 1.0001) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The text without a first line that names the delimiter; the line stays, blank, so that rows count as in the file. */
export const withoutNamedDelimiter = (text: string): string => text.replace(named, "\n");

/** Share of rows that have the commonest width of those with numbers, weighed a little by that width. */
function scoreOf(parsed: readonly (readonly string[])[]): number {
  const rows = parsed.filter((row) => row.some((cell) => cell.trim() !== ""));
  const widths = new Map<number, number>();
  for (const row of rows) {
    if (row.length < 2 || row.length > limits.columns) continue;
    const hasNumber = row.some((cell, at) => at > 0 && number.test(cell.trim()));
    // Rows without numbers count where there are no others.
    widths.set(row.length, (widths.get(row.length) ?? 0) + (hasNumber ? 1 : 0.001));
  }
  let score = 0;
  for (const [width, weight] of widths)
    score = Math.max(score, (weight / rows.length) * (1 + Math.log(width) / 4));
  return score;
}
