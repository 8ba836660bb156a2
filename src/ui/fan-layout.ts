import { spread } from "./spread.ts";

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

/** How a line is drawn: told apart by dashes and width as well as by colour. */
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
  /** What was measured or decided, year by year. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Points are one series that the band goes on from. */
  readonly arePointsJoined: boolean;
  readonly includesZero: boolean;
  /** Scale covers at least so much, so that little is not drawn as much. */
  readonly leastSpan: number;
  /** What values cannot pass. */
  readonly bounds: readonly [least: number, most: number];
  /** The picture begins with this year, where its values do not begin before. */
  readonly fromYear?: number;
  /** The band is hatched: made up. */
  readonly isHatched: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A fan chart laid out in pixels. Paths are SVG. */
export interface FanLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly outer: string;
  readonly inner: string;
  readonly median: string;
  readonly lines: readonly { readonly look: FanLook; readonly path: string; readonly edges: string }[];
  readonly points: readonly Point[];
  readonly history: string;
  readonly labels: readonly {
    readonly look: FanLook;
    readonly name: string;
    readonly y: number;
    readonly from: number;
  }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  /** Height of zero where the scale passes through it. */
  readonly zero: number | null;
  readonly xOf: (year: number) => number;
}

export interface FanSize {
  readonly width: number;
  readonly height: number;
  /** Size of letters as a factor; 1 is 12 px. */
  readonly text?: number;
  /** Names stand at the ends of lines. */
  readonly isNamed: boolean;
  /** Room for the figures of the scale. */
  readonly left: number;
}

const axisHeight = 26;
/** Room for names of at least so many letters, so that pictures above each other end alike. */
const fewestLetters = 10;
const gap = 16;

/** Lays a fan chart out: years true to scale, the scale on round numbers, names at the ends of lines pushed apart. */
export function fanLayout(data: FanData, size: FanSize): FanLayout {
  const { width, height, isNamed, left } = size;
  const text = size.text ?? 1;
  const named = [
    ...(data.band === null ? [] : [{ look: "median" as const, name: data.name }]),
    ...data.lines.map(({ look, name }) => ({ look, name })),
  ];
  const longest = isNamed ? Math.max(fewestLetters, ...named.map(({ name }) => name.length)) : 0;
  const right = width - (isNamed ? 16 + longest * 6.9 * text : 18 * text);
  const top = 8;
  const bottom = height - axisHeight * text;
  const [firstYear, lastYear] = yearsOf(data);
  // A single year stands in the middle.
  const span = Math.max(1, lastYear - firstYear);
  const single = lastYear === firstYear ? (right - left) / 2 : 0;
  const x = (year: number) => left + single + ((year - firstYear) / span) * (right - left - 2 * single);
  const scale = scaleOf(data);
  const y = (value: number) => bottom - ((value - scale.least) / (scale.most - scale.least)) * (bottom - top);
  const start = startOf(data);
  const line = (run: FanRun, from: Point[] = []): Point[] => [
    ...from,
    ...run.values.flatMap((value, at) =>
      Number.isFinite(value) ? [{ x: x(run.firstYear + at), y: y(value) }] : [],
    ),
  ];
  const from = start === null ? [] : [{ x: x(start.year), y: y(start.value) }];
  const { band } = data;
  const edge = (values: readonly number[]) =>
    band === null ? [] : line({ firstYear: band.firstYear, values }, from);
  const area = (low: readonly number[], high: readonly number[]) => areaPath(edge(low), edge(high));
  const points = data.points.map((point) => ({ x: x(point.year), y: y(point.value) }));
  const laid = data.lines.map((each) => ({ each, points: line(each, each.look === "expected" ? from : []) }));
  const ends = [
    ...(band === null ? [] : [edge(band.p50).at(-1)?.y ?? 0]),
    ...laid.map(({ points: at }) => at.at(-1)?.y ?? 0),
  ];
  const labelYs = spread(ends, gap * text, top, bottom);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    firstYear,
    lastYear,
    outer: band === null ? "" : area(band.p5, band.p95),
    inner: band === null ? "" : area(band.p25, band.p75),
    median: band === null ? "" : linePath(edge(band.p50)),
    lines: laid.map(({ each, points: at }) => ({
      look: each.look,
      path: linePath(at),
      edges: (each.edges ?? [])
        .map((values) => linePath(line({ firstYear: each.firstYear, values })))
        .join(""),
    })),
    points,
    history: data.arePointsJoined ? linePath(points) : "",
    labels: isNamed
      ? named.map((each, at) => ({ ...each, y: labelYs[at] as number, from: ends[at] as number }))
      : [],
    years: yearTicks(firstYear, lastYear, (right - left) / (36 * text)).map((year) => ({ year, x: x(year) })),
    levels: scale.levels.map((value) => ({ value, y: y(value) })),
    zero: scale.least < 0 && scale.most > 0 ? y(0) : null,
    xOf: x,
  };
}

