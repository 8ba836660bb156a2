import type { KernelData } from "../data-frame.ts";
import type { Kernel } from "../kernel.ts";
import type { Observation, Programme } from "../programme.ts";
import type { Fault } from "../result.ts";
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

/** The rule year by year: it pays nothing before the first year for which its figures exist. */
export interface AwardStep {
  /** Years from the latest figures the rule reads to the payment. */
  readonly lag: number;
  /** Number of the first projected year with a payment. */
  readonly firstPayment: number;
  /** Whether the figures of a year's payment are all observed. */
  readonly isObserved: (year: number) => boolean;
  /** Kronor per area, whole, of the latest year. */
  readonly awards: Float64Array;
  /** Whether the latest year had a payment. */
  pays: boolean;
  /** Money of the latest year that nobody was given. */
  unpaidSek: number;
  /** Begins a course of events anew. */
  reset(): void;
  /** Awards of a year from what is measured before it (or, with a lag of 0, in it). */
  pay(year: number): Fault | null;
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
 * at their last value. Money carried over adds to next year's; caps against last year's award read the projected one.
 * Expected gains need a denominator where the rule itself does not: for them `sizesKnown` is set.
 */
export function createAwardStep(input: AwardStepInput): AwardStep {
  const { rule, kernel, start } = input;
  const { frame, output } = kernel;
  const n = frame.areas.length;
  const lag = rule.conditions?.lagYears ?? 1;
  const moving = frame.columns.filter(({ fixed }) => !fixed).map(({ year }) => year);
  const base = moving.length === 0 ? start.firstYear : Math.max(...moving) + lag;
  const firstPayment = Math.max(0, base - start.firstYear);
  const origins = originsOf(input, base);
  const money = moneyToDistribute(rule);
  const firstLast = Float64Array.from(frame.areas, (area) => area.lastAward?.value ?? Number.NaN);
  const data: { -readonly [Key in keyof KernelData]: KernelData[Key] } = {
    values: new Float64Array(frame.columns.length * n),
    denominators: new Float64Array(frame.columns.length * n),
    lastAwards: firstLast.slice(),
    moneySek: money,
    yearsMoved: 0,
    projected: new Uint8Array(frame.columns.length),
  };
  const awards = new Float64Array(n);
  let carried = 0;
  const step: AwardStep = {
    lag,
    firstPayment,
    isObserved: (year) => (origins[year] ?? []).every(({ projected }) => !projected),
    awards,
    pays: false,
    unpaidSek: 0,
    reset() {
      data.lastAwards.set(firstLast);
      awards.fill(0);
      carried = 0;
      step.pays = false;
      step.unpaidSek = 0;
    },
    pay(year) {
      if (year < firstPayment) return null;
      const columns = origins[year] as readonly Origin[];
      for (let c = 0; c < columns.length; c++) {
        const { values, denominators, from, projected } = columns[c] as Origin;
        for (let i = 0; i < n; i++) {
          data.values[c * n + i] = values[from + i] as number;
          data.denominators[c * n + i] = denominators[from + i] as number;
        }
        (data.projected as Uint8Array)[c] = projected ? 1 : 0;
      }
      data.yearsMoved = start.firstYear + year - base;
      data.moneySek = money + carried;
      const fault = kernel.run(data);
      if (fault !== null) return inYear(fault, start.firstYear + year - base);
      step.pays = true;
      awards.set(output.awards);
      data.lastAwards.set(awards);
      carried = Math.floor(settled(output.carried, data.moneySek));
      step.unpaidSek = Math.floor(settled(output.returned + output.carried, data.moneySek));
      return null;
    },
  };
  return step;
}

/** A fault about the rule's own years, told about the years they have moved to. */
const inYear = (fault: Fault, shift: number): Fault =>
  fault.year === undefined ? fault : { ...fault, year: fault.year + shift };

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
