import { spread } from "../../figure/spread.ts";
import type { ComparisonView, Series } from "./comparison-view.ts";

export interface ChartLine {
  readonly series: Series;
  /** Points in pixels. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the name stands. */
  readonly labelY: number;
}

/** A picture of series over years, laid out in pixels. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: readonly ChartLine[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly share: number; readonly y: number }[];
}

const labelGap = 15;
const top = 10;
const axisHeight = 24;
const letter = 6.9;

/** Lays series out in a width: years true to scale, names at the ends of lines, pushed apart where they would meet. */
export function lineChart({ series, years }: ComparisonView, width: number): LineChart {
  const named = series.filter(({ points }) => points.length > 0);
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const left = 34;
  const right = Math.max(left + 50, width - Math.min(width * 0.58, longest * letter + 18));
  const height = Math.max(240, named.length * labelGap + 70);
  const bottom = height - axisHeight;
  const values = named.flatMap(({ points }) => points.map(({ value }) => value));
  const step = 0.1;
  const least = Math.max(0, Math.floor(Math.min(...values) / step) * step);
  const most = Math.min(1, Math.ceil(Math.max(...values) / step) * step);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const x = (year: number) => left + ((year - first) / Math.max(1, last - first)) * (right - left);
  const y = (value: number) => bottom - ((value - least) / Math.max(step, most - least)) * (bottom - top);
  const lines = named.map((each) => ({
    series: each,
    points: each.points.map((point) => ({ x: x(point.year), y: y(point.value) })),
  }));
  const ends = lines.map(({ points }) => points.at(-1)?.y ?? 0);
  const labels = spread(ends, labelGap, top, bottom);
  const count = Math.round((most - least) / step);
  return {
    width,
    height,
    left,
    right,
    bottom,
    lines: lines.map((line, at) => ({ ...line, labelY: labels[at] as number })),
    years: apart(
      years.map((year) => ({ year, x: x(year) })),
      34,
    ),
    levels: Array.from({ length: count + 1 }, (_, at) => {
      const share = Number((least + at * step).toFixed(6));
      return { share, y: y(share) };
    }),
  };
}

/** Ticks that do not run into each other; the last one always stands. */
function apart<Tick extends { readonly x: number }>(ticks: readonly Tick[], gap: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of [...ticks].reverse()) {
    const next = kept[0];
    if (next === undefined || next.x - tick.x >= gap) kept.unshift(tick);
  }
  return kept;
}

/** How a line stands out: the area in hand, what areas are compared with, or one of many. */
export const lineKind = (series: Series, area: string): "current" | "area" | "comparison" | "nation" =>
  series.kind === "area" && series.id === area ? "current" : series.kind;

/** Straight lines from point to point. */
export const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
