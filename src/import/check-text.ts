import type { Note } from "./fault.ts";

/** UTF-8 that was once read as Windows-1252 and saved so: "MalmÃ¶". */
const twice =
  /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/gu;

/** What a text shows of having been read in a wrong encoding before it came here. */
export function checkText(text: string): Note[] {
  const notes: Note[] = [];
  for (const [code, pattern] of [
    ["doubleEncoded", twice],
    ["lostLetters", /\ufffd/gu],
  ] as const) {
    const first = text.search(pattern);
    if (first < 0) continue;
    const row = text.slice(0, first).split("\n").length;
    const around = /[^\s;,"]*$/u.exec(text.slice(Math.max(0, first - 20), first))?.[0] ?? "";
    const after = /^[^\s;,"]*/u.exec(text.slice(first, first + 20))?.[0] ?? "";
    notes.push({ code, count: text.match(pattern)?.length ?? 0, row, value: around + after });
  }
  return notes;
}
