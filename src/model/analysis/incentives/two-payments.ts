import { baseYear } from "../../base-year.ts";
import { type KernelData, kernelData } from "../../data-frame.ts";
import { compileRule, type Kernel } from "../../kernel.ts";
import type { Programme } from "../../programme.ts";
import { type Fault, fail, ok, type Result } from "../../result.ts";
import { moneyInYear } from "../../rule/calendar.ts";
import { moneyToDistribute, type Rule } from "../../rule/rule.ts";
import type { ReadIndicator } from "./read-indicators.ts";

/** A change of one area's figures of an indicator: in the latest year read, and in the year after. */
export interface FigureChange {
  /** Number of the indicator among those read, and of the area in order of id. */
  readonly indicator: number;
  readonly area: number;
  /** Added to the share, in the latest year read and in the one after. */
  readonly now: number;
  readonly after: number;
  /** Added to those counted, in both years. */
  readonly counted?: number;
}

/** A rule's payment and the one after it, to be carried out again and again on changed figures. */
export interface TwoPayments {
  readonly kernel: Kernel;
  readonly data: KernelData;
  readonly indicators: readonly ReadIndicator[];
  /** Unrounded kronor per area as the figures are: of the payment, and of the one after it. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Why there is no payment after: null where there is one, `none` where the rule lists no year for it. */
  readonly secondFault: Fault | "none" | null;
  /** Share and people counted of an indicator (its number) and area in the latest year read; NaN where not observed. */
  shareOf(indicator: number, area: number): number;
  personsOf(indicator: number, area: number): number;
  /** Unrounded kronor per area on changed figures, in the kernel's output; a fault where the rule cannot be carried out. */
  pay(changes: readonly FigureChange[]): Float64Array | null;
  /** The same of the payment after; null also where there is none. */
  payAfter(changes: readonly FigureChange[]): Float64Array | null;
}

/** Columns in which a year of an indicator is found. */
interface Places {
  readonly now: readonly number[];
  /** In the payment after: where the latest year read is, and where the year after it is. */
  readonly nowLater: readonly number[];
  readonly afterLater: readonly number[];
}

/**
 * Makes a rule ready for two payments (details.md 56): the second on the years moved along by one, each series going on by
 * its last change (as it is where only one year is known), on the money of its year. Limits on last year's award
 * count from the first. Errors: those of the rule on what is observed.
 */
export function twoPayments(
  rule: Rule,
  programme: Programme,
  indicators: readonly ReadIndicator[],
): Result<TwoPayments> {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return compiled;
  const kernel = compiled.value;
  const { frame, output } = kernel;
  const n = frame.areas.length;
  const data = kernelData(frame, programme.observations, moneyToDistribute(rule));
  const fault = kernel.run(data);
  if (fault !== null) return fail(fault);
  const first = Float64Array.from(output.after);
  const later = laterData(rule, programme, kernel, data, indicators);
  const secondFault = later === null ? ("none" as const) : kernel.run(later);
  const second = secondFault === null ? Float64Array.from(output.after) : new Float64Array(n);
  const places = indicators.map(({ id, year }): Places => {
    const columns = (wanted: number, isFixed: boolean | null) =>
      frame.columns.flatMap((each, column) =>
        each.indicator === id && each.year === wanted && (isFixed === null || each.fixed === isFixed)
          ? [column]
          : [],
      );
    return {
      now: columns(year, null),
      nowLater: [...columns(year - 1, false), ...columns(year, true)],
      afterLater: columns(year, false),
    };
  });

  /** Figures that are put back after each run: copying all of them would cost more than the run. */
  const changed = (base: KernelData) => {
    const values = Float64Array.from(base.values);
    const denominators = Float64Array.from(base.denominators);
    const copy: KernelData = { ...base, values, denominators };
    return (put: (values: Float64Array, denominators: Float64Array, touched: number[]) => void) => {
      const touched: number[] = [];
      put(values, denominators, touched);
      const found = kernel.run(copy);
      for (const at of touched) {
        values[at] = base.values[at] as number;
        denominators[at] = base.denominators[at] as number;
      }
      return found === null ? output.after : null;
    };
  };
  const now = changed(data);
  const after = later === null || secondFault !== null ? null : changed(later);
  const add = (
    values: Float64Array,
    denominators: Float64Array,
    touched: number[],
    columns: readonly number[],
    { area, counted = 0 }: FigureChange,
    share: number,
  ) => {
    for (const column of columns) {
      const at = column * n + area;
      touched.push(at);
      values[at] = Math.min(1, Math.max(0, (values[at] as number) + share));
      denominators[at] = (denominators[at] as number) + counted;
    }
  };
  const at = (indicator: number) => ((places[indicator] as Places).now[0] as number) * n;
  return ok({
    kernel,
    data,
    indicators,
    first,
    second,
    secondFault,
    shareOf: (indicator, area) => data.values[at(indicator) + area] as number,
    personsOf: (indicator, area) => data.denominators[at(indicator) + area] as number,
    pay: (changes) =>
      now((values, denominators, touched) => {
        for (const change of changes)
          add(values, denominators, touched, (places[change.indicator] as Places).now, change, change.now);
      }),
    payAfter: (changes) =>
      after === null
        ? null
        : after((values, denominators, touched) => {
            for (const change of changes) {
              const { nowLater, afterLater } = places[change.indicator] as Places;
              add(values, denominators, touched, nowLater, change, change.now);
              add(values, denominators, touched, afterLater, change, change.after);
            }
          }),
  });
}

/** What the payment after is computed from; null where the rule lists no money for its year. */
function laterData(
  rule: Rule,
  programme: Programme,
  { frame, output }: Kernel,
  data: KernelData,
  indicators: readonly ReadIndicator[],
): KernelData | null {
  const base = baseYear(rule);
  const money = base === null ? moneyToDistribute(rule) : moneyInYear(rule, base + 1);
  if (money === null) return null;
  const n = frame.areas.length;
  const observed = new Map(
    programme.observations.map((each) => [`${each.area} ${each.indicator} ${each.year}`, each]),
  );
  const latest = new Map(indicators.map(({ id, year }) => [id, year]));
  const values = Float64Array.from(data.values);
  const denominators = Float64Array.from(data.denominators);
  for (const [column, { indicator, year, fixed }] of frame.columns.entries()) {
    if (fixed) continue;
    for (const [area, { id }] of frame.areas.entries()) {
      const find = (wanted: number) => observed.get(`${id} ${indicator} ${wanted}`);
      const last = latest.get(indicator) ?? year;
      const next = find(year + 1);
      const here = find(year);
      if (year + 1 <= last) {
        values[column * n + area] = next?.value ?? Number.NaN;
        denominators[column * n + area] = next?.denominator ?? Number.NaN;
      } else if (here !== undefined) {
        const change = here.value - (find(year - 1)?.value ?? here.value);
        values[column * n + area] = Math.min(1, Math.max(0, here.value + change));
      }
    }
  }
  const own = moneyToDistribute(rule);
  return {
    values,
    denominators,
    lastAwards: Float64Array.from(output.awards),
    moneySek: money,
    yearsMoved: 1,
    ...(base !== null && { year: base + 1 }),
    listedFactor: own > 0 ? money / own : 1,
  };
}
