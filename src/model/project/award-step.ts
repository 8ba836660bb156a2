import { baseYear, usualLag } from "../base-year.ts";
import type { KernelData } from "../data-frame.ts";
import type { Kernel } from "../kernel.ts";
import type { Observation, Programme } from "../programme.ts";
import type { Fault } from "../result.ts";
import { moneyInYear, takesPart } from "../rule/calendar.ts";
import { moneyToDistribute, type Rule } from "../rule/rule.ts";
import { settled } from "../tolerance.ts";
import { roles } from "./roles.ts";
import type { StartState } from "./start-state.ts";

/** What is measured in a projection: per role, at `year * areas + area`; NaN where it is not measured. */
export interface Measured {
  readonly shares: readonly Float64Array[];
  readonly sizes: readonly Float64Array[];
}

/** Room for measurements of n areas over some years. */
export const createMeasured = (years: number, n: number): Measured => ({
  shares: roles.map(() => new Float64Array(years * n).fill(Number.NaN)),
  sizes: roles.map(() => new Float64Array(years * n).fill(Number.NaN)),
});

/** Where a column of the kernel takes its numbers from in a certain year. */
interface Origin {
  readonly values: Float64Array;
  readonly denominators: Float64Array;
  /** Place of the first area. */
  readonly from: number;
  readonly projected: boolean;
}

/** The rule year by year: it pays nothing before the first year for which its figures exist, nor outside its schedule. */
export interface AwardStep {
  /** Years from the latest figures the rule reads to the payment. */
  readonly lag: number;
  /** Number of the first projected year with a payment; infinite where there is none. */
  readonly firstPayment: number;
  /** Whether the rule pays in a year at all, and whether an area (its number) takes part in the payment. */
  readonly pays: (year: number) => boolean;
  readonly isDue: (year: number, area: number) => boolean;
  /** Whether the latest payment, of this year, covers an area (its number): the rule selects it, and it is due. */
  readonly covers: (year: number, area: number) => boolean;
  /** Whether the figures of a year's payment are all observed. */
  readonly isObserved: (year: number) => boolean;
  /** Kronor per area, whole, of the latest year. */
  readonly awards: Float64Array;
  /** Money of the latest year that nobody was given: returned, and after the last listed year what was carried over. */
  unpaidSek: number;
  /** Begins a course of events anew. */
  reset(): void;
  /** Awards of a year from what is measured before it (or, with a lag of 0, in it). */
  pay(year: number): Fault | null;
  /**
   * The payment of the year that was paid last once more, from what is measured now and the state before that payment.
   * The answer is in the kernel's output alone: awards and the years to come stay as they are.
   */
  payAgain(year: number): Fault | null;
}

/** What a rule that pays year by year needs. */
export interface AwardStepInput {
  readonly rule: Rule;
  readonly programme: Programme;
  readonly kernel: Kernel;
  readonly start: StartState;
  /** Where the projection writes what is measured in its years. */
  readonly measured: Measured;
  readonly years: number;
  /** A denominator that was not observed is the number of people the projection starts from. */
  readonly sizesKnown?: boolean;
}

/**
 * Makes a compiled rule pay year by year: all its years move along with the payment year, but for fixed ones
 * (details.md 39-41). Years before the projection are the observed series; figures the projection does not follow stay
 * at their last value. Money carried over adds to that of the next year with money; caps against last year's award read
 * the projected one, of the latest year with money.
 * Expected gains need a denominator where the rule itself does not: for them `sizesKnown` is set.
 */
