import type { Figure } from "../../figure/figure.ts";
import type { Column, SaidCell, Table } from "../../figure/table.ts";
import { tableScene } from "../../figure/table-scene.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";

/** A column of figures that each say how they are written. */
export const figureColumn = (id: string, title: string): Column => ({ id, title, kind: "number" });

/** The same of whole kronor. */
export const kronorColumn = (id: string, title: string): Column => ({
  id,
  title,
  kind: "kronor",
  decimals: 0,
});

export const wordColumn = (id: string, title: string): Column => ({ id, title, kind: "text" });

/** A number in a cell, with how it is written. */
export const numberCell = (value: number, text: string): SaidCell => ({ value, text });

/** What a figure of the programme's page is made of. */
export interface FactParts {
  readonly table: Table;
  /** As in a figure. */
  readonly part?: string;
  readonly words?: readonly string[];
  readonly notes?: readonly string[];
  /** Where the figures come from, in words. */
  readonly origin: string;
  readonly provenance: Provenance;
  readonly of: Figure["of"];
}

/** A table of the programme's page as a figure; bars in it are its picture. */
export function factFigure(
  { table, part, words = [], notes = [], origin, provenance, of }: FactParts,
  { f }: I18n,
): Figure {
  const hasBars = table.rows.some(({ bar }) => bar !== undefined);
  return {
    id: table.id,
    title: table.title,
    ...(part !== undefined && { part }),
    words,
    table,
    ...(hasBars && {
      picture: {
        label: table.title,
        draw: (width: number) => tableScene(table, provenance === "illustrative", f, width),
      },
    }),
    notes: [...notes, origin],
    provenance,
    of,
  };
}
