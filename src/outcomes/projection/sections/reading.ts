import {
  type Band,
  bandAt,
  bandLine,
  type ExpectedProjection,
  expectedGroupLine,
  expectedLine,
  groupLine,
  lines,
  meanLine,
  type Projection,
  type ProjectionFacts,
} from "../../../model/project/projection.ts";
import { type BandSeries, bandSeries, type MeanSeries } from "../../../model/project/series.ts";

/** How the numbers of a projection are read where one number is wanted: means of draws, or expected values. */
export interface Reading {
  readonly facts: ProjectionFacts;
  /** What it reads. */
  readonly of: Projection | ExpectedProjection;
  /** Null: expected values. */
  readonly draws: number | null;
  /** Year by year; NaN where only draws could tell, or nothing is measured. */
  line(series: BandSeries | MeanSeries, place: number): number[];
  /** People of a group on assistance, year by year. */
  group(id: string, place: number, without?: boolean): number[];
  /** Where 90 of 100 draws lie; null for expected values. */
  band(series: BandSeries, place: number, year: number): Band | null;
}

const isBand = (series: BandSeries | MeanSeries): series is BandSeries =>
  bandSeries.includes(series as BandSeries);

/** Numbers from draws. */
const fromDraws = (projection: Projection): Reading => ({
  facts: projection.facts,
  of: projection,
  draws: projection.draws,
  line: (series, place) =>
    isBand(series) ? bandLine(projection, series, place, lines.mean) : meanLine(projection, series, place),
  group: (id, place, without) => groupLine(projection, id, place, without),
  band: (series, place, year) => bandAt(projection, series, place, year),
});

/** Numbers as expected values. */
const fromExpected = (expected: ExpectedProjection): Reading => ({
  facts: expected.facts,
  of: expected,
  draws: null,
  line: (series, place) => expectedLine(expected, series, place),
  group: (id, place, without) => expectedGroupLine(expected, id, place, without),
  band: () => null,
});

/** What a projection holds so far. */
export interface Known {
  readonly expected?: ExpectedProjection | undefined;
  readonly isExpectedOlder: boolean;
  readonly projection?: Projection | undefined;
  readonly isProjectionOlder: boolean;
}

/**
 * The best numbers there are of an area (null: of all together): draws of the latest question, else its expected values,
 * else older ones. Of an area that draws are not kept whole of, expected values.
 */
export function readingOf(
  { expected, isExpectedOlder, projection, isProjectionOlder }: Known,
  area: string | null = null,
): Reading | null {
  const isKept = projection !== undefined && (area === null || projection.facts.layout.detail === "all");
  if (isKept && (!isProjectionOlder || expected === undefined || isExpectedOlder))
    return fromDraws(projection);
  return expected === undefined ? null : fromExpected(expected);
}

/** Whether everything a projection tells rests on made-up figures: those the rule reads, or those it starts from. */
export const restsOnMadeUp = ({ provenance, assumed }: ProjectionFacts): boolean =>
  provenance === "illustrative" || assumed.length > 0;
