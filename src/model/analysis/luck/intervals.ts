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

/** Mean, 5th and 95th percentile (type 7) of every column; NaN without rows. */
export function intervalsOf({ count, width, values }: Rows): Interval[] {
  const column = new Float64Array(count);
  const scratch = quantileScratch(count);
  const ends = new Float64Array(2);
  return Array.from({ length: width }, (_, at) => {
    let sum = 0;
    for (let row = 0; row < count; row++) {
      const value = values[row * width + at] as number;
      column[row] = value;
      sum += value;
    }
    exactQuantiles(column, count, [0.05, 0.95], ends, 0, scratch);
    return { mean: sum / count, low: ends[0] as number, high: ends[1] as number };
  });
}

/** The rank of every number in its row, 1 for the largest; equal ones share the mean of their ranks. */
export function ranksOf({ count, width, values }: Rows): Rows {
  const ranks = new Float64Array(count * width);
  const order = Int32Array.from({ length: width }, (_, at) => at);
  for (let row = 0; row < count; row++) {
    const from = row * width;
    order.sort((a, b) => (values[from + b] as number) - (values[from + a] as number));
    for (let first = 0; first < width; ) {
      const value = values[from + (order[first] as number)];
      let next = first + 1;
      while (next < width && values[from + (order[next] as number)] === value) next++;
      for (let at = first; at < next; at++) ranks[from + (order[at] as number)] = (first + 1 + next) / 2;
      first = next;
    }
  }
  return { count, width, values: ranks };
}
