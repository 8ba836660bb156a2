import type { FactTable } from "../../../src/outcomes/programme/fact-table.ts";

/** The cells of a row as they are read. */
export function said(table: FactTable, row: string): string[] {
  const found = table.rows.find(({ id }) => id === row);
  if (found === undefined) throw new Error(`${table.id} has no row ${row}`);
  return found.cells.map(({ text }) => text.replace(/[\u00a0\u202f]/g, " "));
}

/** A sentence with plain spaces. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
