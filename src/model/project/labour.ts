import type { GroupChances } from "./assistance-groups.ts";
import type { Calibration } from "./calibrate.ts";
import { parameterPlaces } from "./parameters.ts";
import { counts, groupCount, type Sampler } from "./sampler.ts";
import { type AssistedGroup, sumGroups, type World } from "./world.ts";

const leaveWork = parameterPlaces["leave-work"];
const cycleHire = parameterPlaces["cycle-hire"];
const cycleLeave = parameterPlaces["cycle-leave"];
const cycleScale = parameterPlaces["cycle-scale"];

/** This year's probabilities of one group on assistance, per area. */
export interface GroupRates {
  /** Others come to need assistance; the same among those who have neither found work nor come into a group before. */
  readonly need: Float64Array;
  readonly needOfRest: Float64Array;
  /** People of the group find work; no longer need assistance; the latter among those who did not find work. */
  readonly hire: Float64Array;
  readonly free: Float64Array;
  readonly freeOfRest: Float64Array;
}

/** This year's probabilities per area, the same in both worlds. */
export interface YearRates {
  /** Others find work. */
  readonly hire: Float64Array;
  readonly leaveWork: Float64Array;
  readonly groups: readonly GroupRates[];
  /** What the cycle multiplies by this year, by group: finding work, coming to need assistance. */
  readonly hireFactors: Float64Array;
  readonly needFactors: Float64Array;
}

/** Room for the rates of n areas. */
export function createYearRates(n: number, groups = 1): YearRates {
  const column = () => new Float64Array(n);
  return {
    hire: column(),
    leaveWork: column(),
    groups: Array.from({ length: groups }, () => ({
      need: column(),
      needOfRest: column(),
      hire: column(),
      free: column(),
      freeOfRest: column(),
    })),
    hireFactors: new Float64Array(groups),
    needFactors: new Float64Array(groups),
  };
}

/**
 * The year's probabilities at a cycle index (model.md 5): finding work grows with it, leaving work and coming to need
 * assistance shrink, each with its own pull. Those who would find work or come to need assistance are at most everyone:
 * finding work goes first, then what is left is divided over the groups. The answer is in how many areas something had
 * to be cut at 1 (details.md 43).
 */
export function setYearRates(
  calibration: Calibration,
  values: Float64Array,
  chances: GroupChances,
  index: number,
  rates: YearRates,
): number {
  const scale = values[cycleScale] as number;
  const hireFactor = Math.exp((values[cycleHire] as number) * scale * index);
  const leaving = (values[leaveWork] as number) * Math.exp(-(values[cycleLeave] as number) * scale * index);
  const { groups, hireFactors, needFactors } = rates;
  const n = rates.hire.length;
  let cut = leaving > 1 ? 1 : 0;
  for (let i = 0; i < n; i++) {
    const wished = (calibration.hire[i] as number) * hireFactor;
    rates.hire[i] = wished < 1 ? wished : 1;
    rates.leaveWork[i] = leaving < 1 ? leaving : 1;
  }
  for (let k = 0; k < groups.length; k++) {
    hireFactors[k] = Math.exp((chances.cycleHire[k] as number) * scale * index);
    needFactors[k] = Math.exp(-(chances.cycleNeed[k] as number) * scale * index);
  }
  for (let i = 0; i < n; i++) {
    const wished = calibration.hire[i] as number;
    const room = 1 - (rates.hire[i] as number);
    let isCut = wished * hireFactor > 1;
    let needing = 0;
    for (let k = 0; k < groups.length; k++)
      needing += (calibration.need[k]?.[i] as number) * (needFactors[k] as number);
    if (needing > room) isCut = true;
    let left = room;
    for (let k = 0; k < groups.length; k++) {
      const group = groups[k] as GroupRates;
      const own = (calibration.need[k]?.[i] as number) * (needFactors[k] as number);
      const need = needing > room ? room * (own / needing) : own;
      const ownHire = wished * (hireFactors[k] as number);
      const hire = (chances.hireRatio[k] as number) * (ownHire < 1 ? ownHire : 1);
      const freeing = chances.leaving[k] as number;
      const free = freeing < 1 - hire ? freeing : 1 - hire;
      if (ownHire > 1 || freeing > free) isCut = true;
      group.need[i] = need;
      group.needOfRest[i] = partOfRest(need, left, k);
      group.hire[i] = hire;
      group.free[i] = free;
      group.freeOfRest[i] = hire < 1 ? free / (1 - hire) : 0;
      left -= need;
    }
    if (isCut) cut++;
  }
  return cut;
}

/** The probability of the next of several outcomes among those whom none before has met; rounding may leave more than all of a rest. */
export const partOfRest = (part: number, rest: number, place: number): number =>
  rest > 0 ? (place > 0 && part > rest ? 1 : part / rest) : 0;

