import { knownMeasure, unitInHeading } from "./known-measures.ts";
import type { Mapping } from "./mapping.ts";
import { splitHeading } from "./split-heading.ts";
import { type Table, textOf } from "./table.ts";

/** More rows than a table has that stands on its side. */
const mostRows = 300;

/** What names a measure: a unit, a year, a name that is known. */
const namesMeasure = (text: string): boolean =>
  splitHeading(text).period !== null || unitInHeading(text) !== undefined || knownMeasure(text) !== undefined;

/** Whether the rows name measures and the headings do not: then areas stand in the columns. */
export function areasInColumns({ headings, rows, turned }: Table, { columns }: Mapping): boolean {
  if (turned || rows.length > mostRows || columns.some(({ kind }) => kind === "year")) return false;
  const values = headings.filter((_, column) => columns[column]?.kind === "value");
  if (values.length < 2 || values.some(namesMeasure)) return false;
  const named = rows.filter((row) => namesMeasure(textOf(row[0])));
  return named.length * 2 > rows.length;
}
