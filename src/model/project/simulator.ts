import { breakEvenFacts } from "../payers/payer-facts.ts";
import { commonPayers } from "../payers/payer-list.ts";
import { payerMatrix } from "../payers/payer-matrix.ts";
import { timingOf } from "../payment-timing.ts";
import type { Programme } from "../programme.ts";
import { type Provenance, weakest } from "../provenance.ts";
import { provenanceOf } from "../provenance-of.ts";
import { fail, ok, type Result } from "../result.ts";
import { yearsOfArea } from "../rule/calendar.ts";
import { kindOf } from "../rule/criterion.ts";
import { type Rule, ruleDefaults } from "../rule/rule.ts";
import { throwFault, toResult } from "../throw-fault.ts";
import { modelVersion } from "../version.ts";
import { checkInput } from "./check-input.ts";
import { type Chunk, type ChunkRoom, createChunkWriter } from "./chunk.ts";
import type { Course } from "./course.ts";
import { createDrawnValues, type DrawnValues } from "./drawn-values.ts";
import { type ProjectionInput, targetsOf } from "./input.ts";
import { layoutOfInput } from "./layout-of-input.ts";
import type { LocalSlot } from "./local.ts";
import { expectedValue } from "./parameter.ts";
import { parameterPlaces } from "./parameters.ts";
import { type PreparedCourses, prepareCourses } from "./prepare-courses.ts";
import { type ExpectedProjection, eventIds, type ProjectionFacts } from "./projection.ts";
import { createRecorder } from "./recorder.ts";
import { bandSeries, groupSeries, type Layout } from "./series.ts";
import type { StartState } from "./start-state.ts";

/** A projection made ready to run. */
export interface Simulator {
  readonly facts: ProjectionFacts;
  /** Expected values; NaN for what needs draws: awards of other rules than of improvement with zero (details.md 1). */
  expected(): Result<ExpectedProjection>;
  /** Some draws, whatever was computed before, written into `room` if it fits. Errors: what stops the rule in one of their years. */
  draw(first: number, count: number, room?: ChunkRoom): Result<Chunk>;
}

/**
 * Makes a projection ready (model.md 5): the rule compiled once, the start read, the rates calibrated.
 * Errors: what checkInput, compileRule, readStart and calibrate find wrong, spentBeforeAward, and what stops the first
 * payment where all its figures are observed.
 */
export function compileProjection(given: ProjectionInput): Result<Simulator> {
  const input = { ...given, assumptions: { ...given.programme.assumptions, ...given.assumptions } };
  const wrong = checkInput(input)[0];
  if (wrong !== undefined) return fail(wrong);
  const { rule, programme, years } = input;
  return toResult(() => {
    const prepared = prepareCourses(input);
    const { start, groups, means, slots, awards, course } = prepared;
    const expectedCourse = prepared.createExpected();
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
      timing: timingOf(rule.conditions ?? {}),
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
      draw: createDrawing(course, layout, recorderOf(course), prepared, input.seed),
    };
  });
}

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
  prepared: PreparedCourses,
  seed: number,
): Simulator["draw"] {
  // Their tables take longer to make than expected values: only for draws.
  let drawnValues: DrawnValues | null = null;
  const writer = createChunkWriter(layout);
  const record = (year: number): void => {
    recorder.record(year);
    writer.add(year, recorder.numbers);
  };
  return (first, count, room) =>
    toResult(() => {
      drawnValues ??= createDrawnValues(prepared, seed);
      const { values, local } = drawnValues;
      writer.begin(first, count, room);
      for (let draw = first; draw < first + count; draw++) {
        drawnValues.take(draw);
        recorder.begin();
        const fault = course.run(draw, values, record, local);
        if (fault !== null) throwFault(fault);
        writer.endDraw(course.cut, recorder.totals);
      }
      return writer.end();
    });
}
