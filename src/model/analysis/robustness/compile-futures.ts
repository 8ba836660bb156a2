import { groupsOf } from "../../project/assistance-groups.ts";
import { checkInput } from "../../project/check-input.ts";
import { type CommonYears, createCommonYears } from "../../project/common-years.ts";
import { cyclePaths } from "../../project/cycle-parameters.ts";
import { createDrawnValues, type DrawnValues } from "../../project/drawn-values.ts";
import type { ProjectionInput } from "../../project/input.ts";
import { type ParameterId, parameterIds, parameterPlaces } from "../../project/parameters.ts";
import { type PreparedCourses, prepareCourses } from "../../project/prepare-courses.ts";
import { none } from "../../project/sampler.ts";
import { philoxOfSeed, unitOf } from "../../random/philox.ts";
import type { Fault } from "../../result.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { throwFault, toResult } from "../../throw-fault.ts";
import { createNeedWeights, type NeedWeights } from "./need-weights.ts";
import { type CriterionId, criterionIds, type RobustnessInput } from "./robustness-input.ts";
import { withoutNoise } from "./without-noise.ts";

/** What futures are drawn from: an assumption that is a range, the cycle, and who among the people is met by chance. */
export type Source = ParameterId | "cycle-drawn" | "people";

/** Rules made ready to be carried out in futures. */
export interface Futures {
  /** The rules that can be carried out, in the order given. */
  readonly rules: readonly string[];
  readonly failed: readonly { readonly rule: string; readonly fault: Fault }[];
  readonly sources: readonly Source[];
  /** Why a criterion has no value. */
  readonly without: Readonly<Partial<Record<CriterionId, "noPopulation" | "noNeed" | "fewPayments">>>;
  /**
   * Carries all rules out in a future and writes each criterion to `out` at `criterion * rules + rule`, NaN for a rule that
   * cannot be carried out in one of the years, which `stopped` is told. All comes from draw `draw`, but for one source that
   * may be taken from another.
   */
  run(
    draw: number,
    out: Float64Array,
    stopped: (rule: number, fault: Fault) => void,
    other?: { readonly source: Source; readonly draw: number },
  ): void;
}

/** The area whose person counts in a draw: a purpose that no projection uses. */
const areaPicked = none - 2;

interface Contender {
  readonly id: string;
  readonly observed: PreparedCourses;
  readonly truth: PreparedCourses;
}

/**
 * Makes rules ready (model.md 6.6). Every rule pays every year, whatever years its own list of money has, and meets the same
 * people, cycle and assumptions. Beside each future runs another without chance among people: the same assumptions and
 * cycle, everyone as expected, and no treatment of chance in the rule. Errors: what is wrong with the data or the
 * assumptions for every rule.
 */
export function compileFutures(input: RobustnessInput): Result<Futures> {
  const { programme, years, seed } = input;
  const assumptions = { ...programme.assumptions, ...input.assumptions };
  const contenders: Contender[] = [];
  const failed: { rule: string; fault: Fault }[] = [];
  // Rules differ in what they pay: the people without any programme are the same for all of them, with chance and without.
  const groups = groupsOf(programme.groups).length;
  const common = createCommonYears(programme.areas.length, groups);
  const commonAsMeant = createCommonYears(programme.areas.length, groups);
  for (const { id, rule } of input.rules) {
    const { schedule: _, ...every } = rule;
    const prepared = toResult(
      (): Contender => ({
        id,
        observed: prepare(programme, every, input, assumptions, common),
        truth: prepare(programme, withoutNoise(every), input, assumptions, commonAsMeant),
      }),
    );
    if (prepared.ok) contenders.push(prepared.value);
    else failed.push({ rule: id, fault: prepared.error });
  }
  const [first] = contenders;
  if (first === undefined) return fail(failed[0]?.fault ?? { code: "empty", path: "rules" });
  const drawnValues = createDrawnValues(first.observed, seed);
  const generate = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  const n = first.observed.start.areas.length;
  const needs = createNeedWeights(first.observed.start, years);
  const runs = contenders.map((contender) => createRun(contender, years, needs.ok ? needs.value : null));
  const count = contenders.length;
  const fewest = Math.min(...contenders.map(({ observed }) => paidYears(observed, years)));
  return ok({
    rules: contenders.map(({ id }) => id),
    failed,
    sources: sourcesOf(first.observed),
    without: {
      ...(!needs.ok && { need: needs.error }),
      ...(fewest < 2 && { swing: "fewPayments" as const }),
      ...(fewest < 1 && { misplaced: "fewPayments" as const, incentive: "fewPayments" as const }),
    },
    run(draw, out, stopped, other) {
      drawnValues.take(draw);
      let [people, cycle] = [draw, draw];
      if (other?.source === "people") people = other.draw;
      else if (other?.source === "cycle-drawn") cycle = other.draw;
      else if (other !== undefined) drawnValues.takeOne(parameterPlaces[other.source], other.draw);
      generate(people, none, none, areaPicked, words, 0);
      const area = Math.min(n - 1, Math.floor(unitOf(words[0] as number) * n));
      if (needs.ok) needs.value.begin();
      common.begin();
      commonAsMeant.begin();
      for (const [at, run] of runs.entries()) {
        const found = run(people, cycle, area, drawnValues, at === 0);
        const isStopped = "code" in found;
        if (isStopped) stopped(at, found);
        for (const [criterion, id] of criterionIds.entries())
          out[criterion * count + at] = isStopped ? Number.NaN : found[id];
      }
    },
  });
}

