import { exactQuantiles, quantileScratch } from "../../quantile/exact-quantiles.ts";

/** A mean over draws, and what nine draws in ten lie within. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Rows of numbers, one per draw, joined; rows of draws that failed (NaN) are left out. */
export interface Rows {
  readonly count: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** Joins the rows of several parts, in order. */
export function joinRows(parts: readonly Float64Array[], width: number): Rows {
  const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let count = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += width) {
      if (Number.isNaN(part[at] as number)) continue;
      values.set(part.subarray(at, at + width), count * width);
      count++;
    }
  }
  return { count, width, values };
}

/** Mean, 5th and 95th percentile (type 7) of the named columns; NaN without rows. */
export function intervalsOf({ count, width, values }: Rows, columns: readonly number[]): Interval[] {
  const column = new Float64Array(count);
  const scratch = quantileScratch(count);
  const ends = new Float64Array(2);
  return columns.map((at) => {
    const sum = readColumn(values, width, at, column);
    exactQuantiles(column, count, [0.05, 0.95], ends, 0, scratch);
    return { mean: sum / count, low: ends[0] as number, high: ends[1] as number };
  });
}

/** Copies a column and gives its sum. */
function readColumn(values: Float64Array, width: number, at: number, column: Float64Array): number {
  let sum = 0;
  for (let row = 0, from = at; row < column.length; row++, from += width) {
    const value = values[from] as number;
    column[row] = value;
    sum += value;
  }
  return sum;
}

/** Rows up to this long are sorted by insertion, which calls nothing. */
const mostByInsertion = 64;

/** Sorts places by the numbers of a row, the largest first. */
function sortByInsertion(order: Int32Array, values: Float64Array, from: number): void {
  for (let next = 1; next < order.length; next++) {
    const place = order[next] as number;
    const value = values[from + place] as number;
    let at = next;
    for (; at > 0 && (values[from + (order[at - 1] as number)] as number) < value; at--)
      order[at] = order[at - 1] as number;
    order[at] = place;
  }
}

/** The rank of every number among the named columns of its row, 1 for the largest; equal ones share the mean of their ranks. */
export function ranksOf({ count, width, values }: Rows, columns: readonly number[]): Rows {
  const ranks = new Float64Array(count * width);
  const order = Int32Array.from(columns);
  for (let row = 0; row < count; row++) {
    const from = row * width;
    if (order.length > mostByInsertion)
      order.sort((a, b) => (values[from + b] as number) - (values[from + a] as number));
    else sortByInsertion(order, values, from);
    shareRanks(order, values, from, ranks);
  }
  return { count, width, values: ranks };
}

function shareRanks(order: Int32Array, values: Float64Array, from: number, ranks: Float64Array): void {
  for (let first = 0; first < order.length; ) {
    const value = values[from + (order[first] as number)];
    let next = first + 1;
    while (next < order.length && values[from + (order[next] as number)] === value) next++;
    for (let at = first; at < next; at++) ranks[from + (order[at] as number)] = (first + 1 + next) / 2;
    first = next;
  }
}
