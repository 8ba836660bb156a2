import { legend, madeUpEntry } from "../../figure/legend.ts";
import { type Mark, type Scene, stroke } from "../../figure/mark.ts";
import { linear, thinned, ticks } from "../../figure/scale.ts";
import type { AheadYear } from "./ahead-view.ts";
import { mostDrawn, signAt, toneOf } from "./scenario-sign.ts";

export interface AheadInput {
  readonly runs: readonly {
    readonly name: string;
    readonly isBaseline: boolean;
    /** The last year with money, marked by a broken line; null where there is no end. */
    readonly lastYear: number | null;
  }[];
  readonly years: readonly AheadYear[];
  /** The word for made-up figures, where they are: their boxes are hatched. */
  readonly madeUp: string | null;
  /** The scale need not begin at zero: shares lie close together. */
  readonly isFromZero: boolean;
  value(value: number): string;
  year(year: number): string;
}

const small = 11.5;
const plotHeight = 230;

/** A bar per year and scenario, from the 5th to the 95th percentile, side by side on the same chance. Pure. */
export function aheadScene(input: AheadInput, width: number): Scene {
  const shown = lookOf(input.runs);
  const sign = (place: number, x: number, y: number, r: number): Mark =>
    place < 0
      ? { kind: "circle", x, y, r: r * 0.9, fill: "--card", stroke: "--mark", strokeWidth: 2 }
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
  const levels = levelsOf(least, most, input.isFromZero);
  const [low = 0, high = 1] = [levels[0], levels.at(-1)];
  const left = 62;
  const top = head.height + 12;
  const y = linear(low, high, top + plotHeight, top);
  const group = (width - left - 6) / Math.max(1, input.years.length);
  const step = Math.min(16, (group * 0.8) / Math.max(1, shown.length));
  const named = thinned(
    input.years.map((_, place) => place * group),
    34,
  );
  const text = (words: string, x: number, at: number, anchor: "middle" | "end"): Mark => ({
    kind: "text",
    text: words,
    x,
    y: at,
    size: small,
    fill: "--faint",
    anchor,
  });
  const bars = input.years.flatMap(({ year, cells }, place): Mark[] => {
    const middle = left + (place + 0.5) * group;
    const label = named.includes(place)
      ? [text(input.year(year), middle, top + plotHeight + 20, "middle")]
      : [];
    const own = shown.flatMap(({ at, place: look }, nth): Mark[] => {
      const cell = cells[at];
      if (cell === null || cell === undefined) return [];
      const x = middle + (nth - (shown.length - 1) / 2) * step;
      const tone = look < 0 ? "--mark" : toneOf(look);
      const boxWidth = Math.max(2.5, step * 0.5);
      const isLast = input.runs[at]?.lastYear === year;
      return [
        ...(isLast ? [stroke([x, top], [x, top + plotHeight], tone, 1, "4 3")] : []),
        stroke([x, y(cell.p5)], [x, y(cell.p95)], tone, 1.5),
        {
          kind: "rect",
          x: x - boxWidth / 2,
          y: y(cell.p75),
          width: boxWidth,
          height: Math.max(1, y(cell.p25) - y(cell.p75)),
          fill: tone,
          opacity: 0.55,
          hatch: input.madeUp === null ? undefined : "light",
        },
        sign(look, x, y(cell.p50), Math.max(2.5, Math.min(4.5, step * 0.34))),
      ];
    });
    return [...label, ...own];
  });
  return {
    width,
    height: top + plotHeight + 30,
    marks: [
      ...head.marks,
      ...levels.flatMap((tick): Mark[] => [
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

/** Round levels from zero, or around values that lie close together. */
function levelsOf(least: number, most: number, isFromZero: boolean): readonly number[] {
  if (!(most >= least)) return [0, 1];
  if (isFromZero) return ticks(Math.min(0, least), Math.max(0, most), 5).values;
  return ticks(least, Math.max(most, least + 0.01), 4).values;
}
