import { exactQuantiles, quantileScratch } from "../quantile/exact-quantiles.ts";
import {
  countInto,
  createHistograms,
  type Histograms,
  histogramQuantiles,
  mergeHistograms,
} from "../quantile/histogram.ts";
import { pushSums, type SumNode, totalOf } from "../quantile/sum-tree.ts";
import type { Chunk, ChunkRoom } from "./chunk.ts";
import { type FollowedDraws, followChunk } from "./followed-draws.ts";
import { drawsIn, gatherRow, rowsAtATime } from "./gather-row.ts";
import { type Ranges, rangeSteps } from "./ranges.ts";
import type { Layout } from "./series.ts";
import { toEnd } from "./to-end.ts";

/** Shares of draws at or below which the band's lines lie. */
export const bandShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
/** Numbers of a row of bands: the five quantiles, the mean and its standard error. */
export const bandWidth = bandShares.length + 2;

/**
 * Numbers kept one by one at most (64 MB): 15 areas over 10 years up to 5,882 draws. Above, quantiles come from
 * histograms.
 */
export const mostKept = 16_000_000;
/** Draws that set the ranges of histograms: fewer where so many would be more than `mostUncounted`. */
export const pilotDraws = 128;
/** Numbers that wait to be counted at most (32 MB): 128 draws of 366 areas over 10 years. */
const mostUncounted = 8_000_000;
const mostPerChunk = 64;
const mostAreaYearsPerChunk = 32_768;

/** How a number of draws is cut into chunks: by the size of the projection alone, never by who computes them. */
export interface ChunkPlan {
  readonly draws: number;
  readonly perChunk: number;
  readonly chunks: number;
  /** Chunks that set the ranges of histograms; 0 where every number is kept. */
  readonly pilot: number;
}

/** The plan for a number of draws. */
export function planChunks({ areas, years, bandRows }: Layout, draws: number): ChunkPlan {
  let perChunk = mostPerChunk;
  while (perChunk > 1 && perChunk * areas * years > mostAreaYearsPerChunk) perChunk /= 2;
  const isExact = bandRows * draws <= mostKept;
  return {
    draws,
    perChunk,
    chunks: Math.ceil(draws / perChunk),
    pilot: isExact
      ? 0
      : Math.ceil(Math.min(pilotDraws, mostDraws(bandRows, mostUncounted), draws) / perChunk),
  };
}

/** Draws whose numbers are no more than so many; one at least. */
const mostDraws = (bandRows: number, numbers: number): number => Math.max(1, Math.floor(numbers / bandRows));

/** First draw and number of draws of a chunk. */
export const drawsOfChunk = (
  { draws, perChunk }: ChunkPlan,
  chunk: number,
): [first: number, count: number] => [chunk * perChunk, Math.min(perChunk, draws - chunk * perChunk)];

/** What chunks come to: everything a result is made from, and all that a part of a study needs to hand over. */
export interface Merged {
  readonly plan: ChunkPlan;
  /** Sums over chunks (Layout.sums), pairwise. */
  readonly nodes: SumNode[];
  /** Draws in which something happened, by the row of the event; null before there are any. */
  events: Uint32Array | null;
  /** Draws one by one, in order; with histograms those not yet counted. */
  readonly kept: Chunk[];
  histograms: Histograms | null;
  /** The first draws one by one; null in a part of a study. */
  followed: FollowedDraws | null;
  draws: number;
  /** Arrays of chunks that have been counted, and of sums and events that have been added up. */
  readonly counted: Chunk[];
  readonly freedSums: Float64Array[];
  readonly freedEvents: Uint32Array[];
}

/** Nothing merged yet. */
export const createMerged = (plan: ChunkPlan): Merged => ({
  plan,
  nodes: [],
  events: null,
  kept: [],
  histograms: null,
  followed: null,
  draws: 0,
  counted: [],
  freedSums: [],
  freedEvents: [],
});

/**
 * Room of chunks that are merged for those to come; undefined where there is none. Fresh memory costs a worker a sixth
 * of its time, and stays taken until the next collection of garbage.
 */
export function takeRoom({ counted, freedSums, freedEvents }: Merged): ChunkRoom | undefined {
  const chunk = counted.pop();
  const sums = freedSums.pop();
  const events = freedEvents.pop();
  if (chunk === undefined && sums === undefined && events === undefined) return undefined;
  return {
    ...(chunk !== undefined && { money: chunk.money, values: chunk.values, totals: chunk.totals }),
    ...(sums !== undefined && { sums }),
    ...(events !== undefined && { events }),
  };
}

/** Adds the next chunk of draws; they must come in order. */
export const addChunk = (merged: Merged, layout: Layout, chunk: Chunk): void =>
  toEnd(addSteps(merged, layout, chunk));

/** The same, resting now and then, so that a caller may do other things in between; nothing may be merged meanwhile. */
export function* addSteps(merged: Merged, layout: Layout, chunk: Chunk): Generator<void, void> {
  const { plan } = merged;
  pushSums(
    merged.nodes,
    { level: 0, index: chunk.first / plan.perChunk, sums: chunk.sums },
    merged.freedSums,
  );
  addEvents(merged, chunk.events);
  merged.draws += chunk.count;
  merged.followed = followChunk(merged.followed, layout, chunk, plan.draws);
  merged.kept.push(chunk);
  if (plan.pilot > 0 && merged.histograms === null && merged.kept.length === plan.pilot)
    setRanges(merged, yield* rangeSteps(layout, merged.kept));
  if (merged.kept.length * plan.perChunk >= drawsTogether(layout)) yield* countSteps(merged, layout);
}

