import { binomialAt } from "../random/binomial.ts";
import { type Philox, philoxOfSeed, unitOf } from "../random/philox.ts";
import type { Fault } from "../result.ts";
import type { Rule } from "../rule/rule.ts";
import type { AwardStep, Measured } from "./award-step.ts";
import { type Calibration, calibrate } from "./calibrate.ts";
import { givenCycle, isCycleRandom, nextCycle } from "./cycle.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import { displace, displacementScratch } from "./displacement.ts";
import { type CycleFactors, labourMarket } from "./labour.ts";
import { migrate } from "./migration.ts";
import { placeOf } from "./parameters.ts";
import { createOutcome, helpAdults, helpPupils, type Outcome } from "./programme-step.ts";
import type { StartState } from "./start-state.ts";
import { createWorld, settle, type World } from "./world.ts";
import { counts, countsPerArea, createYearChance, fillYearChance, none } from "./year-chance.ts";

const cycleHire = placeOf("cycle-hire");
const cycleLeave = placeOf("cycle-leave");
const driftEligibility = placeOf("drift-eligibility");

/** What one course of events is made from. */
export interface CoursePlan {
  readonly rule: Rule;
  readonly start: StartState;
  readonly years: number;
  readonly seed: number;
  /** Whether a rate that the calibration rests on differs between draws. */
  readonly recalibrate: boolean;
}

/** The state of a course of events, renewed year by year: what a recorder reads. */
export interface Course {
  readonly with: World;
  readonly without: World;
  readonly outcome: Outcome;
  readonly delivery: Delivery;
  readonly measured: Measured;
  readonly awards: AwardStep;
  /** Probabilities cut at 1 since the course began. */
  cut: number;
  /** Runs all years; `draw` null for expected values. `record` is called after each year. */
  run(draw: number | null, values: Float64Array, record: (year: number) => void): Fault | null;
}

/**
 * Joins the steps of model.md 5: year by year labour market, programme, migration, school, measurement, award, payment,
 * with the programme and without, on the same chance. Without means no award at all (details.md 51). `measured` is what
 * `awards` reads. Stops with the faults of the calibration.
 */
export function createCourse(plan: CoursePlan, awards: AwardStep, measured: Measured): Course {
  const { start, years } = plan;
  const n = start.areas.length;
  const generate = philoxOfSeed(plan.seed);
  const chance = createYearChance(n);
  const calibration: Calibration = { hire: new Float64Array(n), need: new Float64Array(n) };
  let calibratedFor: Float64Array | null = null;
  const cycle: CycleFactors = { hire: 1, leave: 1 };
  const path = new Float64Array(years);
  const employed = new Float64Array(n);
  const assisted = new Float64Array(n);
  const scratch = displacementScratch(start);
  const words = new Uint32Array(4);
  const delivery = createDelivery(plan.rule, start);

  const course: Course = {
    with: createWorld(n),
    without: createWorld(n),
    outcome: createOutcome(n),
    delivery,
    measured,
    awards,
    cut: 0,
    run(draw, values, record) {
      if (plan.recalibrate || calibratedFor === null) {
        calibrate(start, values, calibration);
        calibratedFor = values;
      }
      begin(draw);
      const random = isCycleRandom(values) && draw !== null;
      givenCycle(values, path);
      const now = draw === null ? null : chance;
      let index = 0;
      for (let year = 0; year < years; year++) {
        if (draw !== null) fillYearChance(chance, generate, draw, year, n);
        if (random) {
          generate(draw, year, none, 0, words, 0);
          index = nextCycle(index, values, unitOf(words[0] as number));
        } else index = path[year] as number;
        cycle.hire = Math.exp((values[cycleHire] as number) * index);
        cycle.leave = Math.exp(-(values[cycleLeave] as number) * index);

        if (awards.lag > 0) {
          const fault = awards.pay(year);
          if (fault !== null) return fault;
        }
        delivery.spend(awards.awards, course.with.assisted, course.without.assisted, values);
        course.cut += labourMarket(course.without, calibration, values, cycle, now);
        course.cut += labourMarket(course.with, calibration, values, cycle, now);
        helpAdults(course.with, values, delivery.activity, delivery.paysForResults, now, course.outcome);
        displace(course.with, start, values, now, course.outcome, scratch);
        course.cut += migrate(course.without, start, values, now);
        course.cut += migrate(course.with, start, values, now);
        school(year, values, draw !== null);
        helpPupils(
          course.with,
          start.cohorts,
          values,
          delivery.activity,
          delivery.paysForResults,
          now,
          course.outcome,
        );
        measure(course.with, start, year, measured);
        if (awards.lag === 0) {
          const fault = awards.pay(year);
          if (fault !== null) return fault;
        }
        delivery.pay(awards.awards);
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
    employed.set(start.employed);
    assisted.set(start.assisted);
    if (draw !== null) wholeStart(start, generate, draw, words, employed, assisted);
    settle(course.with, start, employed, assisted);
    settle(course.without, start, employed, assisted);
  }

  /** The year's leavers without the programme, the same in both worlds. */
  function school(year: number, values: Float64Array, drawn: boolean): void {
    const drift = values[driftEligibility] as number;
    const { uniforms, normals } = chance;
    for (let i = 0; i < n; i++) {
      const cohort = start.cohorts[i] as number;
      if (cohort === 0) continue;
      let share = start.eligible[i] as number;
      if (drift !== 0) {
        const odds = (share / (1 - share)) * Math.exp(drift * (year + 1));
        share = odds / (1 + odds);
      }
      const pupils = drawn
        ? binomialAt(cohort, share, uniforms, normals, i * countsPerArea + counts.eligible)
        : cohort * share;
      course.with.pupils[i] = pupils;
      course.without.pupils[i] = pupils;
    }
  }

  return course;
}

function wholeStart(
  start: StartState,
  generate: Philox,
  draw: number,
  words: Uint32Array,
  employed: Float64Array,
  assisted: Float64Array,
): void {
  for (let i = 0; i < employed.length; i++) {
    generate(draw, none, i, 0, words, 0);
    const people = start.adults[i] as number;
    const e = employed[i] as number;
    const l = assisted[i] as number;
    const wholeE = Math.floor(e) + (unitOf(words[0] as number) < e - Math.floor(e) ? 1 : 0);
    const wholeL = Math.floor(l) + (unitOf(words[1] as number) < l - Math.floor(l) ? 1 : 0);
    employed[i] = Math.min(people, wholeE);
    assisted[i] = Math.min(people - (employed[i] as number), wholeL);
  }
}

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
