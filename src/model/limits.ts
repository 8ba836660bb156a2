import { areaId, attributeAt, type DataFrame, type KernelData, type Selected } from "./data-frame.ts";
import type { Limit } from "./rule/limit.ts";
import type { Unpaid } from "./rule/rule.ts";
import { throwFault } from "./throw-fault.ts";
import { compare } from "./tolerance.ts";

/** Bounds in kronor per area: the highest floor and the lowest cap (model.md 2.3). */
export interface Bounds {
  readonly floors: Float64Array;
  readonly caps: Float64Array;
}

/** Compiles limits to a function that fills the bounds of the selected areas. */
export function compileBounds(
  limits: readonly Limit[],
  frame: DataFrame,
): (data: KernelData, selected: Selected, bounds: Bounds) => void {
  const compiled = limits.map((limit) => {
    const named = limit.areas === undefined ? null : new Set(limit.areas);
    return {
      limit,
      holdsFor: Uint8Array.from(frame.areas, ({ id }) => (named === null || named.has(id) ? 1 : 0)),
      perArea: perArea(limit, frame),
    };
  });
  return (data, selected, { floors, caps }) => {
    floors.fill(0);
    caps.fill(Number.POSITIVE_INFINITY);
    for (const { limit, holdsFor, perArea } of compiled) {
      for (let i = 0; i < selected.count; i++) {
        const area = selected.index[i] as number;
        if (holdsFor[area] === 0) continue;
        const bound = boundOf(limit, frame, data, perArea, area);
        if (limit.bound === "floor") floors[area] = Math.max(floors[area] as number, bound);
        else caps[area] = Math.min(caps[area] as number, bound);
      }
    }
  };
}

/** What a limit is counted on that stays the same from run to run: sizes, or the baseline's awards; NaN where an area has none. */
function perArea({ measure, attribute = "population" }: Limit, frame: DataFrame): Float64Array | null {
  if (measure === "perInhabitant") return frame.attribute(attribute);
  if (measure !== "baseline") return null;
  return Float64Array.from(frame.areas, ({ baselineAward }) => baselineAward?.value ?? Number.NaN);
}

/** A limit in kronor for one area. */
function boundOf(
  limit: Limit,
  frame: DataFrame,
  data: KernelData,
  perArea: Float64Array | null,
  area: number,
): number {
  switch (limit.measure) {
    case "sek":
      return limit.value;
    case "shareOfBudget":
      return limit.value * data.moneySek;
    case "perInhabitant": {
      const attribute = limit.attribute ?? "population";
      const size = attributeAt(frame, perArea as Float64Array, attribute, area);
      if (size < 0) throwFault({ code: "negativeSize", area: areaId(frame, area), attribute, value: size });
      return limit.value * size;
    }
    case "lastAward": {
      const last = data.lastAwards[area] as number;
      if (Number.isNaN(last))
        throwFault({ code: "missingLastAward", area: areaId(frame, area), limit: limit.id });
      return limit.value * last;
    }
    case "baseline": {
      const paid = (perArea as Float64Array)[area] as number;
      if (Number.isNaN(paid))
        throwFault({ code: "missingBaseline", area: areaId(frame, area), limit: limit.id });
      return limit.value * paid;
    }
    default:
      return limit.measure satisfies never;
  }
}

/** What the limits made of the money. */
export interface Limited {
  /** The multiplier m; Infinity where the caps leave money over. */
  multiplier: number;
  /** Kronor that the caps leave and nobody takes. */
  restSek: number;
}

/**
 * Solves for the smallest m >= 0 with sum clamp(m before, floor, cap) = money, exactly over the sorted break points
 * floor/before and cap/before (model.md 2.3), writes the sums to `after`, and gives what caps leave over by `unpaid`.
 * All in unrounded kronor. Stops with floorAboveCap or floorsAboveMoney and the numbers.
 */
