import { histogramBytes } from "../quantile/histogram.ts";
import type { Fault } from "../result.ts";
import { followedStride, singleDraws } from "./followed-draws.ts";
import { bandWidth, type ChunkPlan, drawsTogether } from "./merger.ts";
import type { Layout } from "./series.ts";

/** Bytes of chunks that are computed or wait to be merged, at most, as long as they are more than `leastAhead`. */
const mostAheadBytes = 32_000_000;
const leastAhead = 4;

const drawBytes = ({ bandRows, totalRows }: Layout): number => 4 * bandRows + 8 * totalRows;
const sumBytes = ({ sums }: Layout): number => 8 * sums;

/** Bytes of a chunk: its draws and its sums. */
const chunkBytes = (layout: Layout, { perChunk }: ChunkPlan): number =>
  perChunk * drawBytes(layout) + sumBytes(layout);

/** Chunks that may be dealt out and not yet merged: where merging is slower than drawing, workers wait for it. */
export const mostAhead = (layout: Layout, plan: ChunkPlan): number =>
  Math.max(leastAhead, Math.floor(mostAheadBytes / chunkBytes(layout, plan)));

/** Bytes that a projection takes without a question. */
export const mostBytes = 400_000_000;

/** Says what a projection would take, in MB, where that is more than is allowed (bytes). */
export function faultOfMemory(layout: Layout, plan: ChunkPlan, allowed = mostBytes): Fault | null {
  const bytes = projectionBytes(layout, plan);
  if (bytes <= allowed) return null;
  return { code: "tooMuchMemory", value: Math.ceil(bytes / 1e6), allowed: Math.floor(allowed / 1e6) };
}

/**
 * Bytes that the arrays of a projection take at most where it is merged, worked out beforehand: draws that are kept or
 * wait to be counted, histograms, chunks on their way, sums (a list per level of their tree, the one that is added and
 * the whole), draws kept one by one, expected values, and results: bands of a stage are there until the next are.
 */
export function projectionBytes(layout: Layout, plan: ChunkPlan): number {
  const { places, years, bandRows, totalRows, meanRows, eventRows } = layout;
  const rows = bandRows + totalRows;
  const isCounted = plan.pilot > 0;
  const waiting = isCounted
    ? Math.max(plan.pilot * plan.perChunk, drawsTogether(layout) + plan.perChunk)
    : plan.draws;
  const levels = Math.ceil(Math.log2(Math.max(1, plan.chunks))) + 2;
  const result = 8 * (rows * bandWidth + meanRows + eventRows);
  const expected = 8 * ((layout.bands + layout.means) * places * years + layout.totals * places);
  return (
    waiting * drawBytes(layout) +
    (isCounted ? histogramBytes(rows, plan.draws) : 0) +
    mostAhead(layout, plan) * chunkBytes(layout, plan) +
    levels * sumBytes(layout) +
    8 * places * years * followedStride(layout, plan.draws) +
    4 * bandRows * singleDraws +
    expected +
    2 * result
  );
}
