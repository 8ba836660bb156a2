import type { MoneyYears } from "./money-columns.ts";

/** Values from a year on, one per year; NaN where there is none. */
export interface FanRun {
  readonly firstYear: number;
  readonly values: readonly number[];
}

/** Quantiles year by year: the light band lies between p5 and p95, the dark one between p25 and p75. */
export interface FanBand {
  readonly firstYear: number;
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** How a line is drawn: dashes and widths tell lines apart as well as colours do. */
export type FanLook = "median" | "without" | "baseline" | "expected";

export interface FanLine extends FanRun {
  readonly look: Exclude<FanLook, "median">;
  /** Short name at the line's end. */
  readonly name: string;
  /** Thin edges of the line's own band. */
  readonly edges?: readonly [low: readonly number[], high: readonly number[]];
}

/** What a fan chart shows. */
export interface FanData {
  readonly band: FanBand | null;
  /** Short name at the end of the median. */
  readonly name: string;
  readonly lines: readonly FanLine[];
  /** Single draws from the band's first year on, thin and without names. */
  readonly singles?: readonly (readonly number[])[];
  /** What was measured or decided, year by year. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Points are one series that the band goes on from. */
  readonly arePointsJoined: boolean;
  readonly includesZero: boolean;
  /** The scale covers at least so much, so that little is not drawn as much. */
  readonly leastSpan: number;
  /** What values cannot pass. */
  readonly bounds: readonly [least: number, most: number];
  /** The picture begins with this year, where its values do not begin before. */
  readonly fromYear?: number;
  /** The band is made up. */
  readonly isHatched: boolean;
  /** What is awarded each year, under the picture; absent where it is not known. */
  readonly money?: MoneyYears;
}
