import { type LegendEntry, legend, madeUpEntry } from "./legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "./mark.ts";
import { linear, ticks } from "./scale.ts";
import { cutText, widestOf } from "./text.ts";

/** A stretch in one row, with a dot where the value itself is and perhaps a second mark to compare with. */
export interface IntervalRow {
  readonly id: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly dot: number;
  /** A thin mark across the stretch; null where there is none. */
  readonly mark: number | null;
}

/** Rows of intervals over one axis. */
export interface IntervalChart {
  readonly rows: readonly IntervalRow[];
  /** The axis holds zero, also where no row does. */
  readonly fromZero: boolean;
  readonly words: {
    readonly range: string;
    readonly dot: string;
    /** Null where rows have no second mark. */
    readonly mark: string | null;
    /** The word for made-up figures, where they are. */
    readonly madeUp: string | null;
  };
  say(value: number): string;
}

const rowHeight = 26;
const thickness = 9;

/** Intervals as a picture: a row each with its name, a bar from the low end to the high one, a dot and a mark. Pure. */
export function intervalScene({ rows, fromZero, words, say }: IntervalChart, width: number): Scene {
  const hatch = words.madeUp === null ? undefined : "light";
  // Letters differ in width from what is reckoned: none may pass the edge.
  const hasRange = rows.some(({ low, high }) => high - low > 1e-9 * Math.max(1, Math.abs(high)));
  const key = legend(keyOf(words, hatch, hasRange), width - 16);
  const ends = rows.flatMap(({ low, high, dot, mark }) => [low, high, dot, ...(mark === null ? [] : [mark])]);
  const known = ends.filter(Number.isFinite);
  const least = Math.min(...known, ...(fromZero || known.length === 0 ? [0] : []));
  const most = Math.max(...known, ...(fromZero || known.length === 0 ? [0] : []));
  const widest = widestOf(
    rows.map(({ name }) => name),
    13,
  );
  const nameWidth = Math.min(170, width * 0.34, widest);
  const axis = ticks(least, most, width < 480 ? 3 : 5);
  const [first = 0, last = 1] = [axis.values[0], axis.values.at(-1)];
  // The name of the axis' first value stands around it, within the picture.
  const left = Math.max(nameWidth + 20, widestOf([say(first)], 11.5) / 2);
  const x = linear(first, last, left, width - 28);
  const top = key.height + 30;
  const bottom = top + rows.length * rowHeight;
  const write = (text: string, at: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x: at,
    y,
    size: 13,
    fill: "--ink",
    ...look,
  });
  const rowOf = (row: IntervalRow, at: number): readonly Mark[] => {
    const middle = top + (at + 0.5) * rowHeight;
    const name = write(cutText(row.name, 13, nameWidth), 0, middle + 4.5);
    if (!Number.isFinite(row.low) || !Number.isFinite(row.high)) return [name];
    return [
      name,
      {
        kind: "rect",
        x: x(row.low),
        y: middle - thickness / 2,
        width: Math.max(1.5, x(row.high) - x(row.low)),
        height: thickness,
        round: 2,
        fill: "--pot-1",
        opacity: 0.75,
        hatch,
        key: row.id,
        title: `${row.name}: ${say(row.low)} – ${say(row.high)}`,
      },
      ...(row.mark === null
        ? []
        : [stroke([x(row.mark), middle - 9], [x(row.mark), middle + 9], "--mark", 2, "3 2")]),
      {
        kind: "circle",
        x: x(row.dot),
        y: middle,
        r: 4.5,
        fill: "--ink",
        stroke: "--card",
        strokeWidth: 1.5,
      },
    ];
  };
  return {
    width,
    height: bottom + 4,
    marks: [
      placed(key, 0, 0),
      ...axis.values.flatMap((value) => [
        stroke([x(value), top - 4], [x(value), bottom], value === 0 ? "--edge" : "--line"),
        write(say(value), x(value), top - 10, { size: 11.5, fill: "--faint", anchor: "middle" }),
      ]),
      ...rows.flatMap(rowOf),
    ],
  };
}

/** What its signs mean; where every row is a single value there is no stretch to explain. */
const keyOf = (
  words: IntervalChart["words"],
  hatch: "light" | undefined,
  hasRange: boolean,
): LegendEntry[] => [
  ...(hasRange ? [rangeEntry(words, hatch)] : []),
  { name: words.dot, sign: (x, y) => [{ kind: "circle", x, y, r: 4.5, fill: "--ink" }] },
  ...(words.mark === null
    ? []
    : [
        {
          name: words.mark,
          sign: (x: number, y: number) => [stroke([x, y - 7.5], [x, y + 7.5], "--mark", 2, "3 2")],
        },
      ]),
  ...(words.madeUp === null ? [] : [madeUpEntry(words.madeUp)]),
];

const rangeEntry = (words: IntervalChart["words"], hatch: "light" | undefined): LegendEntry => ({
  name: words.range,
  sign: (x, y) => [
    {
      kind: "rect",
      x: x - 8,
      y: y - thickness / 2,
      width: 16,
      height: thickness,
      round: 2,
      fill: "--pot-1",
      opacity: 0.75,
      hatch,
    },
  ],
});
