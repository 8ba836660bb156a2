import { compileRule } from "../kernel.ts";
import { breakEvenFacts } from "../payers/payer-facts.ts";
import { commonPayers } from "../payers/payer-list.ts";
import { payerMatrix } from "../payers/payer-matrix.ts";
import { excessOf, timingOf } from "../payment-timing.ts";
import type { Programme } from "../programme.ts";
import { type Provenance, weakest } from "../provenance.ts";
import { provenanceOf } from "../provenance-of.ts";
import { pertQuantile, pertTable } from "../random/pert.ts";
import { philoxOfSeed, unitOf } from "../random/philox.ts";
import { fail, ok, type Result } from "../result.ts";
import { conditionsByArea } from "../rule/area-conditions.ts";
import { yearsOfArea } from "../rule/calendar.ts";
import type { Conditions } from "../rule/conditions.ts";
import { kindOf } from "../rule/criterion.ts";
import { type Rule, ruleDefaults } from "../rule/rule.ts";
import { throwFault, toResult } from "../throw-fault.ts";
import { modelVersion } from "../version.ts";
import { localPlan } from "./area-terms.ts";
import { groupsOf } from "./assistance-groups.ts";
import { createAwardStep, createMeasured } from "./award-step.ts";
import { calibrate, createCalibration } from "./calibrate.ts";
import { checkInput } from "./check-input.ts";
import { type Chunk, type ChunkRoom, createChunkWriter } from "./chunk.ts";
import { type Course, type CoursePlan, createCourse } from "./course.ts";
import { localOf, type ProjectionInput, targetsOf } from "./input.ts";
import { layoutOfInput } from "./layout-of-input.ts";
import { type LocalSlot, localSlots } from "./local.ts";
import { expectedValue } from "./parameter.ts";
import { type ParameterId, parameterIds, parameterList, parameterPlaces } from "./parameters.ts";
import { type ExpectedProjection, eventIds, type ProjectionFacts } from "./projection.ts";
import { createRecorder } from "./recorder.ts";
import { none, ofEntry } from "./sampler.ts";
import { bandSeries, groupSeries, type Layout } from "./series.ts";
import { readStart, type StartState } from "./start-state.ts";

