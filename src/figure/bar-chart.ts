import { type LegendEntry, madeUpEntry, squareSign } from "./legend.ts";
import { type Mark, stroke } from "./mark.ts";
import { fitting, roundUp, ticks } from "./scale.ts";

/** One row of bars, with the words beside it. */
export interface BarRow {
  readonly name: string;
  /** Beside the name, where it says more. */
  readonly detail: string;
  readonly isTotal: boolean;
  /** Length by series, before anything is cut off. */
  readonly parts: readonly number[];
  /** What was taken off the end of the bar: an empty outline. */
  readonly cut: number;
  /** A thin mark across the bar; null where there is none. */
  readonly mark: number | null;
  /** What the length could as well have been: a line with ends across the bar. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** The length in words, and its difference from the mark. */
  readonly value: string;
  readonly change: string;
}

/** What ranges are called, and how one is drawn between two places: on a canvas and in a scene. */
export interface BarRanges {
  readonly title: string;
  readonly sign: LegendEntry["sign"];
  draw(
    ctx: CanvasRenderingContext2D,
    low: number,
    high: number,
    middle: number,
    read: (colour: string) => string,
  ): void;
  marks(low: number, high: number, middle: number): readonly Mark[];
}

/** Horizontal stacked bars: chart.js draws them on the page, the scene in files, the same rows in the report. */
export interface BarChart {
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly rows: readonly BarRow[];
  /** The figures behind the bars are made up. */
  readonly isMadeUp: boolean;
  /** A length that the scale takes in, whatever the rows have. */
  readonly reach?: number | undefined;
  /** How ranges are named and drawn; where rows have some. */
  readonly ranges?: BarRanges | undefined;
  readonly words: {
    readonly value: string;
    readonly change: string;
    readonly mark: string;
    readonly cut: string;
    readonly madeUp: string;
  };
  /** A length in words, on the axis and where one bar is read. */
  say(length: number): string;
}

/** Lengths of a row's parts when what was cut is taken from all of them alike; NaN where nothing is known. */
export function drawnParts({ parts, cut }: BarRow): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const keeps = whole > 0 ? (whole - cut) / whole : 1;
  return parts.map((part) => part * keeps);
}

/** The scale of a chart: its end and the places of its axis. */
export function barScale({ rows, reach = 0 }: Pick<BarChart, "rows" | "reach">): {
  readonly most: number;
  readonly ticks: readonly number[];
} {
  const lengths = rows.flatMap((row) => [
    row.parts.reduce((sum, part) => sum + part, 0),
    row.mark ?? 0,
    row.range?.high ?? 0,
  ]);
  const most = roundUp(Math.max(0, reach, ...lengths.filter(Number.isFinite)));
  return { most, ticks: ticks(0, most, 4).values.filter((tick) => tick <= most * (1 + 1e-9)) };
}

/** Which places of the axis have words, `gap` apart: the first begins at its place, the last ends at it, others stand around it. Places are shares of `width`, `wides` what the words of each need. */
export function roomyTicks(
  places: readonly number[],
  width: number,
  gap: number,
  wides: readonly number[],
): readonly number[] {
  const words = places.map((share, at) => {
    const [place, wide] = [share * width, wides[at] ?? 0];
    const from = at === 0 ? place : at === places.length - 1 ? place - wide : place - wide / 2;
    return { from, to: from + wide };
  });
  return fitting(words, gap);
}

/** What the colours, the outline, the mark and the hatching stand for. */
export function barLegend({ series, rows, isMadeUp, ranges, words }: BarChart): readonly LegendEntry[] {
  const hatch = isMadeUp ? "light" : undefined;
  return [
    ...series.map(({ name, colour }) => ({ name, sign: squareSign({ fill: colour, hatch }) })),
    ...(rows.some(({ cut }) => cut > 0) ? [{ name: words.cut, sign: squareSign({ stroke: "--edge" }) }] : []),
    { name: words.mark, sign: (x, y) => [stroke([x, y - 7.5], [x, y + 7.5], "--mark", 2)] },
    ...(ranges === undefined ? [] : [{ name: ranges.title, sign: ranges.sign }]),
    ...(isMadeUp ? [madeUpEntry(words.madeUp)] : []),
  ];
}
