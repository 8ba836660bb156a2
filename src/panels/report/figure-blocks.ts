import type { Figure } from "../../figure/figure.ts";
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
