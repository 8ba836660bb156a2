import type { StartState } from "./start-state.ts";
import type { World } from "./world.ts";

/** Employed, assisted, eligible and people per place, at `kind * places + place`. */
export function countWorld(world: World, { cohorts }: StartState, out: Float64Array, places: number): void {
  const n = places - 1;
  let employed = 0;
  let assisted = 0;
  let eligible = 0;
  let people = 0;
  for (let i = 0; i < n; i++) {
    const e = world.employed[i] as number;
    const l = world.assisted[i] as number;
    const all = e + l + (world.other[i] as number);
    const q = (cohorts[i] as number) > 0 ? (world.pupils[i] as number) : 0;
    out[i] = e;
    out[places + i] = l;
    out[2 * places + i] = q;
    out[3 * places + i] = all;
    employed += e;
    assisted += l;
    eligible += q;
    people += all;
  }
  out[n] = employed;
  out[places + n] = assisted;
  out[2 * places + n] = eligible;
  out[3 * places + n] = people;
}

type ShareRows = readonly [employment: Float64Array, assistance: Float64Array, school: Float64Array];
/** Rows in the order in which shares are written. */
export const worldRows = (...rows: ShareRows): ShareRows => rows;

/** Shares of people, and of those who leave school, from counts of `countWorld`; where nobody leaves school there is no share. */
export function writeShares(
  counts: Float64Array,
  { cohorts }: StartState,
  places: number,
  [employment, assistance, school]: ShareRows,
): void {
  let leavers = 0;
  for (let place = 0; place < places; place++) {
    const people = counts[3 * places + place] as number;
    const cohort = place < places - 1 ? (cohorts[place] as number) : leavers;
    leavers += cohort;
    employment[place] = (counts[place] as number) / people;
    assistance[place] = (counts[places + place] as number) / people;
    school[place] = cohort > 0 ? (counts[2 * places + place] as number) / cohort : Number.NaN;
  }
}

/** Shares of those who lived in an area at the start, wherever they live now. */
export function writeResidents(
  world: World,
  peopleAtStart: Float64Array,
  [employment, assistance]: readonly [Float64Array, Float64Array],
): void {
  const n = peopleAtStart.length - 1;
  let employed = 0;
  let assisted = 0;
  for (let i = 0; i < n; i++) {
    const e = (world.stayEmployed[i] as number) + (world.awayEmployed[i] as number);
    const l = (world.stayAssisted[i] as number) + (world.awayAssisted[i] as number);
    employed += e;
    assisted += l;
    employment[i] = e / (peopleAtStart[i] as number);
    assistance[i] = l / (peopleAtStart[i] as number);
  }
  employment[n] = employed / (peopleAtStart[n] as number);
  assistance[n] = assisted / (peopleAtStart[n] as number);
}
