import { createSignal } from "solid-js";

const [askedRows, setAskedRows] = createSignal<readonly string[]>([]);

/** Rows that a lesson asks about, of the table of the part that it asks about; none: all of them. */
export { setAskedRows };

/** A table as a lesson asks about it: its rows that matter, where some are named. */
export function withAskedRows<T extends { readonly rows: readonly { readonly id: string }[] }>(table: T): T {
  const asked = askedRows();
  return asked.length === 0 ? table : { ...table, rows: table.rows.filter(({ id }) => asked.includes(id)) };
}

/** Whether rows are named: then the table is shown in the place of its picture. */
export const namesRows = (): boolean => askedRows().length > 0;