/** Numbers of people in the flows of one year, per area. */
export interface Flows {
  readonly rest: Float64Array;
  readonly stopped: Float64Array;
  /** By group: no longer need assistance, without work. */
  readonly freed: readonly Float64Array[];
}

/** Room for flows of n areas. */
export function createFlows(n: number, groups = 1): Flows {
  const column = () => new Float64Array(n);
  return { rest: column(), stopped: column(), freed: Array.from({ length: groups }, column) };
}

/**
 * The labour market of one year (model.md 5): who finds work, leaves it, comes to need assistance and no longer needs
 * it. Residents of the start take their part of every flow; those who moved away go on with the area's probabilities
 * (details.md 49).
 */
export function labourMarket(world: World, rates: YearRates, sampler: Sampler, flows: Flows): void {
  const { employed, other, found, foundFromOther, groups } = world;
  const { rest, stopped } = flows;
  const n = employed.length;
  sampler.take(other, rates.hire, counts.hiredOther, foundFromOther);
  for (let i = 0; i < n; i++) rest[i] = (other[i] as number) - (foundFromOther[i] as number);
  for (let k = 0; k < groups.length; k++) {
    const { entries } = groups[k] as AssistedGroup;
    sampler.take(rest, (rates.groups[k] as GroupRates).needOfRest, groupCount(counts.needing, k), entries);
    if (k + 1 < groups.length)
      for (let i = 0; i < n; i++) rest[i] = (rest[i] as number) - (entries[i] as number);
  }
  for (let k = 0; k < groups.length; k++) {
    const { assisted, hired } = groups[k] as AssistedGroup;
    const { hire, freeOfRest } = rates.groups[k] as GroupRates;
    sampler.take(assisted, hire, groupCount(counts.hiredAssisted, k), hired);
    for (let i = 0; i < n; i++) rest[i] = (assisted[i] as number) - (hired[i] as number);
    sampler.take(rest, freeOfRest, groupCount(counts.leavingAssistance, k), flows.freed[k] as Float64Array);
  }
  sampler.take(employed, rates.leaveWork, counts.leavingWork, stopped);

  const { stayEmployed, stayOther, stayFound, stayFoundFromOther } = world;
  for (let i = 0; i < n; i++) {
    const e = employed[i] as number;
    const o = other[i] as number;
    const oe = foundFromOther[i] as number;
    const eo = stopped[i] as number;
    const ofE = e > 0 ? (stayEmployed[i] as number) / e : 0;
    const ofO = o > 0 ? (stayOther[i] as number) / o : 0;
    let ol = 0;
    let le = 0;
    let lo = 0;
    let stayLe = 0;
    let stayLo = 0;
    for (let k = 0; k < groups.length; k++) {
      const group = groups[k] as AssistedGroup;
      const l = group.assisted[i] as number;
      const came = group.entries[i] as number;
      const hired = group.hired[i] as number;
      const freed = flows.freed[k]?.[i] as number;
      const ofL = l > 0 ? (group.stayAssisted[i] as number) / l : 0;
      ol += came;
      le += hired;
      lo += freed;
      stayLe += hired * ofL;
      stayLo += freed * ofL;
      group.assisted[i] = l + came - hired - freed;
      group.stayHired[i] = hired * ofL;
      group.stayEntries[i] = came * ofO;
      group.stayAssisted[i] = (l - hired - freed) * ofL + came * ofO;
    }
    found[i] = oe + le;
    employed[i] = e - eo;
    other[i] = o + eo + lo - oe - ol;
    stayFound[i] = oe * ofO + stayLe;
    stayFoundFromOther[i] = oe * ofO;
    stayEmployed[i] = (e - eo) * ofE;
    stayOther[i] = (o - oe - ol) * ofO + eo * ofE + stayLo;
  }
  moveOn(world, rates);
  sumGroups(world);
}

/** Another year for residents of the start who have moved away. */
function moveOn({ awayEmployed, awayOther, groups }: World, rates: YearRates): void {
  const { hire, leaveWork: leave } = rates;
  for (let i = 0; i < hire.length; i++) {
    const e = awayEmployed[i] as number;
    const o = awayOther[i] as number;
    const eo = e * (leave[i] as number);
    const oe = o * (hire[i] as number);
    let ol = 0;
    let le = 0;
    let lo = 0;
    for (let k = 0; k < groups.length; k++) {
      const group = groups[k] as AssistedGroup;
      const ofGroup = rates.groups[k] as GroupRates;
      const l = group.awayAssisted[i] as number;
      const came = o * (ofGroup.need[i] as number);
      const hired = l * (ofGroup.hire[i] as number);
      const freed = l * (ofGroup.free[i] as number);
      group.awayAssisted[i] = l - hired - freed + came;
      ol += came;
      le += hired;
      lo += freed;
    }
    awayEmployed[i] = e - eo + oe + le;
    awayOther[i] = o - oe - ol + eo + lo;
  }
}
