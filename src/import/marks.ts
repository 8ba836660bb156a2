/** What a text among the numbers means. */
export const markMeanings = ["leaveOut", "zero", "fault"] as const;
export type MarkMeaning = (typeof markMeanings)[number];

/**
 * Texts that stand for a value that is not there, in Swedish, English and international statistics and in
 * spreadsheets. Statistics Sweden writes ".." for not available or too uncertain, "." for what cannot be; its
 * dash is a true zero, but others use it for missing: it is left out until the reader says otherwise.
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
  "x",
  "na",
  "n/a",
  "#n/a",
  "#saknas!",
  "#saknas",
  "nan",
  "null",
  "nil",
  "saknas",
  "uppgift saknas",
  "sekretess",
  "missing",
  "suppressed",
  "not available",
  "confidential",
]);

/** What a text means unless the user says otherwise. */
export const usualMeaning = (text: string): MarkMeaning =>
  missing.has(text.trim().toLowerCase()) ? "leaveOut" : "fault";
