import { csvConventions, writeCsv } from "../import/write-csv.ts";
import type { Locale } from "../programmes/package.ts";
import { type Column, fileTable, type Table, writtenNumber } from "./table.ts";

/** What such a file is, for the browser that saves it. */
export const csvType = "text/csv;charset=utf-8";

const points = { sv: "procentenheter", en: "percentage points" } as const satisfies Record<Locale, string>;

/**
 * A table as delimited text: in Swedish with semicolons and decimal commas, in English with commas and points, both
 * in UTF-8 with a mark of it. Headings first, then rows, then an empty line and the notes. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export function tableCsv(table: Table, notes: readonly string[], locale: Locale): string {
  const { columns, rows } = fileTable(table);
  const cells = rows.map((row) =>
    columns.map((column, at) => {
      const value = row[at] ?? null;
      return typeof value === "number" ? (writtenNumber(value, column) ?? "") : (value ?? "");
    }),
  );
  return writeCsv(
    [columns.map((column) => headOf(column, locale)), ...cells, [], ...notes.map((note) => [note])],
    csvConventions[locale],
  );
}

/** Delimited text has no number formats: the heading tells what a share is counted in. */
function headOf({ title, kind }: Column, locale: Locale): string {
  if (title.includes("%")) return title;
  if (kind === "share") return `${title} (%)`;
  return kind === "points" ? `${title} (${points[locale]})` : title;
}
