import type { ReportInput } from "./report-input.ts";

/** A day where the reader is, as reports write it: 2026-01-31. */
export function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A report without a date of the author's own has the day on which it is shown. */
export const dated = (input: ReportInput, today: string): ReportInput =>
  input.words.date.trim() === "" ? { ...input, words: { ...input.words, date: today } } : input;
