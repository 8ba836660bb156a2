import type { Indicator, Observation, Programme } from "../programme.ts";
import { dusted } from "../tolerance.ts";

/** The latest year in which an indicator was observed anywhere; null where it never was. */
export function latestYear(programme: Pick<Programme, "observations">, indicator: string): number | null {
  let latest: number | null = null;
  for (const each of programme.observations)
    if (each.indicator === indicator && (latest === null || each.year > latest)) latest = each.year;
  return latest;
}

/**
 * How badly off each area is, higher is worse, by area id: its standard score on the latest level of an indicator,
 * turned by the indicator's direction; without an indicator the mean over all of those it has a value for
 * (details.md 55). Areas without a value have no entry. Where all areas are alike the score is 0.
 */
export function needOf(programme: Programme, indicator?: string): ReadonlyMap<string, number> {
  const chosen = programme.indicators.filter(({ id }) => indicator === undefined || id === indicator);
  const found = new Map<string, number[]>();
  for (const each of chosen) {
    for (const [area, score] of standardScores(latestValues(programme, each), each.direction))
      found.set(area, [...(found.get(area) ?? []), score]);
  }
  return new Map(
    [...found].map(([area, scores]) => [area, scores.reduce((sum, each) => sum + each, 0) / scores.length]),
  );
}

function latestValues(programme: Programme, { id }: Indicator): Observation[] {
  const latest = latestYear(programme, id);
  return programme.observations.filter((each) => each.indicator === id && each.year === latest);
}

function standardScores(values: readonly Observation[], direction: 1 | -1): [area: string, score: number][] {
  const mean = values.reduce((sum, each) => sum + each.value, 0) / values.length;
  const variance = values.reduce((sum, each) => sum + (each.value - mean) ** 2, 0) / values.length;
  const spread = dusted(Math.sqrt(variance), 1);
  const unit = spread === 0 ? 0 : -direction / spread;
  return values.map(({ area, value }) => [area, (value - mean) * unit]);
}
