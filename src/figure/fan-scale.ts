import type { FanData, FanRun } from "./fan-data.ts";
import { ticks } from "./scale.ts";

/** The first and the last year of a chart; 0 where there is none. */
export function yearsOf({ band, lines, points, fromYear }: FanData): [first: number, last: number] {
  const runs: readonly FanRun[] = [...lines, ...(band === null ? [] : [{ ...band, values: band.p50 }])];
  const all = [
    ...(fromYear === undefined ? [] : [fromYear]),
    ...points.map(({ year }) => year),
    ...runs.flatMap(({ firstYear, values }) =>
      values.length === 0 ? [] : [firstYear, firstYear + values.length - 1],
    ),
  ];
  return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
}

/** The point that the band opens from: the last one, where it is of the year before. */
export function startOf({ band, lines, points, arePointsJoined }: FanData): FanData["points"][number] | null {
  const last = points.at(-1);
  const first = band?.firstYear ?? lines[0]?.firstYear;
  return arePointsJoined && last !== undefined && last.year + 1 === first ? last : null;
}

/** Ends and round levels of the scale, lowest first. */
export function fanScale({ band, lines, singles = [], points, includesZero, leastSpan, bounds }: FanData): {
  readonly least: number;
  readonly most: number;
  readonly levels: readonly number[];
} {
  const all = [
    ...(band === null ? [] : [...band.p5, ...band.p50, ...band.p95]),
    ...lines.flatMap(({ values, edges = [[], []] }) => [...values, ...edges[0], ...edges[1]]),
    ...singles.flat(),
    ...points.map(({ value }) => value),
    ...(includesZero ? [0] : []),
  ].filter(Number.isFinite);
  if (all.length === 0) return { least: 0, most: 1, levels: [] };
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const lacking = Math.max(0, leastSpan - (most - least)) / 2;
  const { values } = ticks(least - lacking, most + lacking, 4, [1, 2, 5]);
  const levels = values.filter((level) => level >= bounds[0] && level <= bounds[1]);
  return {
    least: Math.max(bounds[0], values[0] as number),
    most: Math.min(bounds[1], values.at(-1) as number),
    levels,
  };
}
