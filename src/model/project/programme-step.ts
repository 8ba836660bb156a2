import type { AreaTerms } from "./area-terms.ts";
import { parameterPlaces } from "./parameters.ts";
import { parts, type Sampler } from "./sampler.ts";
import type { World } from "./world.ts";

const hireRatio = parameterPlaces["assistance-hire-ratio"];

/** Kronor at work per area this year, by what they are spent on. */
export interface Activity {
  readonly jobs: Float64Array;
  readonly assistance: Float64Array;
  readonly school: Float64Array;
}

/** What the programme did this year, persons per area; negative where it did harm. */
export interface Outcome {
  /** More people who found work. */
  readonly jobs: Float64Array;
  /** Kept from coming to need assistance. */
  readonly kept: Float64Array;
  /** More eligible school leavers. */
  readonly pupils: Float64Array;
  /** Lost their work here to the extra jobs of other areas. */
  readonly displaced: Float64Array;
  /** Lost their work outside all areas to the extra jobs of this one. */
  readonly displacedOutside: Float64Array;
}

/** Outcomes of n areas, all 0. */
export const createOutcome = (n: number): Outcome => ({
  jobs: new Float64Array(n),
  kept: new Float64Array(n),
  pupils: new Float64Array(n),
  displaced: new Float64Array(n),
  displacedOutside: new Float64Array(n),
});

/** Sets an outcome to nothing. */
export function clearOutcome({ jobs, kept, pupils, displaced, displacedOutside }: Outcome): void {
  for (const each of [jobs, kept, pupils, displaced, displacedOutside]) each.fill(0);
}

/**
 * Extra people from money: sign(y) c (1 - exp(-|y| A / (1e6 c))), c the share of those who could move that can be moved
 * at most (model.md 5, details.md 2). About y A / 1e6 while small. `perMillion` in people per million kronor, `money` in
 * kronor, `most` in persons.
 */
export function extraPeople(perMillion: number, money: number, most: number): number {
  if (!(most > 0 && money > 0)) return 0;
  const size = most * saturating((Math.abs(perMillion) * money) / (1e6 * most));
  return perMillion < 0 ? -size : size;
}

/** 1 - exp(-x) for x >= 0; by its series, twelve digits of it, where x is small, as it is for most areas and years. */
const saturating = (x: number): number =>
  x > 0.25
    ? -Math.expm1(-x)
    : x *
      (1 -
        (x / 2) *
          (1 -
            (x / 3) *
              (1 - (x / 4) * (1 - (x / 5) * (1 - (x / 6) * (1 - (x / 7) * (1 - (x / 8) * (1 - x / 9))))))));

const within = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/**
 * What the year's activity does to people after the labour market (details.md 3, 46): jobs are taken by others and by
 * people on assistance in the proportion in which they find work, and count as work found this year; harm takes hires
 * back. Assistance is kept from those who came to need it this year. Writes jobs and kept of the outcome; `scratch` is
 * room for one number per area.
 */
export function helpAdults(
  world: World,
  values: Float64Array,
  terms: AreaTerms,
  activity: Activity,
  sampler: Sampler,
  outcome: Outcome,
  scratch: Float64Array,
): void {
  const { assisted, other, found, foundFromOther, entries } = world;
  const { jobs, kept } = outcome;
  const ratio = values[hireRatio] as number;
  const { jobsYield, keptYield, ceiling } = terms;
  const n = found.length;
  for (let i = 0; i < n; i++) {
    const couldMove = (other[i] as number) + ratio * (assisted[i] as number);
    const most = ceiling[i] as number;
    jobs[i] = extraPeople(jobsYield[i] as number, activity.jobs[i] as number, most * couldMove);
    kept[i] = extraPeople(
      keptYield[i] as number,
      activity.assistance[i] as number,
      most * (entries[i] as number),
    );
  }
  sampler.round(jobs, parts.jobs);
  sampler.round(kept, parts.kept);
  for (let i = 0; i < n; i++) {
    const o = other[i] as number;
    const l = assisted[i] as number;
    const f = found[i] as number;
    const made = within(jobs[i] as number, -f, o + l);
    jobs[i] = made;
    if (made > 0) scratch[i] = (made * o) / (o + ratio * l);
    else scratch[i] = made < 0 ? (made * (foundFromOther[i] as number)) / f : 0;
  }
  sampler.round(scratch, parts.jobsFromOther);
  for (let i = 0; i < n; i++) {
    if (jobs[i] !== 0) moveJobs(world, i, jobs[i] as number, scratch[i] as number);
    const kept0 = within(
      kept[i] as number,
      -(other[i] as number),
      Math.min(entries[i] as number, assisted[i] as number),
    );
    kept[i] = kept0;
    if (kept0 !== 0) keepOff(world, i, kept0);
  }
}

