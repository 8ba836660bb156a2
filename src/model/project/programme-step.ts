import type { AreaTerms } from "./area-terms.ts";
import type { GroupChances } from "./assistance-groups.ts";
import { keepOff } from "./keep-off.ts";
import { type HelpRoom, moveJobs } from "./move-jobs.ts";
import { parts, type Sampler } from "./sampler.ts";
import { within } from "./within.ts";
import { type AssistedGroup, sumGroups, type World } from "./world.ts";

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

/**
 * What the year's activity does to people after the labour market (details.md 3, 46): jobs are taken by others and by
 * people on assistance in the proportion in which they find work, and count as work found this year; harm takes hires
 * back. Assistance is kept from those who came to need it this year. Groups that are locked are neither moved nor
 * counted among those who could be. Writes jobs and kept of the outcome.
 */
export function helpAdults(
  world: World,
  terms: AreaTerms,
  chances: GroupChances,
  activity: Activity,
  sampler: Sampler,
  outcome: Outcome,
  room: HelpRoom,
): void {
  const { other, groups } = world;
  const { jobs, kept } = outcome;
  const { jobsYield, keptYield, ceiling } = terms;
  for (let i = 0; i < other.length; i++) {
    let seeking = 0;
    let entries = 0;
    for (let k = 0; k < groups.length; k++) {
      if (chances.movable[k] === 0) continue;
      const group = groups[k] as AssistedGroup;
      seeking += (chances.hireRatio[k] as number) * (group.assisted[i] as number);
      entries += group.entries[i] as number;
    }
    room.seeking[i] = seeking;
    const couldMove = (other[i] as number) + seeking;
    const most = ceiling[i] as number;
    jobs[i] = extraPeople(jobsYield[i] as number, activity.jobs[i] as number, most * couldMove);
    kept[i] = extraPeople(keptYield[i] as number, activity.assistance[i] as number, most * entries);
  }
  sampler.round(jobs, parts.jobs);
  sampler.round(kept, parts.kept);
  moveJobs(world, chances, jobs, sampler, room);
  keepOff(world, chances, kept, sampler, room);
  sumGroups(world);
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
