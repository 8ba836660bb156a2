import type { BreakEvenFacts } from "../payers/payer-facts.ts";
import type { Timing } from "../payment-timing.ts";
import type { Provenance } from "../provenance.ts";
import type { FollowedDraws } from "./followed-draws.ts";
import { bandShares, bandWidth, type Statistics } from "./merger.ts";
import type { RoleMap } from "./roles.ts";
import { bandRow, eventRow, meanRow, noRow, totalRow } from "./rows.ts";
import {
  type BandSeries,
  bandSeries,
  commonMeans,
  eventKinds,
  type GrantTotal,
  grantTotals,
  groupSeries,
  type Layout,
  type MeanSeries,
  meanSeries,
  type PayerTotal,
  payerTotals,
} from "./series.ts";

/** What is known of a projection before a single draw. */
export interface ProjectionFacts {
  readonly modelVersion: string;
  readonly programme: string;
  readonly seed: number;
  readonly firstYear: number;
  /** Years of the projection, firstYear and on. */
  readonly years: number;
  /** Ids of the groups on assistance; none where all are one. */
  readonly groups: readonly string[];
  /** Areas in order of id by code point; a place beyond them is all areas together. */
  readonly areas: readonly { readonly id: string; readonly name: string; readonly municipality: string }[];
  readonly layout: Layout;
  /** Awards are counted in units of so many kronor. */
  readonly unitSek: number;
  /** Ids of events: those of `eventKinds`, then the targets'. */
  readonly events: readonly string[];
  /** Which indicator of the programme each role stands for, and which indicators stay at their last value. */
  readonly roles: RoleMap;
  /** Assumptions that stand in for figures, for at least one area. */
  readonly assumed: readonly string[];
  /** Years from the latest figures the rule reads to the payment, and the first year with a payment; null: there is none. */
  readonly lagYears: number;
  readonly firstPaymentYear: number | null;
  /** The last year that the rule's schedule lists; null where it names no end. */
  readonly lastPaymentYear: number | null;
  /** The projected years with a payment. */
  readonly paidYears: readonly number[];
  /** The calendar years each area takes part in; null where it takes part in all. */
  readonly ownYears: readonly ({ readonly from: number; readonly to: number } | null)[];
  readonly timing: Timing;
  /** Whether the rule's awards can be told as expected values. */
  readonly expectsAwards: boolean;
  /** The weakest origin among the figures the rule reads. */
  readonly provenance: Provenance;
  readonly breakEven: BreakEvenFacts;
}

/** A projection as expected values: at `(series * places + place) * years + year`, bands' series first, then means'; awards in kronor; totals at `total * places + place`. */
export interface ExpectedProjection {
  readonly facts: ProjectionFacts;
  readonly numbers: Float64Array;
  readonly totals: Float64Array;
}

/** A projection from draws. How far its quantiles are from those of the draws is told by `quantiles`. */
export interface Projection extends Statistics {
  readonly facts: ProjectionFacts;
  /** Exact (of values kept with seven digits), or from histograms: off by at most 2 / `bins` of the spread of the first draws. */
  readonly quantiles: "exact" | "histogram";
  /** The first draws one by one; absent where parts of a study were joined. */
  readonly followed?: FollowedDraws;
}

/** One number of years and places with its band. */
export interface Band {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
}

/** Where the expected values of a series at a place begin. */
const expectedAt = ({ places, years }: Layout, series: number, place: number): number =>
  (series * places + place) * years;

/** Numbers of all years from a row on; NaN where there is no row. */
const linesFrom = (numbers: Float64Array, row: number, years: number): number[] =>
  row === noRow ? Array<number>(years).fill(Number.NaN) : Array.from(numbers.subarray(row, row + years));

/**
 * The band of a series at a place (an area's number, or the number of areas for all together) and year (0 is the first);
 * NaN where nothing is measured, and where it is not kept of areas (Layout.detail).
 */
export function bandAt({ facts, bands }: Projection, series: BandSeries, place: number, year: number): Band {
  const row = bandRow(facts.layout, bandSeries.indexOf(series), place);
  return row === noRow ? bandOf(Number.NaN) : bandIn(bands, row + year);
}

/** The band in a row of numbers with bands. */
function bandIn(numbers: Float64Array, row: number): Band {
  const at = row * bandWidth;
  const [p5, p25, p50, p75, p95, mean, error] = numbers.subarray(at, at + bandWidth) as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { p5, p25, p50, p75, p95, mean, error };
}

