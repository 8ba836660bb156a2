import type { Checked } from "../import/check-table.ts";
import type { ImportFault, Note } from "../import/fault.ts";
import { columnLetters } from "../import/table.ts";
import type { ImportTexts } from "./en/import.ts";
import type { Formats } from "./format.ts";

const number = (value: string | number | undefined, f: Formats): string =>
  value === undefined ? "" : typeof value === "number" ? f.number(value, [0, 6]) : value;

/** The sentence for a fault, without its place. */
export function sayImportFault(fault: ImportFault, texts: ImportTexts, f: Formats): string {
  return texts.faultsList[fault.code]({
    value: fault.value ?? "",
    allowed: fault.code === "fileTooLarge" ? megabytes(fault.allowed, f) : number(fault.allowed, f),
    otherRow: fault.otherRow === undefined ? "" : f.integer(fault.otherRow),
  });
}

const megabytes = (bytes: string | number | undefined, f: Formats): string =>
  `${f.integer(Number(bytes ?? 0) / 1024 / 1024)}\u00a0MB`;

/** Where a fault stands, as a spreadsheet counts: row from 1, column by letter with its heading. */
export function whereOf({ row, column, heading }: ImportFault, texts: ImportTexts, f: Formats): string {
  const place = column === undefined ? null : columnName(column, heading ?? "");
  if (row !== undefined && place !== null) return texts.where({ row: f.integer(row), column: place });
  if (row !== undefined) return texts.whereRow({ row: f.integer(row) });
  return place === null ? "" : texts.whereColumn({ column: place });
}

/** A column by its letter and heading: "C (Employed 2012)". */
export const columnName = (column: number, heading: string): string => {
  const letters = columnLetters(column);
  return heading === "" || heading === letters ? letters : `${letters} (${heading})`;
};

/** The sentence for what was done without asking. */
export function sayNote({ code, count, value = "" }: Note, texts: ImportTexts): string {
  return texts.notesList[code]({ value, count });
}

/** What stands above everything that was understood: whether it can be taken in, and what to look at. */
export function sayVerdict(
  { counts, guesses }: Checked,
  texts: ImportTexts,
  f: Formats,
): { readonly kind: "faults" | "guesses" | "right"; readonly text: string } {
  const faults = counts.reduce((sum, { count }) => sum + count, 0);
  if (faults > 0)
    return {
      kind: "faults",
      text: faults === 1 ? texts.check.oneFault : texts.check.faults({ count: f.integer(faults) }),
    };
  const open = guesses.filter(({ isSettled }) => !isSettled).length;
  if (open === 0) return { kind: "right", text: texts.check.right };
  return {
    kind: "guesses",
    text: `${open === 1 ? texts.record.oneGuess : texts.record.guesses({ count: f.integer(open) })}.`,
  };
}
