import { histogramBytes } from "../quantile/histogram.ts";
import type { Fault } from "../result.ts";
import { followedStride, singleDraws } from "./followed-draws.ts";
import { bandWidth, type ChunkPlan, chunksOfPart, drawsTogether } from "./merger.ts";
import type { Layout } from "./series.ts";

/** Bytes of chunks that are computed or wait to be merged, at most, as long as they are more than `leastAhead`. */
const mostAheadBytes = 32_000_000;
const leastAhead = 4;

const drawBytes = ({ bandRows, totalRows }: Layout): number => 4 * bandRows + 8 * totalRows;
const sumBytes = ({ sums }: Layout): number => 8 * sums;
const eventBytes = ({ eventRows }: Layout): number => 4 * eventRows;

/** Bytes of a chunk: its draws, its sums and its events. */
const chunkBytes = (layout: Layout, { perChunk }: ChunkPlan): number =>
  perChunk * drawBytes(layout) + sumBytes(layout) + eventBytes(layout);

/** Chunks that may be dealt out and not yet merged: where merging is slower than drawing, workers wait for it. */
export const mostAhead = (layout: Layout, plan: ChunkPlan): number =>
  Math.max(leastAhead, Math.floor(mostAheadBytes / chunkBytes(layout, plan)));

/** Bytes that a projection takes without a question. */
export const mostBytes = 400_000_000;

/** Says what something would take, in MB, where that is more than is allowed (bytes). */
export const faultOfBytes = (bytes: number, allowed = mostBytes): Fault | null =>
  bytes <= allowed
    ? null
    : { code: "tooMuchMemory", value: Math.ceil(bytes / 1e6), allowed: Math.floor(allowed / 1e6) };

/** The same of a projection. */
export const faultOfMemory = (layout: Layout, plan: ChunkPlan, allowed?: number): Fault | null =>
  faultOfBytes(projectionBytes(layout, plan), allowed);

/**
 * Bytes that the arrays of a projection take at most where it is merged, worked out beforehand: draws that are kept or
 * wait to be counted, histograms, chunks on their way, sums (a list per level of their tree, the one that is added and
 * the whole), draws kept one by one, expected values, and results: bands of a stage are there until the next are.
 */
export function projectionBytes(layout: Layout, plan: ChunkPlan): number {
  const { places, years } = layout;
  const expected = 8 * ((layout.bands + layout.means) * places * years + layout.totals * places);
  return (
    drawnBytes(layout, plan, plan.draws, levelsOf(plan.chunks)) +
    followedBytes(layout, plan) +
    expected +
    2 * resultBytes(layout)
  );
}

/** The same of one part of a study, which has no expected values and no results, and sums of both its ends. */
export function partBytes(layout: Layout, plan: ChunkPlan, part: number, of: number): number {
  const [from, to] = chunksOfPart(plan, part, of);
  const drawn = drawnBytes(
    layout,
    plan,
    Math.min(plan.draws, (to - from) * plan.perChunk),
    2 * levelsOf(to - from),
  );
  return drawn + (from === 0 ? followedBytes(layout, plan) : 0);
}

/** The same of joining parts, one after the other: what is joined, one part beside it, and the result. */
export function mergeBytes(layout: Layout, plan: ChunkPlan): number {
  const levels = levelsOf(plan.chunks);
  return (
    keptBytes(layout, plan) +
    2 * countedBytes(layout, plan) +
    3 * levels * sumBytes(layout) +
    2 * eventBytes(layout) +
    resultBytes(layout)
  );
}

/** Draws, what they are counted in, chunks on their way, lists of sums and events. */
const drawnBytes = (layout: Layout, plan: ChunkPlan, draws: number, lists: number): number =>
  waitingDraws(layout, plan, draws) * drawBytes(layout) +
  countedBytes(layout, plan) +
  mostAhead(layout, plan) * chunkBytes(layout, plan) +
  lists * sumBytes(layout) +
  eventBytes(layout);

const waitingDraws = (layout: Layout, { pilot, perChunk }: ChunkPlan, draws: number): number =>
  pilot > 0 ? Math.max(pilot * perChunk, drawsTogether(layout) + perChunk) : draws;

/** All draws where they are kept one by one. */
const keptBytes = (layout: Layout, { pilot, draws }: ChunkPlan): number =>
  pilot > 0 ? 0 : draws * drawBytes(layout);

const countedBytes = ({ bandRows, totalRows }: Layout, { pilot, draws }: ChunkPlan): number =>
  pilot > 0 ? histogramBytes(bandRows + totalRows, draws) : 0;

/** Lists of sums of so many chunks: one per level of their tree, the one that is added and the whole. */
const levelsOf = (chunks: number): number => Math.ceil(Math.log2(Math.max(1, chunks))) + 2;

const followedBytes = (layout: Layout, { draws }: ChunkPlan): number =>
  8 * layout.places * layout.years * followedStride(layout, draws) + 4 * layout.bandRows * singleDraws;

const resultBytes = ({ bandRows, totalRows, meanRows, eventRows }: Layout): number =>
  8 * ((bandRows + totalRows) * bandWidth + meanRows + eventRows);
