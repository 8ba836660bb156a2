import type { RoundingMethod } from "./rule/rounding-method.ts";

/** Remainders closer than this part of a unit are tied (model.md 2.4). */
export const tieTolerance = 1e-6;
/** More units than this and doubles are too coarse to tell shares of a unit apart (details.md 7). */
export const mostUnits = 1e9;

/** Room for rounding n numbers. */
export interface RoundingScratch {
  readonly order: Int32Array;
  readonly remainders: Float64Array;
  /** Where the next index of a bucket of remainders goes. */
  readonly places: Int32Array;
}

/** Scratch for n numbers. */
export const roundingScratch = (n: number): RoundingScratch => ({
  order: new Int32Array(n),
  remainders: new Float64Array(n),
  places: new Int32Array(n + 1),
});

/** A quota, snapped to the integer it is within the tolerance of. */
const snap = (quota: number): number => {
  const nearest = Math.round(quota);
  return Math.abs(quota - nearest) <= tieTolerance ? nearest : quota;
};

/** Whole units in a sum: floor, after snapping. */
export const wholeUnits = (quota: number): number => Math.floor(snap(quota));

/**
 * Gives `units` whole units to the first `count` quotas (in units) and writes them to `out`.
 * largestRemainder keeps every quota within one unit; webster and jefferson never take a unit away when there are
 * more to give. Ties go to the smaller index. Source: model.md 2.4, details.md 7.
 */
export function roundUnits(
  quotas: Float64Array,
  count: number,
  units: number,
  method: RoundingMethod,
  out: Float64Array,
  scratch: RoundingScratch,
): void {
  switch (method) {
    case "largestRemainder":
      byLargestRemainder(quotas, count, units, out, scratch);
      return;
    case "webster":
      byDivisor(quotas, count, units, 0.5, out);
      return;
    case "jefferson":
      byDivisor(quotas, count, units, 1, out);
      return;
    default:
      method satisfies never;
  }
}

/** Floors first; the rest, one each, by remainder. Remainders chained within the tolerance form one group, in order of index. */
function byLargestRemainder(
  quotas: Float64Array,
  count: number,
  units: number,
  out: Float64Array,
  { order, remainders, places }: RoundingScratch,
): void {
  let left = units;
  for (let i = 0; i < count; i++) {
    const quota = snap(quotas[i] as number);
    const floor = Math.floor(quota);
    out[i] = floor;
    remainders[i] = quota - floor;
    left -= floor;
  }
  if (left === 0 || count === 0) return;
  sortByRemainder(order, remainders, count, places);
  if (left > 0) giveByGroup(order, remainders, count, left, out);
  // Snapping lifts a quota by at most a millionth; where that makes a unit too many, the last one lifted gives it back.
  for (let i = count - 1; i >= 0 && left < 0; i--) {
    if ((out[i] as number) <= (quotas[i] as number)) continue;
    out[i] = (out[i] as number) - 1;
    left++;
  }
}

function giveByGroup(
  order: Int32Array,
  remainders: Float64Array,
  count: number,
  units: number,
  out: Float64Array,
): void {
  let left = units;
  for (let first = 0; left > 0; ) {
    let last = first;
    while (
      last + 1 < count &&
      (remainders[order[last] as number] as number) - (remainders[order[last + 1] as number] as number) <=
        tieTolerance
    ) {
      last++;
    }
    if (last > first) order.subarray(first, last + 1).sort();
    for (let i = first; i <= last && left > 0; i++, left--)
      out[order[i] as number] = (out[order[i] as number] as number) + 1;
    first = last + 1 < count ? last + 1 : 0;
  }
}

/**
 * Largest remainder first, smaller index first among equals. Remainders lie in 0-1: they are put into as many buckets
 * as there are, then sorted by insertion, which has next to nothing left to do (four times faster than Shell's sort on
 * 290 areas, and makes no objects either).
 */
function sortByRemainder(
  order: Int32Array,
  remainders: Float64Array,
  count: number,
  places: Int32Array,
): void {
  places.fill(0, 0, count + 1);
  for (let i = 0; i < count; i++) {
    const after = bucketOf(remainders[i] as number, count) + 1;
    places[after] = (places[after] as number) + 1;
  }
  for (let bucket = 0; bucket < count; bucket++)
    places[bucket + 1] = (places[bucket + 1] as number) + (places[bucket] as number);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(remainders[i] as number, count);
    const place = places[bucket] as number;
    order[place] = i;
    places[bucket] = place + 1;
  }
  for (let i = 1; i < count; i++) {
    const moving = order[i] as number;
    const remainder = remainders[moving] as number;
    let j = i - 1;
    for (; j >= 0 && (remainders[order[j] as number] as number) < remainder; j--)
      order[j + 1] = order[j] as number;
    order[j + 1] = moving;
  }
}

/** The larger the remainder, the earlier its bucket. */
const bucketOf = (remainder: number, count: number): number => ((1 - remainder) * (count - 1)) | 0;

/**
 * Divisor method with signposts n + step: the next unit goes to the largest quota / (n + step), compared as
 * (quota - n - step) / (n + step), tied when the difference times (n + step) is within the tolerance.
 * It starts from a multiplier small enough that nobody has a unit too many.
 */
function byDivisor(
  quotas: Float64Array,
  count: number,
  units: number,
  step: number,
  out: Float64Array,
): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += quotas[i] as number;
  const multiplier = sum > 0 ? (Math.max(0, units - count * (1 - step)) / sum) * (1 - 1e-9) : 0;
  let left = units;
  for (let i = 0; i < count; i++) {
    out[i] = Math.max(0, Math.floor((quotas[i] as number) * multiplier + 1 - step));
    left -= out[i] as number;
  }
  for (; left > 0 && count > 0; left--) {
    let best = 0;
    for (let i = 1; i < count; i++) if (isAhead(quotas, out, step, i, best)) best = i;
    out[best] = (out[best] as number) + 1;
  }
}

/** True when quota i has a better claim on the next unit than quota `best`, by more than a tie. */
function isAhead(quotas: Float64Array, out: Float64Array, step: number, i: number, best: number): boolean {
  const own = (out[i] as number) + step;
  const other = (out[best] as number) + step;
  const difference = ((quotas[i] as number) - own) / own - ((quotas[best] as number) - other) / other;
  return difference * Math.min(own, other) > tieTolerance;
}
