import type { Figure } from "../../../src/figure/figure.ts";
import { formats } from "../../../src/i18n/format.ts";
import { rowOf } from "../figure/read-table.ts";

/** The figures of a row as they are read. */
export const said = ({ table }: Pick<Figure, "table">, row: string): string[] =>
  rowOf(table, row, formats("en"));

/** A sentence with plain spaces. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
