import { type OwnNumbers, ownNumber, ownShare } from "./own-numbers.ts";
import type { SectionTable } from "./say-figure.ts";

/** An item of a table that may be cut: its name among the numbers people fill in, and its kronor. */
export interface CutRow {
  readonly name: string;
  readonly title: Readonly<Record<"sv" | "en", string>>;
  readonly sek: number;
  readonly isCut: boolean;
}

/** The items of a table with what people have cut of them; sums that are ours are no items. */
export const cutRows = (table: SectionTable, numbers: OwnNumbers): CutRow[] =>
  table.rows.flatMap((row): CutRow[] => {
    if (!("id" in row) || row.value === null || row.origin?.provenance === "inferred") return [];
    const name = `cut-${table.id}-${row.id}`;
    return [{ name, title: row.title, sek: row.value, isCut: ownNumber(numbers, name, ownShare(0)) === 1 }];
  });

/** Kronor of all items, and of those that are left. */
export const leftOf = (rows: readonly CutRow[]): { readonly allSek: number; readonly leftSek: number } => ({
  allSek: rows.reduce((sum, { sek }) => sum + sek, 0),
  leftSek: rows.reduce((sum, { sek, isCut }) => sum + (isCut ? 0 : sek), 0),
});
