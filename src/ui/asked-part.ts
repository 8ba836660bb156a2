import { createSignal } from "solid-js";

/** From the outside in, as "luck/luck-shares" has it: a section, and what it holds. */
const [askedPath, setAskedPath] = createSignal<readonly string[]>([]);
const [askedRows, setAskedRows] = createSignal<readonly string[]>([]);

/** The part of a tab that a lesson asks about, and the rows of its table that matter, none for all; null: no part, and the whole tab is there. */
export const setAskedPart = (path: string | null, rows: readonly string[] = []): void => {
  setAskedPath(path?.split("/") ?? []);
  setAskedRows(rows);
};

/** Whether a part of a tab is what a lesson asks about: what stands beside it waits until somebody wants it. */
export const isAsked = (part: string | undefined): boolean =>
  part !== undefined && askedPath().at(-1) === part;

/** Whether it is that, or holds it: then it is unfolded. */
export const leadsToAsked = (part: string | undefined): boolean =>
  part !== undefined && askedPath().includes(part);

/** Whether a lesson names rows: then the table is shown in the place of its picture. */
export const namesRows = (): boolean => askedRows().length > 0;

/** The table of the part that a lesson asks about: with the rows that matter, where it names some. */
export const withAskedRows = <T extends { readonly rows: readonly { readonly id: string }[] }>(
  table: T,
): T => (namesRows() ? { ...table, rows: table.rows.filter(({ id }) => askedRows().includes(id)) } : table);
