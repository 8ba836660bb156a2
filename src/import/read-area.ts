import { cleanName } from "./clean-name.ts";
import { limits } from "./limits.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { codeName } from "./profile-columns.ts";
import { type Cell, textOf } from "./table.ts";

/** Where a row's area is told. */
export interface AreaColumns {
  readonly id: number;
  readonly name: number;
  readonly both: number;
  readonly municipality: number;
}

export const areaColumns = (mapping: Pick<Mapping, "columns">): AreaColumns => ({
  id: columnOf(mapping, "areaId"),
  name: columnOf(mapping, "areaName"),
  both: columnOf(mapping, "areaIdName"),
  municipality: columnOf(mapping, "municipality"),
});

/** The area of a row as written, without signs of notes ("Norrby1)", "Söderby*"). */
export interface AreaRead {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
}

/** A sign of a note behind a name; a bracket that the name opened is its own. */
const noteSign = /(?<=\p{L}[)\]]?)(?:\s?(?:\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+)|(?<!\([^)]*)\s?\d\))$/u;

/** A name without the sign of a note behind it; one that is too long to be a name stays as it is. */
export const withoutNoteSign = (name: string): string =>
  name.length > limits.name ? name : name.replace(noteSign, "");

/** Code, name and municipality of a row; codes are filled up with zeros to `codeLength`. */
export function readArea(
  cells: readonly Cell[],
  { id, name, both, municipality }: AreaColumns,
  codeLength: number | null,
): AreaRead {
  const text = (column: number): string => (column < 0 ? "" : cleanName(textOf(cells[column])).name);
  const joined = text(both);
  const match = both < 0 ? null : codeName.exec(joined);
  const code = text(id) || (match?.[1] ?? joined);
  return {
    id: codeLength !== null && /^\d+$/.test(code) ? code.padStart(codeLength, "0") : code,
    name: withoutNoteSign(text(name) || (match?.[2] ?? joined)),
    municipality: withoutNoteSign(text(municipality)),
  };
}