type Values = Readonly<Record<CriterionId, number>>;

function prepare(
  programme: RobustnessInput["programme"],
  rule: Rule,
  { years, seed, local }: RobustnessInput,
  assumptions: ProjectionInput["assumptions"],
  common: CommonYears,
): PreparedCourses {
  const input: ProjectionInput = { programme, rule, assumptions, years, seed, ...(local && { local }) };
  const wrong = checkInput(input)[0];
  if (wrong !== undefined) throwFault(wrong);
  return prepareCourses(input, common);
}

/** How many of the years a rule pays in. */
const paidYears = ({ awards }: PreparedCourses, years: number): number =>
  Array.from({ length: years }, (_, year) => year).filter(awards.pays).length;

function sourcesOf({ drawn, slots, means }: PreparedCourses): Source[] {
  const places = new Set([
    ...drawn,
    ...slots.filter(({ setting }) => typeof setting !== "number").map(({ parameter }) => parameter),
  ]);
  const random = cyclePaths[means[parameterPlaces.cycle] as number] === "random";
  return [
    ...[...places].sort((a, b) => a - b).map((place) => parameterIds[place] as ParameterId),
    ...(random ? (["cycle-drawn"] as const) : []),
    "people",
  ];
}

/** One rule through a future; `leads`: its world without programme, which is that of all rules, tells need. */
function createRun(
  { observed, truth }: Contender,
  years: number,
  needs: NeedWeights | null,
): (people: number, cycle: number, area: number, drawn: DrawnValues, leads: boolean) => Fault | Values {
  const n = observed.start.areas.length;
  const paid = new Float64Array(years * (n + 1));
  const meant = new Float64Array(years * (n + 1));
  const recorderOf =
    ({ awards }: PreparedCourses, rows: Float64Array) =>
    (year: number): void => {
      rows.set(awards.awards, year * (n + 1));
      rows[year * (n + 1) + n] = awards.unpaidSek;
    };
  const recordPaid = recorderOf(observed, paid);
  const recordMeant = recorderOf(truth, meant);
  return (people, cycle, area, { values, local }, leads) => {
    const record = (year: number): void => {
      recordPaid(year);
      if (leads) needs?.rank(observed.course.without, year);
    };
    const fault =
      observed.course.run(people, values, record, local, cycle) ??
      truth.course.run(null, values, recordMeant, local, cycle);
    if (fault !== null) return fault;
    const incentive = incentiveOf(observed, years, area);
    return typeof incentive === "number"
      ? { ...measuresOf(observed, years, paid, meant, needs), incentive }
      : incentive;
  };
}

/** What the awards of a future come to, as means over the years with a payment. */
function measuresOf(
  { awards, start }: PreparedCourses,
  years: number,
  paid: Float64Array,
  meant: Float64Array,
  needs: NeedWeights | null,
): Omit<Values, "incentive"> {
  const n = start.areas.length;
  const width = n + 1;
  let [payments, swing, misplaced, need, before] = [0, 0, 0, 0, -1];
  for (let year = 0; year < years; year++) {
    if (!awards.pays(year)) continue;
    const row = paid.subarray(year * width, (year + 1) * width);
    misplaced += halfDistance(row, meant.subarray(year * width, (year + 1) * width));
    if (before >= 0) swing += halfDistance(row, paid.subarray(before * width, (before + 1) * width));
    need += needs?.shareOf(row, year) ?? Number.NaN;
    before = year;
    payments++;
  }
  return { need: need / payments, swing: swing / (payments - 1), misplaced: misplaced / payments };
}

function halfDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] as number) - (b[i] as number));
  return sum / 2;
}

/**
 * Kronor more to an area, before rounding, for one more person in work, one fewer on assistance and one more eligible in the
 * latest year that the last payment reads: the mean over those that are measured there.
 */
function incentiveOf(
  { awards, course, kernel, start }: PreparedCourses,
  years: number,
  area: number,
): Fault | number {
  const n = start.areas.length;
  const last = years - 1;
  const year = last - awards.lag;
  if (!awards.pays(last) || year < 0) return Number.NaN;
  const { shares, sizes } = course.measured;
  const present = kernel.output.after[area] as number;
  let [sum, kinds] = [0, 0];
  for (let role = 0; role < shares.length; role++) {
    if (start.measured[role * n + area] !== 1) continue;
    const at = year * n + area;
    const row = shares[role] as Float64Array;
    const share = row[at] as number;
    const person = 1 / (sizes[role]?.[at] as number);
    row[at] = role === 1 ? Math.max(0, share - person) : Math.min(1, share + person);
    const fault = awards.payAgain(last);
    row[at] = share;
    if (fault !== null) return fault;
    sum += (kernel.output.after[area] as number) - present;
    kinds++;
  }
  return kinds === 0 ? 0 : sum / kinds;
}