export function createAwardStep(input: AwardStepInput): AwardStep {
  const { rule, kernel, start } = input;
  const { frame, output } = kernel;
  const n = frame.areas.length;
  const { firstYear } = start;
  const lag = rule.conditions?.lagYears ?? usualLag;
  const base = baseYear(rule) ?? firstYear;
  const firstPayment = firstPaidYear(rule, Math.max(firstYear, base)) - firstYear;
  const origins = originsOf(input, base);
  const money = moneyToDistribute(rule);
  const moneyOf = Array.from({ length: input.years }, (_, year) => moneyInYear(rule, firstYear + year));
  const isPaid = (year: number): boolean => year >= firstPayment && moneyOf[year] !== null;
  const isIn = moneyOf.map((_, year) => frame.areas.map(({ id }) => takesPart(rule, id, firstYear + year)));
  const firstLast = Float64Array.from(frame.areas, (area) => area.lastAward?.value ?? Number.NaN);
  const data: { -readonly [Key in keyof KernelData]: KernelData[Key] } = {
    values: new Float64Array(frame.columns.length * n),
    denominators: new Float64Array(frame.columns.length * n),
    lastAwards: firstLast.slice(),
    moneySek: money,
    yearsMoved: 0,
    projected: new Uint8Array(frame.columns.length),
    year: firstYear,
    listedFactor: 1,
  };
  const awards = new Float64Array(n);
  let carried = 0;
  const lastBefore = firstLast.slice();
  let carriedBefore = 0;
  const fill = (year: number): void => {
    const columns = origins[year] as readonly Origin[];
    for (let c = 0; c < columns.length; c++) {
      const { values, denominators, from, projected } = columns[c] as Origin;
      for (let i = 0; i < n; i++) {
        data.values[c * n + i] = values[from + i] as number;
        data.denominators[c * n + i] = denominators[from + i] as number;
      }
      (data.projected as Uint8Array)[c] = projected ? 1 : 0;
    }
  };
  const step: AwardStep = {
    lag,
    firstPayment,
    pays: isPaid,
    isDue: (year, area) => isPaid(year) && (isIn[year]?.[area] ?? true),
    covers: (year, area) => step.isDue(year, area) && output.selected.flag[area] === 1,
    isObserved: (year) => (origins[year] ?? []).every(({ projected }) => !projected),
    awards,
    unpaidSek: 0,
    reset() {
      data.lastAwards.set(firstLast);
      awards.fill(0);
      carried = 0;
      step.unpaidSek = 0;
    },
    pay(year) {
      const own = moneyOf[year] ?? null;
      if (own === null || year < firstPayment) {
        awards.fill(0);
        step.unpaidSek = 0;
        return null;
      }
      lastBefore.set(data.lastAwards);
      carriedBefore = carried;
      fill(year);
      data.yearsMoved = start.firstYear + year - base;
      data.moneySek = own + carried;
      data.year = firstYear + year;
      data.listedFactor = own === money || money === 0 ? 1 : own / money;
      const fault = kernel.run(data);
      if (fault !== null) return inYear(fault, data.year - base, rule.schedule && data.year);
      awards.set(output.awards);
      data.lastAwards.set(awards);
      carried = Math.floor(settled(output.carried, data.moneySek));
      // What is carried over waits, and is given to nobody only where no listed year comes.
      const waits = rule.schedule === undefined || data.year !== rule.schedule.at(-1)?.year;
      step.unpaidSek = Math.floor(settled(output.returned + (waits ? 0 : output.carried), data.moneySek));
      return null;
    },
    payAgain(year) {
      fill(year);
      data.lastAwards.set(lastBefore);
      data.moneySek = (moneyOf[year] ?? 0) + carriedBefore;
      const fault = kernel.run(data);
      data.lastAwards.set(awards);
      return fault;
    },
  };
  return step;
}

/** The first calendar year from `from` on in which the rule pays; infinite where there is none. */
const firstPaidYear = ({ schedule }: Rule, from: number): number =>
  schedule === undefined
    ? from
    : (schedule.find(({ year }) => year >= from)?.year ?? Number.POSITIVE_INFINITY);

/** A fault about the rule's own years, told about the years they have moved to; another about the year paid, if given. */
function inYear(fault: Fault, shift: number, paid?: number): Fault {
  if (fault.year !== undefined) return { ...fault, year: fault.year + shift };
  return paid === undefined ? fault : { ...fault, year: paid };
}

/** Where each column of the rule's data comes from in each projected year; `base` is the year that the rule is written for. */
function originsOf(
  { programme, kernel, start, measured, years, sizesKnown = false }: AwardStepInput,
  base: number,
): readonly (readonly Origin[])[] {
  const { frame } = kernel;
  const n = frame.areas.length;
  const tables = observedTables(programme.observations, start, sizesKnown);
  const nothing = new Float64Array(n).fill(Number.NaN);
  return Array.from({ length: years }, (_, t) =>
    frame.columns.map(({ indicator, year, fixed }): Origin => {
      const wanted = fixed ? year : year + start.firstYear + t - base;
      if (wanted < start.firstYear) {
        const table = tables.get(`${indicator} ${wanted}`);
        return given(table?.values ?? nothing, table?.denominators ?? nothing);
      }
      const role = roles.findIndex((each) => start.roleMap.indicators[each] === indicator);
      if (role < 0) {
        const table = tables.get(`${indicator} latest`);
        return given(table?.values ?? nothing, table?.denominators ?? nothing);
      }
      return {
        values: measured.shares[role] as Float64Array,
        denominators: measured.sizes[role] as Float64Array,
        from: (wanted - start.firstYear) * n,
        projected: true,
      };
    }),
  );
}

const given = (values: Float64Array, denominators: Float64Array): Origin => ({
  values,
  denominators,
  from: 0,
  projected: false,
});

/** Observed values by `indicator year` before the projection, and the latest of each area by `indicator latest`. */
function observedTables(
  observations: readonly Observation[],
  start: StartState,
  sizesKnown: boolean,
): Map<string, { readonly values: Float64Array; readonly denominators: Float64Array }> {
  const n = start.areas.length;
  const numbers = new Map(start.areas.map(({ id }, i) => [id, i]));
  const tables = new Map<string, { values: Float64Array; denominators: Float64Array }>();
  const sizeOf = (indicator: string): Float64Array | undefined => {
    if (!sizesKnown) return undefined;
    return start.roleMap.indicators.school === indicator ? start.cohorts : start.adults;
  };
  const put = (key: string, area: number, { indicator, value, denominator }: Observation): void => {
    const table = tables.get(key) ?? {
      values: new Float64Array(n).fill(Number.NaN),
      denominators: new Float64Array(n).fill(Number.NaN),
    };
    table.values[area] = value;
    table.denominators[area] = denominator ?? sizeOf(indicator)?.[area] ?? Number.NaN;
    tables.set(key, table);
  };
  const sorted = observations.filter(({ year }) => year < start.firstYear).sort((a, b) => a.year - b.year);
  for (const observation of sorted) {
    const area = numbers.get(observation.area);
    if (area === undefined) continue;
    put(`${observation.indicator} ${observation.year}`, area, observation);
    put(`${observation.indicator} latest`, area, observation);
  }
  return tables;
}
