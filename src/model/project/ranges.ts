import type { Chunk } from "./chunk.ts";
import { drawsIn, gatherRow, rowsAtATime } from "./gather-row.ts";
import type { Layout } from "./series.ts";
import { toEnd } from "./to-end.ts";

/** What the first draws of a projection cover, row by row: rows of bands, then those of totals. Histograms lie around it. */
export interface Ranges {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The ranges that the first chunks of a projection set. */
export const rangesOf = (layout: Layout, pilot: readonly Chunk[]): Ranges => toEnd(rangeSteps(layout, pilot));

/** The same, resting now and then. */
export function* rangeSteps(layout: Layout, pilot: readonly Chunk[]): Generator<void, Ranges> {
  const rows = layout.bandRows + layout.totalRows;
  const least = new Float64Array(rows);
  const most = new Float64Array(rows);
  const values = new Float64Array(drawsIn(pilot));
  for (let row = 0; row < rows; row++) {
    const count = gatherRow(layout, pilot, row, values);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    // Nothing but NaN: any range will do.
    least[row] = high >= low ? low : 0;
    most[row] = high >= low ? high : 0;
    if (row % rowsAtATime === rowsAtATime - 1) yield;
  }
  return { least, most };
}
