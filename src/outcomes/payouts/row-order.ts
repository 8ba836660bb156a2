import { byName } from "../../i18n/by-name.ts";
import type { Sorting } from "../../session/view-state.ts";
import type { PayoutRow } from "./payout-row.ts";

/** What rows can be ordered by. */
export type RowOrder = Exclude<Sorting, "largest">;

/** So large a part of the mean award must a change be before rows leave their order of amounts. */
const smallMove = 0.05;

/** The order that is nobody's choice: by amount, and by change once money has moved that is more than a small part of an award. */
export function orderAtRest(
  areas: readonly { readonly changeSek: number; readonly amounts: { readonly baseline: number } }[],
): RowOrder {
  const paid = areas.filter(({ amounts }) => amounts.baseline > 0);
  const mean = paid.reduce((sum, { amounts }) => sum + amounts.baseline, 0) / Math.max(1, paid.length);
  const largest = Math.max(0, ...areas.map(({ changeSek }) => Math.abs(changeSek)));
  return largest > 0 && largest >= smallMove * mean ? "change" : "amount";
}

export type Compare = (a: PayoutRow, b: PayoutRow) => number;

/** Largest first, except names; equals in order of name. */
export function comparer(sorting: RowOrder): Compare {
  const key: Record<RowOrder, (row: PayoutRow) => number> = {
    name: () => 0,
    amount: (row) => row.award,
    change: (row) => row.change,
    need: (row) => row.need,
  };
  const of = key[sorting];
  return (a, b) => of(b) - of(a) || byName(a, b);
}

/** Areas under their municipality's total. */
export function groups<Row extends PayoutRow>(
  areas: readonly Row[],
  total: (id: string, members: readonly Row[]) => PayoutRow,
  compare: Compare,
): PayoutRow[] {
  const members = new Map<string, Row[]>();
  for (const area of areas) members.set(area.municipality, [...(members.get(area.municipality) ?? []), area]);
  const heads = [...members].map(([id, rows]) => ({ head: total(id, rows), rows }));
  heads.sort((a, b) => compare(a.head, b.head));
  return heads.flatMap(({ head, rows }) => [head, ...rows]);
}
