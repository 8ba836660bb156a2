import type { Calibration } from "./calibrate.ts";
import { parameterPlaces } from "./parameters.ts";
import { counts, type Sampler } from "./sampler.ts";
import type { World } from "./world.ts";

const hireRatio = parameterPlaces["assistance-hire-ratio"];
const leaveWork = parameterPlaces["leave-work"];
const leaveAssistance = parameterPlaces["leave-assistance"];

/** This year's probabilities per area, the same in both worlds. */
export interface YearRates {
  /** Others find work; come to need assistance; the latter among those who did not find work. */
  readonly hire: Float64Array;
  readonly need: Float64Array;
  readonly needOfRest: Float64Array;
  /** People on assistance find work; no longer need it; the latter among those who did not find work. */
  readonly hireAssisted: Float64Array;
  readonly free: Float64Array;
  readonly freeOfRest: Float64Array;
  readonly leaveWork: Float64Array;
}

/** Room for the rates of n areas. */
export function createYearRates(n: number): YearRates {
  const column = () => new Float64Array(n);
  return {
    hire: column(),
    need: column(),
    needOfRest: column(),
    hireAssisted: column(),
    free: column(),
    freeOfRest: column(),
    leaveWork: column(),
  };
}

/**
 * The year's probabilities: finding work, from either state, times `hireFactor`, leaving work times `leaveFactor`
 * (model.md 5). The answer is how many had to be cut at 1 (details.md 43).
 */
export function setYearRates(
  calibration: Calibration,
  values: Float64Array,
  hireFactor: number,
  leaveFactor: number,
  rates: YearRates,
): number {
  const ratio = values[hireRatio] as number;
  const freeing = values[leaveAssistance] as number;
  const leaving = (values[leaveWork] as number) * leaveFactor;
  let cut = leaving > 1 ? 1 : 0;
  for (let i = 0; i < rates.hire.length; i++) {
    const wished = (calibration.hire[i] as number) * hireFactor;
    const needing = calibration.need[i] as number;
    const hire = wished < 1 ? wished : 1;
    const need = needing < 1 - hire ? needing : 1 - hire;
    const hireAssisted = ratio * hire;
    const free = freeing < 1 - hireAssisted ? freeing : 1 - hireAssisted;
    if (wished > 1 || needing > need || freeing > free) cut++;
    rates.hire[i] = hire;
    rates.need[i] = need;
    rates.needOfRest[i] = hire < 1 ? need / (1 - hire) : 0;
    rates.hireAssisted[i] = hireAssisted;
    rates.free[i] = free;
    rates.freeOfRest[i] = hireAssisted < 1 ? free / (1 - hireAssisted) : 0;
    rates.leaveWork[i] = leaving < 1 ? leaving : 1;
  }
  return cut;
}

/** Numbers of people in the flows of one year, per area. */
export interface Flows {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
}

/** Room for flows of n areas. */
export function createFlows(n: number): Flows {
  const column = () => new Float64Array(n);
  return { a: column(), b: column(), c: column(), d: column() };
}

/**
 * The labour market of one year (model.md 5): who finds work, leaves it, comes to need assistance and no longer needs
 * it. Residents of the start take their part of every flow; those who moved away go on with the area's probabilities
 * (details.md 49).
 */
export function labourMarket(world: World, rates: YearRates, sampler: Sampler, flows: Flows): void {
  const { employed, assisted, other, found, foundFromOther, entries } = world;
  const { a: rest, b: fromAssisted, c: freed, d: stopped } = flows;
  const n = employed.length;
  sampler.take(other, rates.hire, counts.hiredOther, foundFromOther);
  for (let i = 0; i < n; i++) rest[i] = (other[i] as number) - (foundFromOther[i] as number);
  sampler.take(rest, rates.needOfRest, counts.needing, entries);
  sampler.take(assisted, rates.hireAssisted, counts.hiredAssisted, fromAssisted);
  for (let i = 0; i < n; i++) rest[i] = (assisted[i] as number) - (fromAssisted[i] as number);
  sampler.take(rest, rates.freeOfRest, counts.leavingAssistance, freed);
  sampler.take(employed, rates.leaveWork, counts.leavingWork, stopped);

  const { stayEmployed, stayAssisted, stayOther, stayFound, stayFoundFromOther, stayEntries } = world;
  for (let i = 0; i < n; i++) {
    const e = employed[i] as number;
    const l = assisted[i] as number;
    const o = other[i] as number;
    const oe = foundFromOther[i] as number;
    const ol = entries[i] as number;
    const le = fromAssisted[i] as number;
    const lo = freed[i] as number;
    const eo = stopped[i] as number;
    found[i] = oe + le;
    employed[i] = e - eo;
    assisted[i] = l + ol - le - lo;
    other[i] = o + eo + lo - oe - ol;
    const ofE = e > 0 ? (stayEmployed[i] as number) / e : 0;
    const ofL = l > 0 ? (stayAssisted[i] as number) / l : 0;
    const ofO = o > 0 ? (stayOther[i] as number) / o : 0;
    stayFound[i] = oe * ofO + le * ofL;
    stayFoundFromOther[i] = oe * ofO;
    stayEntries[i] = ol * ofO;
    stayEmployed[i] = (e - eo) * ofE;
    stayAssisted[i] = (l - le - lo) * ofL + ol * ofO;
    stayOther[i] = (o - oe - ol) * ofO + eo * ofE + lo * ofL;
  }
  moveOn(world, rates);
}

/** Another year for residents of the start who have moved away. */
function moveOn({ awayEmployed, awayAssisted, awayOther }: World, rates: YearRates): void {
  const { hire, need, hireAssisted, free, leaveWork: leave } = rates;
  for (let i = 0; i < hire.length; i++) {
    const e = awayEmployed[i] as number;
    const l = awayAssisted[i] as number;
    const o = awayOther[i] as number;
    const eo = e * (leave[i] as number);
    const oe = o * (hire[i] as number);
    const ol = o * (need[i] as number);
    const le = l * (hireAssisted[i] as number);
    const lo = l * (free[i] as number);
    awayEmployed[i] = e - eo + oe + le;
    awayAssisted[i] = l - le - lo + ol;
    awayOther[i] = o - oe - ol + eo + lo;
  }
}
