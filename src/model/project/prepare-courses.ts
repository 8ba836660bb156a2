import { compileRule, type Kernel } from "../kernel.ts";
import { excessOf, timingOf } from "../payment-timing.ts";
import type { Programme } from "../programme.ts";
import type { Range } from "../random/pert.ts";
import type { Result } from "../result.ts";
import { conditionsByArea } from "../rule/area-conditions.ts";
import type { Conditions } from "../rule/conditions.ts";
import { throwFault } from "../throw-fault.ts";
import { localPlan } from "./area-terms.ts";
import type { AssistanceGroup } from "./assistance-group.ts";
import { groupsOf } from "./assistance-groups.ts";
import { type AwardStep, createAwardStep, createMeasured } from "./award-step.ts";
import { calibrate, createCalibration } from "./calibrate.ts";
import type { CommonYears } from "./common-years.ts";
import { type Course, type CoursePlan, createCourse } from "./course.ts";
import { localOf, type ProjectionInput } from "./input.ts";
import { type LocalSlot, localSlots } from "./local.ts";
import { expectedValue } from "./parameter.ts";
import { type ParameterId, parameterIds, parameterList, parameterPlaces } from "./parameters.ts";
import { readStart, type StartState } from "./start-state.ts";

/** A projection made ready to run through its years, before anything is recorded. */
export interface PreparedCourses {
  readonly start: StartState;
  readonly groups: readonly AssistanceGroup[];
  /** What each parameter is set to, in their order; the numbers of those that are drawn; their means. */
  readonly settings: readonly (number | Range)[];
  readonly drawn: readonly number[];
  readonly means: Float64Array;
  readonly slots: readonly LocalSlot[];
  readonly kernel: Kernel;
  readonly awards: AwardStep;
  readonly course: Course;
  /** The same for expected values: awards take expected gains (details.md 1). */
  createExpected(): Course;
}

/** What the calibration rests on: drawn ones make every draw solve it anew. */
const calibrating: ReadonlySet<ParameterId> = new Set([
  "assistance-hire-ratio",
  "leave-work",
  "leave-assistance",
  "drift-employment",
  "drift-assistance",
  "move-employed",
  "move-assistance",
  "move-other",
  "move-found-work",
  "growth",
  "entrants-employed",
  "entrants-assistance",
  "refugees-employed",
  "refugees-assistance",
  "refugee-rate",
]);

/**
 * Makes the years of a projection ready (model.md 5): the rule compiled, the start read, the rates calibrated. `input` has
 * the programme's assumptions among its own. Stops with what compileRule, readStart and calibrate find wrong,
 * spentBeforeAward, and what stops the first payment where all its figures are observed. `common`: what the course shares
 * with those of other rules.
 */
export function prepareCourses(input: ProjectionInput, common?: CommonYears): PreparedCourses {
  const { rule, programme, years } = input;
  const kernel = the(compileRule(rule, programme));
  const expecting = the(compileRule(rule, programme, true));
  const conditions = rule.conditions ?? {};
  if ((conditions.lagYears ?? 1) === 0 && spendsAhead(conditions, programme.areas))
    throwFault({ code: "spentBeforeAward" });
  const local = localOf(input);
  const start = readStart(programme, input.assumptions, local);
  const slots = localSlots(local, start.areas);
  const n = start.areas.length;
  const groups = groupsOf(programme.groups);
  const settings = parameterList.map(({ id, preset }) => input.assumptions[id] ?? preset);
  const isDrawn = (place: number): boolean => {
    const setting = settings[place];
    return typeof setting === "object" && setting[2] > setting[0];
  };
  const drawn = parameterList.map((_, place) => place).filter(isDrawn);
  const means = Float64Array.from(settings, expectedValue);
  calibrate(start, groups, means, createCalibration(n, groups.length));
  const plan: CoursePlan = {
    rule,
    start,
    groups,
    years,
    seed: input.seed,
    recalibrate: drawn.some((place) => calibrating.has(parameterIds[place] as ParameterId)),
    steadySchool: settings[parameterPlaces["drift-eligibility"]] === 0,
    local: localPlan(slots),
  };
  const measured = createMeasured(years, n);
  const awards = createAwardStep({ rule, programme, kernel, start, measured, years });
  if (awards.firstPayment < years && awards.isObserved(awards.firstPayment)) {
    const fault = awards.pay(awards.firstPayment);
    if (fault !== null) throwFault(fault);
  }
  return {
    start,
    groups,
    settings,
    drawn,
    means,
    slots,
    kernel,
    awards,
    course: createCourse({ ...plan, common }, awards, measured),
    createExpected() {
      const own = createMeasured(years, n);
      const sizesKnown = true;
      const given = { rule, programme, kernel: expecting, start, measured: own, years, sizesKnown };
      return createCourse(plan, createAwardStep(given), own);
    },
  };
}

function the<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : throwFault(result.error);
}

/** Whether money is spent before the award of the year is known, anywhere. */
const spendsAhead = (conditions: Conditions, areas: Programme["areas"]): boolean =>
  conditionsByArea(conditions, areas).some((own) => timingOf(own).now > 0 || excessOf(0, own) > 0);
