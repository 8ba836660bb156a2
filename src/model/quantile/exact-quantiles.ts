const buckets = 1024;

/** Room for taking quantiles of up to n numbers. */
export interface QuantileScratch {
  readonly places: Uint16Array;
  /** Numbers per bucket, then those before each bucket. */
  readonly counts: Int32Array;
  /** Where the next number of a wanted bucket goes in `picked`; -1 for buckets nobody wants. */
  readonly next: Int32Array;
  readonly picked: Float64Array;
}

/** Scratch for n numbers. */
export const quantileScratch = (n: number): QuantileScratch => ({
  places: new Uint16Array(n),
  counts: new Int32Array(buckets + 1),
  next: new Int32Array(buckets),
  picked: new Float64Array(n),
});

/**
 * Exact quantiles (type 7: straight lines between neighbouring order statistics) of the first `count` numbers, written
 * to `out` from `at` on. `shares` rise, each in 0-1. Instead of sorting everything, numbers are counted into equal
 * buckets between the smallest and the largest, and only the buckets that hold a wanted one are sorted.
 * NaN throughout where a number is NaN or there are none.
 */
export function exactQuantiles(
  values: Float64Array,
  count: number,
  shares: readonly number[],
  out: Float64Array,
  at: number,
  scratch: QuantileScratch,
): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(most > least) || Number.isNaN(sum)) {
    out.fill(Number.isNaN(sum) || count === 0 ? Number.NaN : least, at, at + shares.length);
    return;
  }
  fillBuckets(values, count, least, most, scratch);
  pickWanted(values, count, shares, scratch);
  for (let s = 0; s < shares.length; s++) {
    const rank = (count - 1) * (shares[s] as number);
    const below = Math.floor(rank);
    const lower = scratch.picked[below] as number;
    const rest = rank - below;
    out[at + s] = rest > 0 ? lower + rest * ((scratch.picked[below + 1] as number) - lower) : lower;
  }
}

/** Counts the numbers into equal buckets, and turns the counts into places in sorted order. */
function fillBuckets(
  values: Float64Array,
  count: number,
  least: number,
  most: number,
  { places, counts }: QuantileScratch,
): void {
  const scale = (buckets - 0.5) / (most - least);
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const place = (((values[i] as number) - least) * scale) | 0;
    places[i] = place;
    counts[place + 1] = (counts[place + 1] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    counts[bucket + 1] = (counts[bucket + 1] as number) + (counts[bucket] as number);
}

/** Puts the numbers of the wanted buckets where they stand in sorted order. */
function pickWanted(
  values: Float64Array,
  count: number,
  shares: readonly number[],
  { places, counts, next, picked }: QuantileScratch,
): void {
  next.fill(-1);
  let bucket = 0;
  for (let s = 0; s < shares.length; s++) {
    const below = Math.floor((count - 1) * (shares[s] as number));
    for (let rank = below; rank <= Math.min(below + 1, count - 1); rank++) {
      while (rank >= (counts[bucket + 1] as number)) bucket++;
      next[bucket] = counts[bucket] as number;
    }
    while (bucket > 0 && below < (counts[bucket] as number)) bucket--;
  }
  for (let i = 0; i < count; i++) {
    const place = places[i] as number;
    const to = next[place] as number;
    if (to < 0) continue;
    picked[to] = values[i] as number;
    next[place] = to + 1;
  }
  for (let b = 0; b < buckets; b++) {
    if ((next[b] as number) < 0) continue;
    const found = picked.subarray(counts[b], counts[b + 1]);
    if (found.length > 1 && !allSame(found)) found.sort();
  }
}

/** A bucket of nothing but the same number, as awards of 0, needs no sorting. */
function allSame(found: Float64Array): boolean {
  for (let i = 1; i < found.length; i++) if (found[i] !== found[0]) return false;
  return true;
}
