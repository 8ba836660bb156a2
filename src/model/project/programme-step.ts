import { wholePersons } from "../random/binomial.ts";
import { placeOf } from "./parameters.ts";
import type { World } from "./world.ts";
import { fractions, fractionsPerArea, type YearChance } from "./year-chance.ts";

const hireRatio = placeOf("assistance-hire-ratio");
const ceiling = placeOf("ceiling");
const incentive = placeOf("incentive");
const jobsPerMillion = placeOf("jobs-per-million");
const assistancePerMillion = placeOf("assistance-per-million");
const pupilsPerMillion = placeOf("pupils-per-million");

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

/**
 * Extra people from money: sign(y) c (1 - exp(-|y| A / (1e6 c))), c the share of those who could move that can be moved
 * at most (model.md 5, details.md 2). About y A / 1e6 while small. `perMillion` in people per million kronor, `money` in
 * kronor, `most` in persons.
 */
export function extraPeople(perMillion: number, money: number, most: number): number {
  if (!(most > 0 && money > 0)) return 0;
  const size = most * -Math.expm1((-Math.abs(perMillion) * money) / (1e6 * most));
  return perMillion < 0 ? -size : size;
}

const within = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/**
 * What the year's activity does to people after the labour market (details.md 3, 46): jobs are taken by others and by
 * people on assistance in the proportion in which they find work, and count as work found this year; harm takes hires
 * back. Assistance is kept from those who came to need it this year. Writes jobs and kept of the outcome.
 */
export function helpAdults(
  world: World,
  values: Float64Array,
  activity: Activity,
  paysForResults: boolean,
  chance: YearChance | null,
  outcome: Outcome,
): void {
  const { assisted, other, found, foundFromOther, entries } = world;
  const { stayAssisted, stayOther, stayFound, stayFoundFromOther, stayEntries } = world;
  const ratio = values[hireRatio] as number;
  const most = values[ceiling] as number;
  const boost = paysForResults ? (values[incentive] as number) : 1;
  const jobsYield = boost * (values[jobsPerMillion] as number);
  const keptYield = boost * (values[assistancePerMillion] as number);
  for (let i = 0; i < found.length; i++) {
    const o = other[i] as number;
    const l = assisted[i] as number;
    const f = found[i] as number;
    const part = i * fractionsPerArea;
    const couldMove = o + ratio * l;
    let jobs = extraPeople(jobsYield, activity.jobs[i] as number, most * couldMove);
    let kept = extraPeople(keptYield, activity.assistance[i] as number, most * (entries[i] as number));
    if (chance !== null) {
      jobs = wholePersons(jobs, chance.fractions[part + fractions.jobs] as number);
      kept = wholePersons(kept, chance.fractions[part + fractions.kept] as number);
    }
    jobs = within(jobs, -f, o + l);
    if (jobs !== 0) {
      const fromFound = foundFromOther[i] as number;
      let fromOther = jobs > 0 ? (jobs * o) / couldMove : (jobs * fromFound) / f;
      if (chance !== null)
        fromOther = wholePersons(fromOther, chance.fractions[part + fractions.jobsFromOther] as number);
      fromOther =
        jobs > 0
          ? within(fromOther, Math.max(0, jobs - l), Math.min(jobs, o))
          : within(fromOther, Math.max(jobs, -fromFound), Math.min(0, jobs + f - fromFound));
      const fromAssisted = jobs - fromOther;
      found[i] = f + jobs;
      other[i] = o - fromOther;
      assisted[i] = l - fromAssisted;
      const staysOther = residents(fromOther, stayOther[i], o, stayFoundFromOther[i], fromFound);
      const staysAssisted = residents(
        fromAssisted,
        stayAssisted[i],
        l,
        (stayFound[i] as number) - (stayFoundFromOther[i] as number),
        f - fromFound,
      );
      stayFound[i] = (stayFound[i] as number) + staysOther + staysAssisted;
      stayOther[i] = (stayOther[i] as number) - staysOther;
      stayAssisted[i] = (stayAssisted[i] as number) - staysAssisted;
    }
    outcome.jobs[i] = jobs;

    const came = entries[i] as number;
    kept = within(kept, -(other[i] as number), Math.min(came, assisted[i] as number));
    if (kept !== 0) {
      const stays =
        kept > 0
          ? Math.min((kept * (stayEntries[i] as number)) / came, stayAssisted[i] as number)
          : (kept * (stayOther[i] as number)) / (other[i] as number);
      assisted[i] = (assisted[i] as number) - kept;
      other[i] = (other[i] as number) + kept;
      stayAssisted[i] = (stayAssisted[i] as number) - stays;
      stayOther[i] = (stayOther[i] as number) + stays;
    }
    outcome.kept[i] = kept;
  }
}

/** Residents among people moved: from the pool they are taken from, or (taken back) from the hires they return from. */
function residents(
  moved: number,
  stayPool: number | undefined,
  pool: number,
  stayHires: number | undefined,
  hires: number,
): number {
  if (moved > 0) return (moved * (stayPool as number)) / pool;
  return moved < 0 ? (moved * (stayHires as number)) / hires : 0;
}

/** More eligible school leavers: at most the share `ceiling` of those not eligible. Writes pupils of the outcome and adds them. */
export function helpPupils(
  world: World,
  cohorts: Float64Array,
  values: Float64Array,
  activity: Activity,
  paysForResults: boolean,
  chance: YearChance | null,
  outcome: Outcome,
): void {
  const most = values[ceiling] as number;
  const boost = paysForResults ? (values[incentive] as number) : 1;
  const perMillion = boost * (values[pupilsPerMillion] as number);
  for (let i = 0; i < cohorts.length; i++) {
    const eligible = world.pupils[i] as number;
    const rest = (cohorts[i] as number) - eligible;
    let pupils = extraPeople(perMillion, activity.school[i] as number, most * rest);
    if (chance !== null)
      pupils = wholePersons(pupils, chance.fractions[i * fractionsPerArea + fractions.pupils] as number);
    pupils = within(pupils, -eligible, rest);
    world.pupils[i] = eligible + pupils;
    outcome.pupils[i] = pupils;
  }
}
