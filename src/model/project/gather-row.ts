import type { Chunk } from "./chunk.ts";
import type { Layout } from "./series.ts";

/** Rows between two rests, where many are gone through. */
export const rowsAtATime = 1024;

/** Draws in some chunks. */
export const drawsIn = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { count }) => sum + count, 0);

/**
 * Puts the draws of a row one after the other; the answer is their number. Rows of bands come first, then those of
 * totals. One loop for each kind of array: a loop that meets arrays of two kinds is several times slower.
 */
export function gatherRow(
  { places, years, bandRows }: Layout,
  chunks: readonly Chunk[],
  row: number,
  out: Float64Array,
): number {
  const firstValue = places * years;
  let filled = 0;
  if (row < firstValue) {
    for (const { money, count } of chunks)
      for (let from = row * count; from < (row + 1) * count; from++) out[filled++] = money[from] as number;
    return filled;
  }
  if (row >= bandRows) {
    const totalRow = row - bandRows;
    for (const { totals, count } of chunks)
      for (let from = totalRow * count; from < (totalRow + 1) * count; from++)
        out[filled++] = totals[from] as number;
    return filled;
  }
  const valueRow = row - firstValue;
  for (const { values, count } of chunks)
    for (let from = valueRow * count; from < (valueRow + 1) * count; from++)
      out[filled++] = values[from] as number;
  return filled;
}
