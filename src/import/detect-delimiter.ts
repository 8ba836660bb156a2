/** Signs that part the cells of a row. */
export const delimiters = [";", "\t", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** A first line that names the delimiter, as spreadsheets write and read it. */
const named = /^\ufeff?"?sep=([;\t,])"?\s*(?:\r\n?|\n)/i;

/** The first line of Eurostat's layout, whose first column has commas in it. */
const eurostat = /^\ufeff?\w+(?:,\w+)*\\\w+ ?\t/;

/** The text without a first line that names the delimiter; the line stays, blank, so that rows count as in the file. */
export const withoutNamedDelimiter = (text: string): string => text.replace(named, "\n");

/** Rows looked at. */
const looked = 100;

/**
 * The sign that parts the cells: the one that stands equally often in most rows, outside quotes. A comma that is
 * a decimal sign stands in some rows more often than in others; where two signs do equally well, the one that
 * gives more columns counts, then the order of `delimiters`.
 */
export function detectDelimiter(text: string): Delimiter {
  const own = named.exec(text)?.[1] as Delimiter | undefined;
  if (own !== undefined) return own;
  if (eurostat.test(text)) return "\t";
  const counts = countByRow(text);
  let best: Delimiter = ";";
  let bestScore = 0;
  for (const [at, delimiter] of delimiters.entries()) {
    const score = scoreOf(counts.map((row) => row[at] as number));
    if (score > bestScore * 1.0001) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Share of rows that have the commonest number of the sign, weighed a little by that number; 0 where most have none. */
function scoreOf(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [count, times] of rows) {
    // A title above the table and notes below it have none.
    if (count > 0 && (times > most || (times === most && count > usual))) {
      usual = count;
      most = times;
    }
  }
  if (most === 0) return 0;
  return (most / counts.length) * (1 + Math.log(1 + usual) / 4);
}

function countByRow(text: string): number[][] {
  const rows: number[][] = [];
  let row = [0, 0, 0];
  let quoted = false;
  let isBlank = true;
  for (let i = 0; i < text.length && rows.length < looked; i++) {
    const sign = text[i] as string;
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "\n") {
      if (!isBlank) rows.push(row);
      row = [0, 0, 0];
      isBlank = true;
      continue;
    }
    const at = delimiters.indexOf(sign as Delimiter);
    if (at >= 0) row[at] = (row[at] as number) + 1;
    if (sign !== "\r") isBlank = false;
  }
  if (!isBlank && rows.length < looked) rows.push(row);
  return rows;
}
