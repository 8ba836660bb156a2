import type { Figure } from "../../figure/figure.ts";
import { textOf } from "../../figure/table.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Block } from "./report.ts";

/** A figure as a heading, what it says, its table as on screen, and its notes. */
export function figureBlocks(heading: string | null, { words, table, notes, method = [] }: Figure): Block[] {
  const places = table.columns.flatMap((column, at) => (column.isFileOnly ? [] : [at]));
  const pick = <Each>(list: readonly Each[]): Each[] => list.filter((_, at) => places.includes(at));
  return [
    ...(heading === null ? [] : [{ kind: "heading", text: heading } as const]),
    { kind: "list", items: words },
    {
      kind: "table",
      table: {
        ...table,
        columns: pick(table.columns),
        rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
      },
    },
    { kind: "list", items: [...notes, ...method] },
  ];
}

/**
 * A figure without the columns that only repeat another (`of`, by id) in every row, and without those in which nothing
 * but 0 stands; then `said` tells so. Only `ids` are looked at. `isTogether`: where one of
 * them has news, all of them stay.
 */
export function withoutRepeats(
  figure: Figure,
  of: string,
  ids: readonly string[],
  said: string,
  f: Formats,
  isTogether = false,
): Figure {
  const { columns, rows } = figure.table;
  const reads = (at: number): readonly string[] => {
    const column = columns[at];
    return column === undefined ? [] : rows.map(({ cells }) => textOf(cells[at] ?? null, column, f));
  };
  const same = reads(columns.findIndex(({ id }) => id === of)).join("|");
  const places = columns.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const empty = places.filter((at) => {
    const words = reads(at);
    return words.join("|") === same || words.every((word) => word === "0");
  });
  const gone = isTogether && empty.length < places.length ? [] : empty;
  if (gone.length === 0) return figure;
  const pick = <Each>(list: readonly Each[]): Each[] => list.filter((_, at) => !gone.includes(at));
  return {
    ...figure,
    words: [...figure.words, said],
    table: {
      ...figure.table,
      columns: pick(columns),
      rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })),
    },
  };
}
