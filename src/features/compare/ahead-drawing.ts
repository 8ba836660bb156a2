import type { Drawing, Shape } from "../../ui/shapes.ts";
import type { AheadYear } from "./ahead-view.ts";
import { boxOf, legend, madeUpEntry, mostDrawn, signAt, stroke, toneOf } from "./scenario-look.ts";
import { ticksBetween } from "./ticks.ts";

export interface AheadInput {
  readonly runs: readonly { readonly name: string; readonly isBaseline: boolean }[];
  readonly years: readonly AheadYear[];
  /** The word for made-up figures, where they are: their boxes are hatched. */
  readonly madeUp: string | null;
  /** The scale need not begin at zero: shares lie close together. */
  readonly isFromZero: boolean;
  value(value: number): string;
  year(year: number): string;
}

const small = 11.5;
const high = 230;

/** A bar per year and scenario, from the 5th to the 95th percentile, side by side on the same chance. Pure. */
export function aheadDrawing(input: AheadInput, width: number): Drawing {
  const shown = lookOf(input.runs);
  const sign = (place: number, x: number, y: number, r: number): Shape =>
    place < 0
      ? { kind: "circle", x, y, r: r * 0.9, fill: "--card", stroke: "--mark", width: 2 }
      : signAt(place, x, y, r);
  const head = legend(
    [
      ...shown.map(({ name, place }) => ({
        name,
        sign: (x: number, y: number) => [sign(place, x, y, 5)],
      })),
      ...(input.madeUp === null ? [] : [madeUpEntry(input.madeUp)]),
    ],
    width,
  );
  const cells = input.years.flatMap(({ cells }) => shown.flatMap(({ at }) => cells[at] ?? []));
  const least = Math.min(...cells.map(({ p5 }) => p5));
  const most = Math.max(...cells.map(({ p95 }) => p95));
  const ticks = scale(least, most, input.isFromZero);
  const [low = 0, up = 1] = [ticks[0], ticks.at(-1)];
  const left = 62;
  const top = head.high + 12;
  const y = (value: number) => top + (1 - (value - low) / (up - low || 1)) * high;
  const group = (width - left - 6) / Math.max(1, input.years.length);
  const step = Math.min(16, (group * 0.8) / Math.max(1, shown.length));
  const isDense = group < 34;
  const text = (words: string, x: number, at: number, anchor: "middle" | "end"): Shape => ({
    kind: "text",
    text: words,
    x,
    y: at,
    size: small,
    fill: "--faint",
    anchor,
  });
  const bars = input.years.flatMap(({ year, cells }, place): Shape[] => {
    const middle = left + (place + 0.5) * group;
    const label =
      !isDense || place % 2 === 0 ? [text(input.year(year), middle, top + high + 20, "middle")] : [];
    const own = shown.flatMap(({ at, place: look }, nth): Shape[] => {
      const cell = cells[at];
      if (cell === null || cell === undefined) return [];
      const x = middle + (nth - (shown.length - 1) / 2) * step;
      const tone = look < 0 ? "--mark" : toneOf(look);
      const wide = Math.max(2.5, step * 0.5);
      const box = { x: x - wide / 2, y: y(cell.p75), wide, high: Math.max(1, y(cell.p25) - y(cell.p75)) };
      return [
        stroke([x, y(cell.p5)], [x, y(cell.p95)], tone, 1.5),
        ...boxOf(box, tone, input.madeUp !== null, 0.55),
        sign(look, x, y(cell.p50), Math.max(2.5, Math.min(4.5, step * 0.34))),
      ];
    });
    return [...label, ...own];
  });
  return {
    wide: width,
    high: top + high + 30,
    shapes: [
      ...head.shapes,
      ...ticks.flatMap((tick): Shape[] => [
        stroke([left, y(tick)], [width, y(tick)], tick === 0 ? "--edge" : "--line"),
        text(input.value(tick), left - 8, y(tick) + 4, "end"),
      ]),
      ...bars,
    ],
  };
}

/** The runs that are drawn, with their look: -1 for the baseline, others as in every picture of the comparison. */
function lookOf(
  runs: AheadInput["runs"],
): { readonly name: string; readonly at: number; readonly place: number }[] {
  let others = -1;
  return runs
    .map(({ name, isBaseline }, at) => ({ name, at, place: isBaseline ? -1 : ++others }))
    .filter(({ place }) => place < mostDrawn);
}

/** Places of a scale from zero, or around values that lie close together. */
function scale(least: number, most: number, isFromZero: boolean): number[] {
  if (!(most >= least)) return [0, 1];
  if (isFromZero) return ticksBetween(least, most, 5);
  const step = ticksBetween(0, most - least || 0.01, 4);
  const size = (step[1] ?? 1) - (step[0] ?? 0);
  const first = Math.floor(least / size);
  const last = Math.max(first + 1, Math.ceil(most / size));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * size);
}