/** The first events are added to, those of others are nobody's then. */
function addEvents(merged: Merged, events: Uint32Array): void {
  const { events: total } = merged;
  if (total === null) {
    merged.events = events;
    return;
  }
  for (let row = 0; row < total.length; row++) total[row] = (total[row] as number) + (events[row] as number);
  merged.freedEvents.push(events);
}

/** Draws counted at a time: the more, the less often each row's counts have to be fetched. */
const countedTogether = 128;
/** The same where so many would be more than `mostUncounted`. */
export const drawsTogether = ({ bandRows }: Layout): number =>
  Math.min(countedTogether, mostDraws(bandRows, mostUncounted));

/** Counts what is kept where there are histograms. A part of a study must be counted before it is handed over. */
export const countKept = (merged: Merged, layout: Layout): void => toEnd(countSteps(merged, layout));

function* countSteps({ histograms, kept, counted }: Merged, layout: Layout): Generator<void, void> {
  if (histograms === null || kept.length === 0) return;
  const values = new Float64Array(drawsIn(kept));
  for (let row = 0; row < layout.bandRows + layout.totalRows; row++) {
    countInto(histograms, row, values, gatherRow(layout, kept, row, values));
    if (row % rowsAtATime === rowsAtATime - 1) yield;
  }
  counted.push(...kept);
  kept.length = 0;
}

/** Empty histograms with ranges known beforehand, for a part of a study: the draws that set them are not counted. */
export function setRanges(merged: Merged, { least, most }: Ranges): void {
  merged.histograms = createHistograms(least, most, merged.plan.draws);
}

/** Chunks of a part of a study, from the first to before the last: parts are as equal as whole chunks allow. */
export const chunksOfPart = ({ chunks }: ChunkPlan, part: number, of: number): [from: number, to: number] => [
  Math.floor((chunks * (part - 1)) / of),
  Math.floor((chunks * part) / of),
];

/**
 * Joins the next part of a study to those before it: in their order they come to what one run over all chunks gives, to
 * the last bit. The part's arrays are used, not copied.
 */
export function joinPart(joined: Merged, part: Merged): void {
  for (const node of part.nodes) pushSums(joined.nodes, node);
  if (part.events !== null) addEvents(joined, part.events);
  joined.kept.push(...part.kept);
  joined.draws += part.draws;
  if (part.histograms === null) return;
  if (joined.histograms === null) joined.histograms = part.histograms;
  else mergeHistograms(joined.histograms, part.histograms);
}

/** What the draws say, as numbers alone. */
export interface Statistics {
  readonly draws: number;
  /** At `row * bandWidth` (rows.ts): P5, P25, P50, P75, P95, mean, standard error of the mean. */
  readonly bands: Float64Array;
  /** The same of totals. */
  readonly totals: Float64Array;
  /** Means by their row. */
  readonly means: Float64Array;
  /** Shares of draws by the row of the event. */
  readonly events: Float64Array;
  /** Probabilities cut at 1, all draws together. */
  readonly cut: number;
  /** Bins of a row where quantiles come from histograms; null where they are exact. */
  readonly bins: number | null;
}

/**
 * The statistics of what is merged. Yields now and then, so that a caller may do other things in between; nothing may
 * be merged meanwhile. `unitSek`: kronor per unit of awards.
 */
export function* statisticsOf(merged: Merged, layout: Layout, unitSek: number): Generator<void, Statistics> {
  const { places, years, bandRows, meanRows, totalRows } = layout;
  yield* countSteps(merged, layout);
  const { draws, kept, histograms } = merged;
  const total = totalOf(merged.nodes) ?? new Float64Array(layout.sums);
  const rows = bandRows + totalRows;
  const sumRows = bandRows + meanRows;
  const bands = new Float64Array(rows * bandWidth);
  const scratch = histograms === null ? quantileScratch(draws) : null;
  const values = new Float64Array(histograms === null ? draws : 0);
  for (let row = 0; row < rows; row++) {
    const at = row * bandWidth;
    if (scratch === null) histogramQuantiles(histograms as Histograms, row, bandShares, bands, at);
    else {
      const filled = gatherRow(layout, kept, row, values);
      exactQuantiles(values, filled, bandShares, bands, at, scratch);
    }
    // Sums of totals follow the squares of the bands, with their own squares behind them.
    const sumAt = row < bandRows ? row : sumRows + row;
    const sum = total[sumAt] as number;
    const mean = sum / draws;
    const squares = total[row < bandRows ? sumRows + row : sumAt + totalRows] as number;
    const spread = Math.max(0, squares - sum * mean);
    bands[at + bandShares.length] = mean;
    bands[at + bandShares.length + 1] = draws > 1 ? Math.sqrt(spread / (draws - 1) / draws) : Number.NaN;
    if (row < places * years)
      for (let k = 0; k < bandWidth; k++) bands[at + k] = (bands[at + k] as number) * unitSek;
    if (row % 32 === 31) yield;
  }
  const events = merged.events ?? new Uint32Array(layout.eventRows);
  return {
    draws,
    bands: bands.subarray(0, bandRows * bandWidth),
    totals: bands.subarray(bandRows * bandWidth),
    means: total.slice(bandRows, sumRows).map((sum) => sum / draws),
    events: Float64Array.from(events, (times) => times / draws),
    cut: total[layout.sums - 1] as number,
    bins: histograms?.bins ?? null,
  };
}
