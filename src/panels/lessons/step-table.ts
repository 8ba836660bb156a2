import { type Cell, type Column, fileValue, type Row, type Table } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { decimalsOfMillions } from "../../i18n/kronor-decimals.ts";
import type { ReadyStep } from "./create-step.ts";

type Shown = Pick<ReadyStep, "step" | "words">;

/** From so many kronor anywhere in a table all of it is in millions, so that its columns can be added up. */
const leastMillion = 1e6;

/** Millions of which a second decimal tells a class nothing. */
const leastRounded = 1e7;

/** What writes kronor of a table, and what a heading of them says; as the texts of lessons round them. */
interface Money {
  readonly unit: "millions" | "kronor";
  say(kronor: number): string;
}

/**
 * What a step shows of the table that it asks about: the rows and columns that it names, in its own words, and kronor
 * rounded, with the unit in the heading. Null where it names none: then it is shown as it is.
 */
export function stepTable({ step, words }: Shown, i18n: I18n): ((table: Table) => Table) | null {
  const { rows: rowIds, columns: columnIds } = step;
  if (rowIds === undefined && columnIds === undefined) return null;
  return (table) => {
    const rows = table.rows
      .filter(({ id }) => rowIds?.includes(id) ?? true)
      .map((row) => named(row, words.table?.rows[rowIds?.indexOf(row.id) ?? -1]));
    if (columnIds === undefined) return { ...table, rows };
    // A column may go with what the class changes.
    const shown = [table.columns[0]?.id, ...columnIds].flatMap((id, at) => {
      const place = table.columns.findIndex((each) => each.id === id);
      const column = table.columns[place];
      if (column === undefined) return [];
      const cells = rows.map((row) => row.cells[place] ?? null);
      return [{ column: { ...column, title: words.table?.columns[at] ?? column.title }, cells }];
    });
    const money = moneyOf(
      shown.flatMap(({ column, cells }) => (column.kind === "kronor" ? cells : [])),
      i18n,
    );
    const columns = shown.map((each) => (each.column.kind === "kronor" ? inMoney(each, money, i18n) : each));
    return {
      ...table,
      title: words.table?.caption ?? table.title,
      columns: columns.map(({ column: { isUnderName: _, ...column } }) => column),
      rows: rows.map((row, at) => ({ ...row, cells: columns.map(({ cells }) => cells[at] ?? null) })),
    };
  };
}

const named = (row: Row, name: string | undefined): Row =>
  name === undefined ? row : { ...row, cells: [name, ...row.cells.slice(1)] };

const numberOf = (cell: Cell): number | null => {
  const value = fileValue(cell);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

function moneyOf(cells: readonly Cell[], { f }: I18n): Money {
  const most = Math.max(0, ...cells.map((cell) => Math.abs(numberOf(cell) ?? 0)));
  if (most < leastMillion)
    return { unit: "kronor", say: (kronor) => f.integer(Math.round(kronor / 1000) * 1000) };
  return {
    unit: "millions",
    say: (kronor) =>
      f.number(kronor / 1e6, Math.abs(kronor) < leastRounded ? decimalsOfMillions(kronor) : [0, 1]),
  };
}

const inMoney = (
  { column, cells }: { readonly column: Column; readonly cells: readonly Cell[] },
  { unit, say }: Money,
  { t }: I18n,
) => ({
  column: { ...column, title: t(`classroom.table.${unit}`, { title: column.title }) },
  cells: cells.map((cell): Cell => {
    const value = numberOf(cell);
    return value === null ? cell : { value, text: say(value) };
  }),
});
