import type { BarRanges } from "../../figure/bar-chart.ts";
import type { Column } from "../../figure/table.ts";

/** What chance leaves open of awards, in the reader's language. */
export interface RangeWords extends BarRanges {
  /** Titles of the columns of both ends. */
  readonly ends: readonly Pick<Column, "id" | "title">[];
  /** What the ranges are of, beside the picture that is saved. */
  readonly note: string;
  say(low: string, high: string): string;
}