export function applyLimits(
  frame: DataFrame,
  selected: Selected,
  before: Float64Array,
  bounds: Bounds,
  moneySek: number,
  unpaid: Unpaid,
  after: Float64Array,
  scratch: LimitScratch,
): Limited {
  const { floors, caps } = bounds;
  let least = 0;
  let most = 0;
  for (let i = 0; i < selected.count; i++) {
    const area = selected.index[i] as number;
    const floor = floors[area] as number;
    const cap = caps[area] as number;
    if (compare(floor, cap) > 0)
      throwFault({ code: "floorAboveCap", area: areaId(frame, area), value: floor, allowed: cap });
    least += floor;
    most += (before[area] as number) > 0 ? cap : Math.min(floor, cap);
  }
  if (compare(least, moneySek) > 0) throwFault({ code: "floorsAboveMoney", value: least, allowed: moneySek });
  const multiplier =
    compare(most, moneySek) < 0
      ? Number.POSITIVE_INFINITY
      : solve(selected, before, bounds, moneySek, scratch);
  let placed = 0;
  for (let i = 0; i < selected.count; i++) {
    const area = selected.index[i] as number;
    after[area] = clamp(before[area] as number, multiplier, floors[area] as number, caps[area] as number);
    placed += after[area] as number;
  }
  if (multiplier < Number.POSITIVE_INFINITY) return { multiplier, restSek: 0 };
  const left = Math.max(0, moneySek - placed);
  return { multiplier, restSek: unpaid === "equal" ? shareEqually(selected, caps, left, after) : left };
}

const clamp = (claim: number, multiplier: number, floor: number, cap: number): number =>
  Math.min(cap, Math.max(floor, claim === 0 ? 0 : claim * multiplier));

/** Room for the break points of the multiplier: two per area. */
export interface LimitScratch {
  readonly points: Float64Array;
}

/** Scratch for n areas. */
export const limitScratch = (n: number): LimitScratch => ({ points: new Float64Array(2 * n) });

/** The smallest m that places the money; the sum is a rising, piecewise straight line in m. */
function solve(
  selected: Selected,
  before: Float64Array,
  bounds: Bounds,
  moneySek: number,
  scratch: LimitScratch,
): number {
  let count = 0;
  const { points } = scratch;
  for (let i = 0; i < selected.count; i++) {
    const area = selected.index[i] as number;
    const claim = before[area] as number;
    if (!(claim > 0)) continue;
    const floor = bounds.floors[area] as number;
    const cap = bounds.caps[area] as number;
    if (floor > 0) points[count++] = floor / claim;
    if (cap < Number.POSITIVE_INFINITY) points[count++] = cap / claim;
  }
  const sorted = points.subarray(0, count).sort();
  // The first break point at which the money is placed, by halving: the sum never falls.
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placedAt(sorted[middle] as number, selected, before, bounds) >= moneySek) high = middle;
    else low = middle + 1;
  }
  const start = low === 0 ? 0 : (sorted[low - 1] as number);
  const end = low === count ? Number.POSITIVE_INFINITY : (sorted[low] as number);
  return Math.min(end, onSegment(start, end, selected, before, bounds, moneySek));
}

function placedAt(
  multiplier: number,
  selected: Selected,
  before: Float64Array,
  { floors, caps }: Bounds,
): number {
  let sum = 0;
  for (let i = 0; i < selected.count; i++) {
    const area = selected.index[i] as number;
    sum += clamp(before[area] as number, multiplier, floors[area] as number, caps[area] as number);
  }
  return sum;
}

/** Between two neighbouring break points: (money - what stands at a bound) / (claims that move). */
function onSegment(
  start: number,
  end: number,
  selected: Selected,
  before: Float64Array,
  { floors, caps }: Bounds,
  moneySek: number,
): number {
  const inside = end === Number.POSITIVE_INFINITY ? 2 * start + 1 : start + (end - start) / 2;
  let standing = 0;
  let moving = 0;
  for (let i = 0; i < selected.count; i++) {
    const area = selected.index[i] as number;
    const claim = before[area] as number;
    const floor = floors[area] as number;
    const cap = caps[area] as number;
    if (claim > 0 && claim * inside > floor && claim * inside < cap) moving += claim;
    else standing += clamp(claim, inside, floor, cap);
  }
  return moving === 0 ? start : Math.max(start, (moneySek - standing) / moving);
}

/** Gives every area the same amount up to its cap, again and again, and returns what is left when all are full. */
function shareEqually(selected: Selected, caps: Float64Array, moneySek: number, after: Float64Array): number {
  let left = moneySek;
  for (let round = 0; round <= selected.count && left > 0; round++) {
    let open = 0;
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      if ((after[area] as number) < (caps[area] as number)) open++;
    }
    if (open === 0) return left;
    const each = left / open;
    let given = 0;
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      const room = (caps[area] as number) - (after[area] as number);
      if (!(room > 0)) continue;
      const gift = Math.min(each, room);
      after[area] = room <= each ? (caps[area] as number) : (after[area] as number) + gift;
      given += gift;
    }
    left = Math.max(0, left - given);
    if (given >= each * open) return 0;
  }
  return left;
}
