/**
 * What a column holds. Shares are parts of one and differences of shares parts of one too (`points`): files show
 * them in per cent and percentage points.
 */
export type ColumnKind = "text" | "kronor" | "number" | "share" | "points" | "year";

export interface TableColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Decimals of a number as files show it; by default what its kind needs. */
  readonly decimals?: number;
}

/** A cell: words, a number, or nothing. Numbers that are not known are null or NaN. */
export type TableCell = string | number | null;

/** A table as it is taken out: everything on screen that has rows becomes one of these, and files are made of nothing else. */
export interface PlainTable {
  /** Part of file names: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What must be known of the figures: where they are from, what they are and are not. One sentence or paragraph each. */
  readonly notes: readonly string[];
}

const decimalsOf = { text: 0, kronor: 2, number: 6, share: 4, points: 4, year: 0 } as const;

/** A number as files hold it: per cent for shares, no more decimals than mean anything; null where there is none. */
export function writtenNumber(
  value: number,
  { kind, decimals = decimalsOf[kind] }: TableColumn,
): number | null {
  if (!Number.isFinite(value)) return null;
  const shown = kind === "share" || kind === "points" ? value * 100 : value;
  const rounded = Number(shown.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}
