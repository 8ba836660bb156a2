import { type LegendEntry, legend, madeUpEntry, squareSign } from "./legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "./mark.ts";
import { linear, thinned, ticks } from "./scale.ts";
import { widestOf } from "./text.ts";

/** How far conditions are from failing along a number, with the stretches where all hold. */
export interface MarginCurve {
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly (readonly [x: number, y: number] | null)[];
  }[];
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
  /** Where the number is now. */
  readonly now: number;
  readonly words: {
    readonly holds: string;
    readonly now: string;
    /** The word for made-up figures, where they are; their lines are broken. */
    readonly madeUp: string | null;
  };
  sayX(value: number): string;
  sayY(value: number): string;
}

const height = 260;
const small = 11.5;
const colours = ["--pot-1", "--pot-2", "--pot-3", "--pot-4", "--pot-5", "--pot-6"] as const;
const dashes = [undefined, "7 3", "2 3", "9 3 2 3"] as const;

/** Lines over a number, zero marked, and shaded where every line is above it. Pure. */
export function marginCurveScene(curve: MarginCurve, width: number): Scene {
  const { lines, pieces, from, to, now, words } = curve;
  const key = legend(keyOf(curve), width);
  const known = lines.flatMap(({ points }) => points.flatMap((point) => (point === null ? [] : [point[1]])));
  const axis = ticks(Math.min(0, ...known), Math.max(0, ...known), 4);
  const [low = 0, high = 1] = [axis.values[0], axis.values.at(-1)];
  const left = widestOf(axis.values.map(curve.sayY), small) + 10;
  const right = width - 16;
  const top = key.height + 12;
  const bottom = top + height;
  const x = linear(from, to, left, right);
  const y = linear(low, high, bottom, top);
  const write = (text: string, at: number, line: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x: at,
    y: line,
    size: small,
    fill: "--faint",
    ...look,
  });
  const inRange = ticks(from, to, width < 480 ? 3 : 6).values.filter((value) => value >= from && value <= to);
  const gap = widestOf(inRange.map(curve.sayX), small) + 12;
  const along = thinned(inRange.map(x), gap).map((at) => inRange[at] as number);
  return {
    width,
    height: bottom + 24,
    marks: [
      placed(key, 0, 0),
      ...pieces.map(
        (piece): Mark => ({
          kind: "rect",
          x: x(piece.from),
          y: top,
          width: Math.max(2, x(piece.to) - x(piece.from)),
          height,
          fill: "--act",
          opacity: 0.14,
          name: "holds",
          title: `${words.holds}: ${curve.sayX(piece.from)} – ${curve.sayX(piece.to)}`,
        }),
      ),
      ...axis.values.flatMap((value) => [
        stroke([left, y(value)], [right, y(value)], value === 0 ? "--mark" : "--line", value === 0 ? 1.5 : 1),
        write(curve.sayY(value), left - 6, y(value) + 4, { anchor: "end" }),
      ]),
      ...along.map((value) => write(curve.sayX(value), x(value), bottom + 17, { anchor: "middle" })),
      ...(now >= from && now <= to ? [stroke([x(now), top], [x(now), bottom], "--mark", 1.5, "3 3")] : []),
      ...lines.map(
        ({ name, points }, at): Mark => ({
          kind: "line",
          points: points.map((point) => point && { x: x(point[0]), y: y(point[1]) }),
          stroke: colours[at % colours.length],
          strokeWidth: 2,
          dash: dashes[at % dashes.length],
          title: name,
        }),
      ),
    ],
  };
}

const keyOf = ({ lines, words }: MarginCurve): LegendEntry[] => [
  ...lines.map(({ name }, at) => ({
    name,
    sign: (x: number, y: number) => [
      stroke([x - 8, y], [x + 6, y], colours[at % colours.length] as string, 2, dashes[at % dashes.length]),
    ],
  })),
  { name: words.holds, sign: squareSign({ fill: "--act-soft", stroke: "--act" }) },
  { name: words.now, sign: (x, y) => [stroke([x, y - 8], [x, y + 8], "--mark", 1.5, "3 3")] },
  ...(words.madeUp === null ? [] : [madeUpEntry(words.madeUp)]),
];
