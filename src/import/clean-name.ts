import { limits } from "./limits.ts";

/**
 * Signs that cannot be seen and change how names look or compare: controls, byte order marks, zero width spaces,
 * and the marks that turn or isolate the direction of writing. Joiners stay, for some scripts need them; names
 * written from right to left need none of these, their letters know their direction.
 */
const hidden = /(?![\t-\r])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is kept: composed letters, single spaces, nothing hidden. */
export function cleanName(text: string): { readonly name: string; readonly hadHidden: boolean } {
  const seen = text.replace(hidden, "");
  return {
    name: seen.normalize("NFC").replace(/\s+/gu, " ").trim(),
    hadHidden: seen.length !== text.length,
  };
}

/** Whether a spreadsheet would take the text for a formula. It is kept as text, and escaped when written out. */
export const looksLikeFormula = (text: string): boolean =>
  /^[=@\t\r\uff1d\uff20]/u.test(text) ||
  (/^[-+\uff0b\uff0d]/u.test(text) && !/^[-+][\d\s.,]*%?$/u.test(text));

/**
 * A text as our own files carry it: with an apostrophe before it, so that no spreadsheet takes it for a formula. What
 * looks so already gets one more, or it would lose its own when it is read.
 */
export const escaped = /^'(?='*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/u;

/** A text as an id in a file: letters and digits of any script joined by hyphens. */
export function slug(text: string): string {
  const joined = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [...joined].slice(0, 60).join("").slice(0, limits.id).replace(/-+$/, "");
}

/** The text, or the text with the least number that makes it unlike all others. */
export function unlike(text: string, others: ReadonlySet<string>): string {
  if (!others.has(text)) return text;
  for (let n = 2; ; n++) if (!others.has(`${text}-${n}`)) return `${text}-${n}`;
}
