import type { Note } from "./fault.ts";
import { type Cell, textOf } from "./table.ts";

/** Signs that garbled texts have and few others. */
const suspicious = /[?{|}&¢¥¦¬\u00c0-\u00de÷ƒˆ‰†‡™„”\u0160\u017d∂≈\ufffd]/;
const mayBeLost = /[?\ufffd]/;

/** Signs that letters become when a text is read in an encoding it is not in. */
const garbled: readonly RegExp[] = [
  // UTF-8 read as Windows-1252: "MalmÃ¶".
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/u,
  // One code page read as another: "V‰xjˆ", "V„xj”", "VõxjÕs".
  /\p{L}[ˆ‰†‡™„”¢¥¦¬÷≈ƒ∂]\p{Ll}/u,
  /\p{Ll}[\u00c0-\u00de\u0160\u017d]\p{Ll}/u,
  // The Swedish letters of seven bits: "V{xj|".
  /\p{L}[{|}]\p{Ll}/u,
  // As a page of the web writes them.
  /&(?:[aAoOuU](?:ring|uml)|[eE]acute|[oO]slash|[aA][eE]lig|#\d{2,5});/,
];
/** Letters that were replaced, in a cell that is no address of a page. */
const lost = /\ufffd|\p{L}\?\p{Ll}|^\?\p{Ll}{2}/u;

/** What the cells show of having been read in a wrong encoding before they came here: counted, with the first one. */
export function checkLetters(rows: readonly (readonly Cell[])[]): Note[] {
  const found = new Map<Note["code"], Note>();
  const add = (code: Note["code"], row: number, value: string): void => {
    const before = found.get(code);
    found.set(
      code,
      before === undefined ? { code, count: 1, row, value } : { ...before, count: before.count + 1 },
    );
  };
  for (const [at, row] of rows.entries()) {
    for (const cell of row) {
      if (typeof cell === "number") continue;
      const text = textOf(cell);
      if (!suspicious.test(text)) continue;
      for (const pattern of garbled) {
        const match = pattern.exec(text);
        if (match === null) continue;
        add("doubleEncoded", at + 1, wordAt(text, match.index));
        break;
      }
      const match = !mayBeLost.test(text) || text.includes("://") ? null : lost.exec(text);
      if (match !== null) add("lostLetters", at + 1, wordAt(text, match.index));
    }
  }
  return [...found.values()];
}

/** A word with something beyond ASCII, where the first of it stands in a text. */
export function firstWord(rows: readonly (readonly Cell[])[]): string {
  for (const row of rows)
    for (const cell of row) {
      const text = textOf(cell);
      const at = text.search(/[^ -~\s]/u);
      if (at >= 0) return wordAt(text, at);
    }
  return "";
}

/** The word around a place of a text. */
function wordAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const after = /^\S*/u.exec(text.slice(at, at + 20))?.[0] ?? "";
  return before + after;
}
