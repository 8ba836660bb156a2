import { limits } from "./limits.ts";

/** Row numbers as people write them, "12, 40–45"; null where they cannot be read. */
export function readRows(text: string): number[] | null {
  const rows = new Set<number>();
  for (const part of text.split(/[,;\s]+/u).filter(Boolean)) {
    const match = /^(\d{1,6})(?:[-\u2013](\d{1,6}))?$/u.exec(part);
    if (match === null) return null;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (from < 1 || to < from || to > limits.rows) return null;
    for (let row = from; row <= to; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Row numbers with neighbours joined: "12, 40–45". */
export function writeRows(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const from = rows[at] as number;
    while (rows[at + 1] === (rows[at] as number) + 1) at++;
    const to = rows[at] as number;
    parts.push(to === from ? String(from) : `${from}–${to}`);
  }
  return parts.join(", ");
}