/** A mean alone. */
const bandOf = (mean: number): Band => {
  const none = Number.NaN;
  return { p5: none, p25: none, p50: none, p75: none, p95: none, mean, error: none };
};

/** A sum over all years at a place; `payer` is the payer's number. Expected values have a mean alone. */
export const payerTotalAt = (
  of: Projection | ExpectedProjection,
  payer: number,
  total: PayerTotal,
  place: number,
): Band => totalIn(of, payer * payerTotals.length + payerTotals.indexOf(total), place);

/** The same of the ledger of the ordinary grant; null where a person on assistance costs nothing. */
export function grantTotalAt(
  of: Projection | ExpectedProjection,
  total: GrantTotal,
  place: number,
): Band | null {
  const first = of.facts.breakEven.payers.length * payerTotals.length;
  return of.facts.layout.totals > first ? totalIn(of, first + grantTotals.indexOf(total), place) : null;
}

function totalIn(of: Projection | ExpectedProjection, total: number, place: number): Band {
  const { layout } = of.facts;
  if (!("bands" in of)) return bandOf(of.totals[total * layout.places + place] as number);
  const row = totalRow(layout, total, place);
  return row === noRow ? bandOf(Number.NaN) : bandIn(of.totals, row);
}

/** One line of a band over all years: 0-4 the quantiles of `bandShares`, 5 the mean, 6 its standard error. */
export function bandLine(
  { facts, bands }: Projection,
  series: BandSeries,
  place: number,
  line: number,
): number[] {
  const first = bandRow(facts.layout, bandSeries.indexOf(series), place);
  return Array.from({ length: facts.years }, (_, year) =>
    first === noRow ? Number.NaN : (bands[(first + year) * bandWidth + line] as number),
  );
}

/** Numbers of the lines of a band, for `bandLine`. */
export const lines = { p5: 0, p25: 1, p50: 2, p75: 3, p95: 4, mean: bandShares.length, error: 6 } as const;

/** Means of a series that has no band, year by year; 0 for one that there is no cause to follow. */
export function meanLine({ facts, means }: Projection, series: MeanSeries, place: number): number[] {
  if (meanSeries.indexOf(series) >= commonMeans(facts.layout)) return Array<number>(facts.years).fill(0);
  return linesFrom(means, meanRow(facts.layout, meanSeries.indexOf(series), place), facts.years);
}

/** Mean number of people of a group on assistance, year by year. `group`: an id of `facts.groups`. */
export function groupLine(
  { facts, means }: Projection,
  group: string,
  place: number,
  without = false,
): number[] {
  const series = groupSeries(facts.layout, facts.groups.indexOf(group), without);
  return linesFrom(means, meanRow(facts.layout, series, place), facts.years);
}

/** Expected number of people of a group on assistance, year by year; NaN where only draws can tell. */
export function expectedGroupLine(
  { facts, numbers }: ExpectedProjection,
  group: string,
  place: number,
  without = false,
): number[] {
  const series = bandSeries.length + groupSeries(facts.layout, facts.groups.indexOf(group), without);
  const first = expectedAt(facts.layout, series, place);
  return Array.from(numbers.subarray(first, first + facts.years));
}

/** Share of draws in which something happens, year by year. `event`: an id of `facts.events`. */
export function eventLine({ facts, events }: Projection, event: string, place: number): number[] {
  return linesFrom(events, eventRow(facts.layout, facts.events.indexOf(event), place), facts.years);
}

/** Expected values of a series, year by year; NaN where only draws can tell. */
export function expectedLine(
  { facts, numbers }: ExpectedProjection,
  series: BandSeries | MeanSeries,
  place: number,
): number[] {
  const band = bandSeries.indexOf(series as BandSeries);
  if (band < 0 && meanSeries.indexOf(series as MeanSeries) >= commonMeans(facts.layout))
    return Array<number>(facts.years).fill(0);
  const number = band >= 0 ? band : bandSeries.length + meanSeries.indexOf(series as MeanSeries);
  const first = expectedAt(facts.layout, number, place);
  return Array.from(numbers.subarray(first, first + facts.years));
}

/** The number of the place that is all areas together. */
export const everywhere = ({ layout }: ProjectionFacts): number => layout.areas;

/** Ids of the events of a projection with these targets. */
export const eventIds = (targets: readonly { readonly id: string }[]): readonly string[] => [
  ...eventKinds,
  ...targets.map(({ id }) => id),
];
