import { binomialTable } from "../random/binomial.ts";
import { type Philox, philoxOfSeed, unitOf } from "../random/philox.ts";
import type { Fault } from "../result.ts";
import type { Rule } from "../rule/rule.ts";
import {
  type AreaTerms,
  createAreaTerms,
  type LocalPlan,
  setAreaTerms,
  setLocalTerms,
} from "./area-terms.ts";
import type { AssistanceGroup } from "./assistance-group.ts";
import { createGroupChances, setGroupChances } from "./assistance-groups.ts";
import type { AwardStep, Measured } from "./award-step.ts";
import { calibrate, createCalibration } from "./calibrate.ts";
import type { CommonYears } from "./common-years.ts";
import { givenCycle, isCycleRandom, nextCycle } from "./cycle.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import { displace, displacementScratch } from "./displacement.ts";
import { createFlows, createYearRates, labourMarket, setYearRates } from "./labour.ts";
import { createMoves, migrate, setMoves } from "./migration.ts";
import { createHelpRoom } from "./move-jobs.ts";
import { createOrdinaryGrant, type OrdinaryGrant } from "./ordinary-grant.ts";
import { parameterPlaces } from "./parameters.ts";
import { clearOutcome, createOutcome, helpAdults, helpPupils, type Outcome } from "./programme-step.ts";
import { counts, createDrawSampler, expectedSampler, none, type Sampler } from "./sampler.ts";
import type { StartState } from "./start-state.ts";
import { copyWorld, createWorld, settle, type World } from "./world.ts";

const driftEligibility = parameterPlaces["drift-eligibility"];

/** What one course of events is made from. */
export interface CoursePlan {
  readonly rule: Rule;
  readonly start: StartState;
  /** Groups on assistance, at least one. */
  readonly groups: readonly AssistanceGroup[];
  readonly years: number;
  readonly seed: number;
  /** Whether a rate that the calibration rests on differs between draws. */
  readonly recalibrate: boolean;
  /** Whether the share of eligible leavers is the same every year of every draw. */
  readonly steadySchool: boolean;
  /** Areas with assumptions of their own. */
  readonly local: LocalPlan;
  /** What is shared with the courses of other rules that are run beside this one; whoever runs them begins it anew. */
  readonly common?: CommonYears | undefined;
}

/** The state of a course of events, renewed year by year: what a recorder reads. */
export interface Course {
  readonly with: World;
  readonly without: World;
  readonly outcome: Outcome;
  readonly delivery: Delivery;
  readonly grant: OrdinaryGrant;
  readonly measured: Measured;
  readonly awards: AwardStep;
  /** The parameters of the draw under way, and what of them may differ between areas. */
  values: Float64Array;
  readonly terms: AreaTerms;
  /** Probabilities cut at 1 since the course began. */
  cut: number;
  /**
   * Runs all years; `draw` null for expected values. `record` is called after each year. `local`: one value per slot of
   * the plan's local assumptions. `cycleDraw`: the draw whose cycle it is, where that is another than the people's; null
   * for the cycle that is expected.
   */
  run(
    draw: number | null,
    values: Float64Array,
    record: (year: number) => void,
    local?: Float64Array,
    cycleDraw?: number | null,
  ): Fault | null;
}

/**
 * Joins the steps of model.md 5: year by year labour market, programme, migration, school, measurement, award, payment,
 * with the programme and without, on the same chance. Without means no award at all (details.md 51). `measured` is what
 * `awards` reads. Stops with the faults of the calibration.
 */