/** Round values of the scale of a chart, lowest first: for those who must know their widths before it is laid out. */
export const fanLevels = (data: FanData): readonly number[] => scaleOf(data).levels;

function yearsOf({ band, lines, points, fromYear }: FanData): [first: number, last: number] {
  const runs: FanRun[] = [...lines, ...(band === null ? [] : [{ ...band, values: band.p50 }])];
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
function startOf({ band, lines, points, arePointsJoined }: FanData): FanData["points"][number] | null {
  const last = points.at(-1);
  const first = band?.firstYear ?? lines[0]?.firstYear;
  return arePointsJoined && last !== undefined && last.year + 1 === first ? last : null;
}

function scaleOf({ band, lines, points, includesZero, leastSpan, bounds }: FanData): {
  readonly least: number;
  readonly most: number;
  readonly levels: readonly number[];
} {
  const all = [
    ...(band === null ? [] : [...band.p5, ...band.p50, ...band.p95]),
    ...lines.flatMap(({ values, edges = [[], []] }) => [...values, ...edges[0], ...edges[1]]),
    ...points.map(({ value }) => value),
    ...(includesZero ? [0] : []),
  ].filter(Number.isFinite);
  let least = Math.min(...all);
  let most = Math.max(...all);
  if (!Number.isFinite(least)) return { least: 0, most: 1, levels: [] };
  const lacking = Math.max(0, leastSpan - (most - least)) / 2;
  least -= lacking;
  most += lacking;
  const step = roundStep((most - least) / 4);
  least = Math.max(bounds[0], Math.floor(least / step + 1e-9) * step);
  most = Math.min(bounds[1], Math.ceil(most / step - 1e-9) * step);
  if (!(most > least)) most = least + step;
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(most / step + 1e-9);
  return {
    least,
    most,
    levels: Array.from({ length: last - first + 1 }, (_, at) =>
      Number(((first + at) * step).toPrecision(12)),
    ),
  };
}

/** 1, 2 or 5 times a power of ten, at least the given. */
function roundStep(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (([1, 2, 5].find((each) => each * power >= value * (1 - 1e-9)) ?? 10) as number) * power;
}

/** As many years as there is room for, at equal distance, the last among them. */
function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each + 1 <= Math.max(2, most)) ?? 50;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => last - at * step).reverse();
}

/** Half as wide as a band is drawn that has one year only. */
const halfWidth = 14;

function areaPath(low: readonly Point[], high: readonly Point[]): string {
  const [only] = low;
  if (only === undefined) return "";
  const widened = (points: readonly Point[]) =>
    points.length > 1
      ? points
      : points.flatMap(({ x, y }) => [
          { x: x - halfWidth, y },
          { x: x + halfWidth, y },
        ]);
  return `${linePath(widened(high))}${linePath([...widened(low)].reverse()).replace("M", "L")}Z`;
}

/** Straight lines from point to point; a single one is a short stroke. */
function linePath(points: readonly Point[]): string {
  const [only] = points;
  if (only !== undefined && points.length === 1)
    return `M${(only.x - halfWidth).toFixed(1)} ${only.y.toFixed(1)}h${2 * halfWidth}`;
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
