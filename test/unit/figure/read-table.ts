import { fileTable, type Table, textOf, type Value } from "../../../src/figure/table.ts";
import type { Formats } from "../../../src/i18n/format.ts";

/** The rows of a table as files hold them. */
export const valuesOf = (table: Table): readonly (readonly Value[])[] => fileTable(table).rows;

/** The rows of a table as the screen writes them, with plain spaces. */
export const textsOf = (table: Table, f: Formats): string[][] =>
  table.rows.map(({ cells }) =>
    cells.map((cell, at) => {
      const column = table.columns[at];
      if (column === undefined) throw new Error(`${table.id} has no column ${at}`);
      return textOf(cell, column, f).replace(/[\u00a0\u202f]/g, " ");
    }),
  );

/** One row of a table as the screen writes it, after its name. */
export function rowOf(table: Table, row: string, f: Formats): string[] {
  const at = table.rows.findIndex(({ id }) => id === row);
  const texts = textsOf(table, f)[at];
  if (texts === undefined) throw new Error(`${table.id} has no row ${row}`);
  return texts.slice(1);
}