/** A projection made ready to run. */
export interface Simulator {
  readonly facts: ProjectionFacts;
  /** Expected values; NaN for what needs draws: awards of other rules than of improvement with zero (details.md 1). */
  expected(): Result<ExpectedProjection>;
  /** Some draws, whatever was computed before, written into `room` if it fits. Errors: what stops the rule in one of their years. */
  draw(first: number, count: number, room?: ChunkRoom): Result<Chunk>;
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
 * Makes a projection ready (model.md 5): the rule compiled once, the start read, the rates calibrated.
 * Errors: what checkInput, compileRule, readStart and calibrate find wrong, spentBeforeAward, and what stops the first
 * payment where all its figures are observed.
 */
export function compileProjection(given: ProjectionInput): Result<Simulator> {
  const input = { ...given, assumptions: { ...given.programme.assumptions, ...given.assumptions } };
  const wrong = checkInput(input)[0];
  if (wrong !== undefined) return fail(wrong);
  const { rule, programme } = input;
  const kernel = compileRule(rule, programme);
  if (!kernel.ok) return kernel;
  const expecting = compileRule(rule, programme, true);
  if (!expecting.ok) return expecting;
  return toResult(() => {
    const conditions = rule.conditions ?? {};
    if ((conditions.lagYears ?? 1) === 0 && spendsAhead(conditions, programme.areas))
      throwFault({ code: "spentBeforeAward" });
    const local = localOf(input);
    const start = readStart(programme, input.assumptions, local);
    const slots = localSlots(local, start.areas);
    const n = start.areas.length;
    const groups = groupsOf(programme.groups);
    const { years } = input;
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
    const awards = createAwardStep({ rule, programme, kernel: kernel.value, start, measured, years });
    if (awards.firstPayment < years && awards.isObserved(awards.firstPayment)) {
      const fault = awards.pay(awards.firstPayment);
      if (fault !== null) throwFault(fault);
    }
    const expectedMeasured = createMeasured(years, n);
    const expectedAwards = createAwardStep({
      rule,
      programme,
      kernel: expecting.value,
      start,
      measured: expectedMeasured,
      years,
      sizesKnown: true,
    });
    const course = createCourse(plan, awards, measured);
    const expectedCourse = createCourse(plan, expectedAwards, expectedMeasured);
    const targets = targetsOf(input);
    const layout = layoutOfInput(input);
    const payerList = programme.payerList ?? commonPayers;
    const matrix = payerMatrix(payerList, input.payers);
    const unitSek = (rule.rounding ?? ruleDefaults.rounding).unitSek;
    const baseline = baselineOf(input, start, unitSek);
    const recorderOf = (each: Course) =>
      createRecorder(each, start, layout, unitSek, targets, baseline, matrix);
    const expectsAwards = rule.pots.every(({ criterion }) => kindOf(criterion).hasExpectation(criterion));
    const facts: ProjectionFacts = {
      modelVersion,
      programme: programme.id,
      seed: input.seed,
      firstYear: start.firstYear,
      years,
      areas: start.areas.map(({ id, name, municipality }) => ({ id, name, municipality })),
      groups: layout.groups > 0 ? groups.map(({ id }) => id) : [],
      layout,
      unitSek,
      events: eventIds(targets),
      roles: start.roleMap,
      assumed: start.assumed,
      lagYears: awards.lag,
      firstPaymentYear: Number.isFinite(awards.firstPayment) ? start.firstYear + awards.firstPayment : null,
      lastPaymentYear: rule.schedule?.at(-1)?.year ?? null,
      paidYears: Array.from({ length: years }, (_, year) => year).flatMap((year) =>
        awards.pays(year) ? [start.firstYear + year] : [],
      ),
      ownYears: start.areas.map(({ id }) => {
        const own = yearsOfArea(rule, id);
        return own && { from: own.from, to: own.to };
      }),
      timing: timingOf(conditions),
      expectsAwards,
      provenance: projectedProvenance(rule, programme),
      breakEven: breakEvenFacts(payerList, input.payers, {
        years: means[parameterPlaces["benefit-years"]] as number,
        rate: means[parameterPlaces["discount-rate"]] as number,
        deadweight: means[parameterPlaces.deadweight] as number,
      }),
    };
    return {
      facts,
      expected: () => expectedNumbers(expectedCourse, means, slots, facts, recorderOf(expectedCourse)),
      draw: createDrawing(course, layout, recorderOf(course), settings, drawn, slots, input.seed),
    };
  });
}

/** Whether money is spent before the award of the year is known, anywhere. */
const spendsAhead = (conditions: Conditions, areas: Programme["areas"]): boolean =>
  conditionsByArea(conditions, areas).some((own) => timingOf(own).now > 0 || excessOf(0, own) > 0);

/** The weakest origin among the figures the rule reads and the money of its years. */
function projectedProvenance(rule: Rule, programme: Programme): Provenance {
  const { scheduleProvenance } = programme;
  const known = provenanceOf(rule, programme);
  return rule.schedule === undefined || scheduleProvenance === undefined
    ? known
    : weakest([known, scheduleProvenance]);
}

function baselineOf(
  { baselineSek }: ProjectionInput,
  start: StartState,
  unitSek: number,
): Float64Array | null {
  if (baselineSek === undefined) return null;
  const awards = start.areas.map(({ id }) => (baselineSek[id] ?? 0) / unitSek);
  return Float64Array.from([...awards, awards.reduce((sum, award) => sum + award, 0)]);
}

/** Numbers of the series that hold without the programme; the others follow from awards, and have no expectation where those have none. */
const withoutProgramme = (layout: Layout): ReadonlySet<number> =>
  new Set([
    ...bandSeries.map((id, series) => (id.endsWith("Without") ? series : -1)),
    ...Array.from(
      { length: layout.groups },
      (_, group) => bandSeries.length + groupSeries(layout, group, true),
    ),
  ]);

function expectedNumbers(
  course: Course,
  means: Float64Array,
  slots: readonly LocalSlot[],
  facts: ProjectionFacts,
  recorder: ReturnType<typeof createRecorder>,
): Result<ExpectedProjection> {
  const { places, years, bands, means: meanRows } = facts.layout;
  const perYear = (bands + meanRows) * places;
  const numbers = new Float64Array(perYear * years);
  const without = withoutProgramme(facts.layout);
  const record = (year: number): void => {
    recorder.record(year);
    for (let k = 0; k < perYear; k++) {
      const known = facts.expectsAwards || without.has(Math.floor(k / places));
      const value = (recorder.numbers[k] as number) * (k < places ? facts.unitSek : 1);
      numbers[k * years + year] = known ? value : Number.NaN;
    }
  };
  recorder.begin();
  const fault = course.run(null, means, record, localMeans(slots));
  if (fault !== null) return fail(fault);
  const totals = recorder.totals.slice();
  if (!facts.expectsAwards) totals.fill(Number.NaN);
  return ok({ facts, numbers, totals });
}

const localMeans = (slots: readonly LocalSlot[]): Float64Array =>
  Float64Array.from(slots, ({ setting }) => expectedValue(setting));

/** The draws of a course, a chunk at a time. Nothing is carried from one draw to the next. */
function createDrawing(
  course: Course,
  layout: Layout,
  recorder: ReturnType<typeof createRecorder>,
  settings: readonly (number | readonly [number, number, number])[],
  drawn: readonly number[],
  slots: readonly LocalSlot[],
  seed: number,
): Simulator["draw"] {
  const generate = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  const values = Float64Array.from(settings, expectedValue);
  // Tables take longer to make than expected values: only for draws.
  let tables: Float64Array[] | null = null;
  let localTables: (Float64Array | null)[] = [];
  const local = localMeans(slots);
  const writer = createChunkWriter(layout);
  const record = (year: number): void => {
    recorder.record(year);
    writer.add(year, recorder.numbers);
  };
  return (first, count, room) =>
    toResult(() => {
      if (tables === null) {
        tables = drawn.map((place) => pertTable(settings[place] as readonly [number, number, number]));
        localTables = slots.map(({ setting }) => (typeof setting === "number" ? null : pertTable(setting)));
      }
      writer.begin(first, count, room);
      for (let draw = first; draw < first + count; draw++) {
        for (let k = 0; k < drawn.length; k++) {
          const place = drawn[k] as number;
          generate(draw, none, none, place, words, 0);
          values[place] = pertQuantile(tables[k] as Float64Array, unitOf(words[0] as number));
        }
        for (const [k, { entry, parameter }] of slots.entries()) {
          const table = localTables[k] ?? null;
          if (table === null) continue;
          generate(draw, ofEntry, entry, parameter, words, 0);
          local[k] = pertQuantile(table, unitOf(words[0] as number));
        }
        recorder.begin();
        const fault = course.run(draw, values, record, local);
        if (fault !== null) throwFault(fault);
        writer.endDraw(course.cut, recorder.totals);
      }
      return writer.end();
    });
}
