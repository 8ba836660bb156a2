import { type DecimalSign, readWritten, type Written } from "./read-number.ts";
import { type Cell, textOf } from "./table.ts";

/** What a text among the numbers means; "number" is the number in it: 5 of "<5". */
export const markMeanings = ["leaveOut", "zero", "number", "fault"] as const;
export type MarkMeaning = (typeof markMeanings)[number];

/**
 * Texts that stand for a value that is not there, in Nordic, British and international statistics and in spreadsheets.
 * Statistics Sweden writes ".." for not available or too uncertain, "." for what cannot be; its dash is a true zero,
 * but others use it for missing: it is left out until the reader says otherwise.
 */
const missing: ReadonlySet<string> = new Set([
  "",
  "..",
  "...",
  "\u2026",
  ".",
  "-",
  "\u2013",
  "\u2014",
  ":",
  "*",
  "**",
  "x",
  "c",
  "z",
  "u",
  "na",
  "n/a",
  "n.a.",
  "n.d.",
  "#n/a",
  "#saknas!",
  "#saknas",
  "nan",
  "null",
  "nil",
  "none",
  "saknas",
  "uppgift saknas",
  "ej tillg\u00e4nglig",
  "ej uppgift",
  "sekretess",
  "missing",
  "suppressed",
  "supp",
  "not available",
  "confidential",
  "[c]",
  "[x]",
  "[z]",
  "[u]",
]);
/** Missing with a flag beside it: ": u", "..c", ":(z)". */
const missingWithFlag = /^(?::|\.\.?\.?|\u2026)\s?\(?[a-z]{1,2}\)?$/iu;
/** Bounds and roundings, which hide the number: "<5", "~100", "1-4". */
const hidden =
  /^(?:[<>~\u2248\u2264\u2265]\s?=?|ca\.?\s|under\s|[öo]ver\s|below\s|above\s|fewer than\s)\s?[\d.,\s]+\s?%?$|^\d{1,3}\s?[-\u2013]\s?\d{1,3}$/iu;

/** Whether a text stands for a value that is there but not given exactly. */
export const isHidden = (text: string): boolean => hidden.test(text.trim());

/** What a text means unless the user says otherwise. */
export function usualMeaning(text: string): MarkMeaning {
  const plain = text.trim().toLowerCase();
  return missing.has(plain) || missingWithFlag.test(plain) || hidden.test(plain) ? "leaveOut" : "fault";
}

/** The number in a mark, "5" of "<5" and "12,3" of "(12,3)"; null where there is none, or more than one. */
export function numberInMark(text: string, sign: DecimalSign): Written | null {
  const bare = /^\D*?([-\u2212]?\d[\d.,\s\u00a0]*\d|\d)\s?(%?)\D*$/u.exec(text.trim());
  return bare === null ? null : readWritten(`${bare[1]}${bare[2]}`, sign);
}

/** A cell read: a number, with the flag beside it if any ("52,3 e"), or a text that is none. */
export type ReadCell =
  | { readonly kind: "number"; readonly written: Written; readonly flag: string }
  | { readonly kind: "mark"; readonly text: string };

/** A number and a flag: letters of statistics offices, stars, notes, brackets. */
const flagged =
  /^(.*\d\s?%?)\s*((?:\(?[bcdefinprsuvxz]{1,2}\)?|\*{1,3}|\(?\d\)|[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]+|\[[a-z]{1,12}\]))$/iu;

/** Reads a cell under a decimal sign; number and flag are read apart. */
export function readCell(cell: Cell | undefined, sign: DecimalSign): ReadCell {
  const text = textOf(cell);
  if (cell === undefined) return { kind: "mark", text };
  const written = readWritten(cell, sign);
  if (written !== null) return { kind: "number", written, flag: "" };
  if (typeof cell !== "string" || text.length > 40) return { kind: "mark", text };
  const [, number = "", flag = ""] = flagged.exec(text) ?? [];
  const apart = number === "" ? null : readWritten(number, sign);
  return apart === null ? { kind: "mark", text } : { kind: "number", written: apart, flag };
}
