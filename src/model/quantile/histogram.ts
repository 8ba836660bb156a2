/**
 * Histograms of many quantities at once, each over a range of its own, for more draws than are kept one by one.
 * Counts add up, so parts merge exactly whatever their order. A quantile is off by at most the width of its bin:
 * 2 / bins of the spread of the draws that set the range.
 */
export interface Histograms {
  readonly rows: number;
  /** Bins of a row: a power of two. */
  readonly bins: number;
  /** Lower end and bin width per row. */
  readonly starts: Float64Array;
  readonly widths: Float64Array;
  /** Counts at `row * (bins + 2) + 1 + bin`; the first and last of each row are what lies outside. */
  readonly counts: Uint16Array | Uint32Array;
  /** The lowest value of the draws that set the range, often taken again and again (an award of 0), and how often. */
  readonly floors: Float64Array;
  readonly onFloor: Uint32Array;
  /** Smallest and largest value seen per row. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Bins of a row where there are not too many rows for them, and at least. */
const mostBins = 512;
const leastBins = 32;
/** Bytes that the counters of all rows take at most, as long as rows have more than the least bins. */
const mostBytes = 60_000_000;

/** Bytes of a row beside its counters. */
const bytesBeside = 5 * 8 + 4;

/** From so many draws on a counter is 4 bytes wide, else 2. */
const wideFrom = 65_536;

/** How many bins each of so many rows has: 512 for up to 58,000 rows, half as many for twice as many rows. */
export function binsOf(rows: number, draws: number): number {
  let bins = mostBins;
  while (bins > leastBins && rows * (bins + 2) * (draws < wideFrom ? 2 : 4) > mostBytes) bins /= 2;
  return bins;
}

/** Bytes of the histograms of so many rows and draws. */
export const histogramBytes = (rows: number, draws: number): number =>
  rows * (strideOf(binsOf(rows, draws)) * (draws < wideFrom ? 2 : 4) + bytesBeside);

/** Counters of a row: its bins, and what lies outside on either side. */
const strideOf = (bins: number): number => bins + 2;
/** The bin that begins at the floor. */
const floorBinOf = (bins: number): number => bins / 4;

/**
 * Empty histograms whose ranges are the given spreads with half as much again on either side. `draws`: how many will be
 * counted at most, which decides how wide the counters are.
 */
export function createHistograms(least: Float64Array, most: Float64Array, draws: number): Histograms {
  const rows = least.length;
  const bins = binsOf(rows, draws);
  const stride = strideOf(bins);
  const starts = new Float64Array(rows);
  const widths = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const low = least[row] as number;
    const spread = Math.max((most[row] as number) - low, Math.abs(low) * 1e-9, 1e-12);
    starts[row] = low - spread / 2;
    widths[row] = (2 * spread) / bins;
  }
  return {
    rows,
    bins,
    starts,
    widths,
    counts: draws < wideFrom ? new Uint16Array(rows * stride) : new Uint32Array(rows * stride),
    floors: least.slice(),
    onFloor: new Uint32Array(rows),
    least: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
    most: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
  };
}

/** Counts the first `count` values into a row. NaN is not counted. */
export function countInto(histograms: Histograms, row: number, values: Float64Array, count: number): void {
  const { bins, counts, least, most, onFloor } = histograms;
  const start = histograms.starts[row] as number;
  const floor = histograms.floors[row] as number;
  const scale = 1 / (histograms.widths[row] as number);
  const first = row * strideOf(bins) + 1;
  let low = least[row] as number;
  let high = most[row] as number;
  let floored = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value === floor) {
      floored++;
      continue;
    }
    const bin = (value - start) * scale;
    if (bin >= 0 && bin < bins) {
      const place = first + (bin | 0);
      counts[place] = (counts[place] as number) + 1;
    } else if (bin < 0) counts[first - 1] = (counts[first - 1] as number) + 1;
    else if (bin >= bins) counts[first + bins] = (counts[first + bins] as number) + 1;
    else continue;
    low = value < low ? value : low;
    high = value > high ? value : high;
  }
  onFloor[row] = (onFloor[row] as number) + floored;
  least[row] = floored > 0 && floor < low ? floor : low;
  most[row] = floored > 0 && floor > high ? floor : high;
}

/** Adds the counts of histograms over the same ranges. */
export function mergeHistograms(into: Histograms, from: Histograms): void {
  for (let i = 0; i < into.counts.length; i++)
    into.counts[i] = (into.counts[i] as number) + (from.counts[i] as number);
  for (let row = 0; row < into.rows; row++) {
    into.onFloor[row] = (into.onFloor[row] as number) + (from.onFloor[row] as number);
    into.least[row] = Math.min(into.least[row] as number, from.least[row] as number);
    into.most[row] = Math.max(into.most[row] as number, from.most[row] as number);
  }
}

/**
 * Quantiles of a row (type 7, each order statistic by a straight line within its bin), written to `out` from `at` on;
 * NaN where nothing is counted. `shares` rise, so that one walk through the counts finds them all.
 */
export function histogramQuantiles(
  histograms: Histograms,
  row: number,
  shares: readonly number[],
  out: Float64Array,
  at: number,
): void {
  const { counts } = histograms;
  const stride = strideOf(histograms.bins);
  let total = histograms.onFloor[row] as number;
  for (let i = row * stride; i < (row + 1) * stride; i++) total += counts[i] as number;
  if (total === 0) {
    out.fill(Number.NaN, at, at + shares.length);
    return;
  }
  const walk: Walk = { cell: 0, before: 0 };
  for (let s = 0; s < shares.length; s++) {
    const rank = (total - 1) * (shares[s] as number);
    const below = Math.floor(rank);
    const lower = orderStatistic(histograms, row, below, walk);
    const rest = rank - below;
    out[at + s] =
      rest > 0 ? lower + rest * (orderStatistic(histograms, row, below + 1, walk) - lower) : lower;
  }
}

/**
 * A place in a row's cells, from the smallest to the largest: what lies below, the bins before the floor, the floor, the
 * bins from the floor on, what lies above. `before`: how many numbers stand in the cells before.
 */
interface Walk {
  cell: number;
  before: number;
}

/** Where the number of a rank (0 is the smallest) lies, to within its bin. Walks on from where the last one was found. */
function orderStatistic(histograms: Histograms, row: number, rank: number, walk: Walk): number {
  const { bins, counts, starts, widths, least, most, onFloor } = histograms;
  const stride = strideOf(bins);
  const floorCell = floorBinOf(bins) + 1;
  const first = row * stride;
  if (rank < walk.before) {
    walk.cell = 0;
    walk.before = 0;
  }
  let { cell, before } = walk;
  let size = 0;
  for (;;) {
    size = (cell === floorCell ? onFloor[row] : counts[first + cell - (cell > floorCell ? 1 : 0)]) as number;
    if (before + size > rank) break;
    before += size;
    cell++;
  }
  walk.cell = cell;
  walk.before = before;
  if (cell === floorCell) return histograms.floors[row] as number;
  const place = cell > floorCell ? cell - 1 : cell;
  const smallest = least[row] as number;
  const largest = most[row] as number;
  const width = widths[row] as number;
  const low = place === 0 ? smallest : (starts[row] as number) + (place - 1) * width;
  const high = place === stride - 1 ? largest : (starts[row] as number) + place * width;
  const inside = (rank - before + 0.5) / size;
  return Math.min(largest, Math.max(smallest, low + inside * (high - low)));
}
