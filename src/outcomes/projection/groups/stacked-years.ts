import { type LegendEntry, legend, squareSign } from "../../../figure/legend.ts";
import { type Mark, placed, type Scene, stroke } from "../../../figure/mark.ts";
import { linear, thinned, ticks } from "../../../figure/scale.ts";
import { spread } from "../../../figure/spread.ts";
import { widestOf, wrapText } from "../../../figure/text.ts";

/** One layer of a stack: one value per year. */
export interface Layer {
  readonly name: string;
  /** Custom property that holds the colour. */
  readonly colour: string;
  readonly values: readonly number[];
  /** What was counted in the stack's observed year. */
  readonly observed?: number | undefined;
}

/** Layers upon each other over years. */
export interface Stack {
  readonly title: string;
  /** Words under the axis, one per year. */
  readonly years: readonly string[];
  /** From the bottom up. */
  readonly layers: readonly Layer[];
  /** Place among the years where the layers were counted. */
  readonly observedAt: number | null;
  /** The last year with money, where there is one. */
  readonly end?: { readonly at: number; readonly name: string } | null;
  /** Rests on made-up figures. */
  readonly isHatched: boolean;
  /** A level of the axis, and the last value of a layer, in words. */
  say(value: number): string;
}

const top = 30;
const foot = 24;
const size = 12;
const titleSize = 13;
const titleLine = 18;

/** Lays a stack out: levels and years at the axes, the last value of each layer beside it, counted layers as dots, names in a legend below. Pure. */
export function stackedYears(stack: Stack, width: number, height: number): Scene {
  const { years, layers, observedAt } = stack;
  const tops = sumsUpTo(layers.map(({ values }) => values));
  const counted =
    observedAt === null ? [] : sumsUpTo(layers.map(({ observed = Number.NaN }) => [observed])).flat();
  const highest = Math.max(...(tops.at(-1) ?? []), ...counted.filter((value) => Number.isFinite(value)), 1);
  const { values: levels } = ticks(0, highest, 4);
  const written = levels.map((level) => stack.say(level));
  const ends = layers.map(({ values }) => stack.say(values.at(-1) ?? Number.NaN));
  const left = widestOf(written, size) + 12;
  const right = width - widestOf(ends, size) - 12;
  const bottom = height - foot;
  const x = linear(0, years.length - 1, left, right);
  const y = linear(0, levels.at(-1) as number, bottom, top);
  const line = (values: readonly number[]) => values.map((value, at) => ({ x: x(at), y: y(value) }));
  const ground = years.map(() => 0);
  const middles = layers.map((_, at) => {
    const [low, high] = [tops[at - 1]?.at(-1) ?? 0, tops[at]?.at(-1) ?? 0];
    return y((low + high) / 2) + 4;
  });
  const endYs = spread(middles, 13, top, bottom + 4);
  const marks: Mark[] = [
    ...levels.flatMap((level, at): Mark[] => [
      stroke([left, y(level)], [right, y(level)], "--line"),
      {
        kind: "text",
        x: left - 6,
        y: y(level) + 4,
        size,
        text: written[at] as string,
        fill: "--soft",
        anchor: "end",
      },
    ]),
    ...layers.map(
      ({ colour, name }, at): Mark => ({
        kind: "area",
        low: line(tops[at - 1] ?? ground),
        high: line(tops[at] as readonly number[]),
        fill: colour,
        hatch: stack.isHatched ? "light" : undefined,
        title: name,
        name: "layer",
      }),
    ),
    // Layers of like colours are kept apart, also where colours are forced.
    ...tops.map(
      (values): Mark => ({ kind: "line", points: line(values), stroke: "--card", strokeWidth: 1.5 }),
    ),
    ...endMarks(stack.end ?? null, x, (left + right) / 2, bottom),
    ...thinned(
      years.map((_, at) => x(at)),
      widestOf(years, size) + 10,
    ).map(
      (at): Mark => ({
        kind: "text",
        x: x(at),
        y: height - 6,
        size,
        text: years[at] as string,
        fill: "--soft",
        anchor: "middle",
      }),
    ),
    ...ends.map(
      (text, at): Mark => ({
        kind: "text",
        x: right + 6,
        y: endYs[at] as number,
        size,
        text,
        fill: "--soft",
      }),
    ),
    ...(observedAt === null ? [] : counted).flatMap((value): Mark[] =>
      Number.isFinite(value)
        ? [
            {
              kind: "circle",
              x: x(observedAt ?? 0),
              y: y(value),
              r: 4.5,
              fill: "--mark",
              stroke: "--card",
              strokeWidth: 1.5,
              name: "observed",
            },
          ]
        : [],
    ),
  ];
  const names = legend(
    layers.toReversed().map((layer) => entryOf(layer, stack.isHatched)),
    width,
  );
  // A title that is wider than the picture takes more lines above it. Bold letters are wider.
  const titles = wrapText(stack.title, 1.08 * titleSize, width);
  const pushed = (titles.length - 1) * titleLine;
  return {
    width,
    height: pushed + height + 10 + names.height,
    marks: [
      ...titles.map(
        (text, at): Mark => ({
          kind: "text",
          x: 0,
          y: 14 + at * titleLine,
          size: titleSize,
          text,
          fill: "--ink",
          isBold: true,
        }),
      ),
      placed({ width, height, marks }, 0, pushed),
      placed(names, 0, pushed + height + 10),
    ],
  };
}

/** A line at the last year with money, and its name. */
function endMarks(
  end: NonNullable<Stack["end"]> | null,
  x: (at: number) => number,
  middle: number,
  bottom: number,
): Mark[] {
  if (end === null) return [];
  const at = x(end.at);
  const isLate = at > middle;
  return [
    { ...stroke([at, top], [at, bottom], "--mark", 1.5, "4 3"), name: "end" },
    {
      kind: "text",
      x: at + (isLate ? -6 : 6),
      y: top + 10,
      size,
      text: end.name,
      fill: "--ink",
      halo: "--card",
      anchor: isLate ? "end" : "start",
    },
  ];
}

const entryOf = ({ name, colour }: Layer, isHatched: boolean): LegendEntry => ({
  name,
  sign: squareSign({ fill: colour, hatch: isHatched ? "light" : undefined }),
});

/** Each layer's upper edge: the sum of it and those below. */
function sumsUpTo(layers: readonly (readonly number[])[]): number[][] {
  const sums: number[][] = [];
  for (const values of layers) {
    const below = sums.at(-1);
    sums.push(values.map((value, at) => value + (below?.[at] ?? 0)));
  }
  return sums;
}