export function createCourse(plan: CoursePlan, awards: AwardStep, measured: Measured): Course {
  const { start, groups, years } = plan;
  const n = start.areas.length;
  const k = groups.length;
  const generate = philoxOfSeed(plan.seed);
  const { common } = plan;
  const createSampler = () => createDrawSampler(plan.seed, start.chances, k);
  let drawing = createSampler();
  const calibration = createCalibration(n, k);
  let calibratedFor: Float64Array | null = null;
  const chances = createGroupChances(groups);
  const rates = createYearRates(n, k);
  const flows = createFlows(n, k);
  const moves = createMoves(n, k);
  const room = createHelpRoom(n, k);
  const passing = new Float64Array(n);
  const schoolTables = Array.from(start.cohorts, (cohort, i) =>
    plan.steadySchool ? binomialTable(cohort, start.eligible[i] as number) : null,
  );
  const path = new Float64Array(years);
  const employed = new Float64Array(n);
  const assisted = groups.map(() => new Float64Array(n));
  const scratch = displacementScratch(start);
  const words = new Uint32Array(4);
  const delivery = createDelivery(plan.rule, start);
  const terms = createAreaTerms(n);
  const grant = createOrdinaryGrant(n);

  const course: Course = {
    with: createWorld(n, k),
    without: createWorld(n, k),
    outcome: createOutcome(n),
    delivery,
    grant,
    measured,
    awards,
    values: new Float64Array(0),
    terms,
    cut: 0,
    run(draw, values, record, local = new Float64Array(0), cycleDraw = draw) {
      course.values = values;
      if (plan.recalibrate || calibratedFor === null) {
        calibrate(start, groups, values, calibration);
        calibratedFor = values;
      }
      begin(draw);
      setMoves(moves, start, values);
      setAreaTerms(terms, values, delivery.paysForResults);
      setLocalTerms(terms, values, local, plan.local, delivery.paysForResults);
      setGroupChances(groups, values, chances);
      givenCycle(values, start.firstYear, path);
      const random = isCycleRandom(values) && cycleDraw !== null;
      let index = 0;
      // Until money is at work the world with the programme is the one without it.
      let untouched = true;
      for (let year = 0; year < years; year++) {
        if (draw !== null && common !== undefined) drawing = common.sampler(draw, year, createSampler);
        else if (draw !== null) drawing.begin(draw, year);
        const sampler = draw === null ? expectedSampler : drawing;
        if (random) {
          generate(cycleDraw, year, none, 0, words, 0);
          index = nextCycle(index, values, unitOf(words[0] as number));
        } else index = path[year] as number;
        course.cut += setYearRates(calibration, values, chances, index, rates);
        if (awards.lag > 0) {
          const fault = awards.pay(year);
          if (fault !== null) return fault;
        }
        grant.cut(values);
        delivery.spend(awards.awards, awards.covers, year, grant.penalty, values, terms);
        course.cut += common?.take(year, course.without) ?? goWithout(year, values, sampler);
        if (untouched && delivery.isIdle()) copyWorld(course.without, course.with);
        else {
          untouched = false;
          course.cut += goWith(values, sampler);
        }
        measure(course.with, start, year, measured);
        if (awards.lag === 0) {
          const fault = awards.pay(year);
          if (fault !== null) return fault;
        }
        delivery.pay(awards.awards);
        grant.save(course.with.assisted, values);
        record(year);
      }
      return null;
    },
  };

  /** Whole people at the start in a draw: the floor, and one more by the fraction; never more than there are. */
  function begin(draw: number | null): void {
    course.cut = 0;
    awards.reset();
    delivery.reset();
    clearOutcome(course.outcome);
    employed.set(start.employed);
    for (const [k, { share }] of groups.entries())
      for (let i = 0; i < n; i++) (assisted[k] as Float64Array)[i] = share * (start.assisted[i] as number);
    if (draw !== null) wholeStart(start, generate, draw, words, employed, assisted);
    settle(course.with, start, employed, assisted);
    settle(course.without, start, employed, assisted);
    grant.reset(course.with.assisted);
  }

  /** The year of the world without the programme: labour market, moves, school. The answer is how many probabilities were cut. */
  function goWithout(year: number, values: Float64Array, sampler: Sampler): number {
    labourMarket(course.without, rates, sampler, flows);
    const cut = migrate(course.without, values, chances, sampler, moves);
    school(year, values, sampler !== expectedSampler);
    common?.keep(year, course.without, cut);
    return cut;
  }

  /** The year of the world with the programme: labour market, what the programme does, moves, school. */
  function goWith(values: Float64Array, sampler: Sampler): number {
    const { activity } = delivery;
    labourMarket(course.with, rates, sampler, flows);
    helpAdults(course.with, terms, chances, activity, sampler, course.outcome, room);
    displace(course.with, start, terms, sampler, course.outcome, scratch);
    const cut = migrate(course.with, values, chances, sampler, moves);
    course.with.pupils.set(course.without.pupils);
    helpPupils(course.with, start.cohorts, terms, activity, sampler, course.outcome);
    return cut;
  }

  /** The year's leavers without the programme; both worlds begin from them. */
  function school(year: number, values: Float64Array, drawn: boolean): void {
    const drift = values[driftEligibility] as number;
    const tables = drawn && plan.steadySchool ? schoolTables : null;
    for (let i = 0; i < n; i++) {
      const share = start.eligible[i] as number;
      const odds = drift === 0 ? 0 : (share / (1 - share)) * Math.exp(drift * (year + 1));
      passing[i] = drift === 0 ? share : odds / (1 + odds);
      if (tables !== null && tables[i] !== null) passing[i] = 0;
    }
    const sampler = drawn ? drawing : expectedSampler;
    sampler.take(start.cohorts, passing, counts.eligible, course.without.pupils);
    if (tables !== null) drawing.takeTabled(tables, course.without.pupils);
  }

  return course;
}

function wholeStart(
  start: StartState,
  generate: Philox,
  draw: number,
  words: Uint32Array,
  employed: Float64Array,
  assisted: readonly Float64Array[],
): void {
  for (let i = 0; i < employed.length; i++) {
    const area = start.chances[i] as number;
    generate(draw, none, area, 0, words, 0);
    const people = start.adults[i] as number;
    employed[i] = Math.min(people, wholeOf(employed[i] as number, words[0] as number));
    let left = people - (employed[i] as number);
    for (const [k, group] of assisted.entries()) {
      if (k > 0) generate(draw, none, area, k, words, 0);
      group[i] = Math.min(left, wholeOf(group[i] as number, words[1] as number));
      left -= group[i] as number;
    }
  }
}

/** The floor, and one more by the fraction. */
const wholeOf = (people: number, word: number): number =>
  Math.floor(people) + (unitOf(word) < people - Math.floor(people) ? 1 : 0);

/** Shares and denominators of the year, where the indicator is measured. */
function measure(world: World, start: StartState, year: number, { shares, sizes }: Measured): void {
  const n = start.areas.length;
  const [employment, assistance, school] = shares as [Float64Array, Float64Array, Float64Array];
  const [employmentSize, assistanceSize, schoolSize] = sizes as [Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < n; i++) {
    const e = world.employed[i] as number;
    const l = world.assisted[i] as number;
    const people = e + l + (world.other[i] as number);
    const at = year * n + i;
    if (start.measured[i] === 1) {
      employment[at] = e / people;
      employmentSize[at] = people;
    }
    if (start.measured[n + i] === 1) {
      assistance[at] = l / people;
      assistanceSize[at] = people;
    }
    if ((start.cohorts[i] as number) > 0) {
      school[at] = (world.pupils[i] as number) / (start.cohorts[i] as number);
      schoolSize[at] = start.cohorts[i] as number;
    }
  }
}
