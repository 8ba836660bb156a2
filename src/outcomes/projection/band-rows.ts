import {
  bandLine,
  type ExpectedProjection,
  expectedLine,
  lines,
  type Projection,
} from "../../model/project/projection.ts";
import type { BandSeries } from "../../model/project/series.ts";

/** A series at a place over all years: quantiles, the mean, and the mean's standard error. */
export interface BandRows {
  readonly firstYear: number;
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  readonly mean: readonly number[];
  readonly error: readonly number[];
}

const negated = (values: readonly number[]) => values.map((value) => (value === 0 ? 0 : -value));

/** Reads a band; `isTurned` changes its sign, so that its lowest becomes its highest. Null where nothing is measured. */
export function bandRows(
  projection: Projection,
  series: BandSeries,
  place: number,
  isTurned = false,
): BandRows | null {
  const read = (line: number) => bandLine(projection, series, place, line);
  const { firstYear } = projection.facts;
  const p50 = read(lines.p50);
  if (p50.every(Number.isNaN)) return null;
  const [p5, p25, p75, p95] = [lines.p5, lines.p25, lines.p75, lines.p95].map(read) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const [mean, error] = [read(lines.mean), read(lines.error)];
  if (!isTurned) return { firstYear, p5, p25, p50, p75, p95, mean, error };
  return {
    firstYear,
    p5: negated(p95),
    p25: negated(p75),
    p50: negated(p50),
    p75: negated(p25),
    p95: negated(p5),
    mean: negated(mean),
    error,
  };
}

/** Expected values of a series; null where only draws can tell. */
export function expectedRun(
  expected: ExpectedProjection,
  series: BandSeries,
  place: number,
  isTurned = false,
): { readonly firstYear: number; readonly values: readonly number[] } | null {
  const values = expectedLine(expected, series, place);
  if (values.every(Number.isNaN)) return null;
  return { firstYear: expected.facts.firstYear, values: isTurned ? negated(values) : values };
}