/** Moves people into work that the programme brought (or back, where it took work away); `wished` of them from or to the others. */
function moveJobs(world: World, i: number, jobs: number, wished: number): void {
  const { assisted, other, found, foundFromOther } = world;
  const { stayAssisted, stayOther, stayFound, stayFoundFromOther } = world;
  const o = other[i] as number;
  const l = assisted[i] as number;
  const f = found[i] as number;
  const fo = foundFromOther[i] as number;
  const fl = f - fo;
  const fromOther =
    jobs > 0
      ? within(wished, Math.max(0, jobs - l), Math.min(jobs, o))
      : within(wished, Math.max(jobs, -fo), Math.min(0, jobs + fl));
  const fromAssisted = jobs - fromOther;
  const stayFo = stayFoundFromOther[i] as number;
  const stayFl = (stayFound[i] as number) - stayFo;
  const staysOther = residents(fromOther, stayOther[i] as number, o, stayFo, fo);
  const staysAssisted = residents(fromAssisted, stayAssisted[i] as number, l, stayFl, fl);
  found[i] = f + jobs;
  other[i] = o - fromOther;
  assisted[i] = l - fromAssisted;
  stayFound[i] = (stayFound[i] as number) + staysOther + staysAssisted;
  stayOther[i] = (stayOther[i] as number) - staysOther;
  stayAssisted[i] = (stayAssisted[i] as number) - staysAssisted;
}

/** Residents among people moved: from the pool they are taken from, or (taken back) from the hires they return from. */
function residents(moved: number, stayPool: number, pool: number, stayHires: number, hires: number): number {
  if (moved > 0) return (moved * stayPool) / pool;
  return moved < 0 ? (moved * stayHires) / hires : 0;
}

/** Keeps people from assistance who came to need it this year; a negative number brings others to need it. */
function keepOff(world: World, i: number, kept: number): void {
  const { assisted, other, entries, stayAssisted, stayOther, stayEntries } = world;
  const stays =
    kept > 0
      ? Math.min((kept * (stayEntries[i] as number)) / (entries[i] as number), stayAssisted[i] as number)
      : (kept * (stayOther[i] as number)) / (other[i] as number);
  assisted[i] = (assisted[i] as number) - kept;
  other[i] = (other[i] as number) + kept;
  stayAssisted[i] = (stayAssisted[i] as number) - stays;
  stayOther[i] = (stayOther[i] as number) + stays;
}

/** More eligible school leavers: at most the share `ceiling` of those not eligible. Writes pupils of the outcome and adds them. */
export function helpPupils(
  world: World,
  cohorts: Float64Array,
  { pupilsYield, ceiling }: AreaTerms,
  activity: Activity,
  sampler: Sampler,
  { pupils }: Outcome,
): void {
  for (let i = 0; i < cohorts.length; i++) {
    const rest = (cohorts[i] as number) - (world.pupils[i] as number);
    pupils[i] = extraPeople(
      pupilsYield[i] as number,
      activity.school[i] as number,
      (ceiling[i] as number) * rest,
    );
  }
  sampler.round(pupils, parts.pupils);
  for (let i = 0; i < cohorts.length; i++) {
    const eligible = world.pupils[i] as number;
    const more = within(pupils[i] as number, -eligible, (cohorts[i] as number) - eligible);
    pupils[i] = more;
    world.pupils[i] = eligible + more;
  }
}
