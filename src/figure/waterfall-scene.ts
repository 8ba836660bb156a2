import { type LegendEntry, legend, madeUpEntry, squareSign } from "./legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "./mark.ts";
import { linear, ticks } from "./scale.ts";
import { cutText } from "./text.ts";

/** What leads from one sum to another: a step up or down per row. */
export interface Waterfall {
  readonly start: { readonly name: string; readonly value: number };
  readonly steps: readonly { readonly id: string; readonly name: string; readonly change: number }[];
  readonly end: { readonly name: string; readonly value: number };
  readonly words: {
    readonly more: string;
    readonly less: string;
    /** The word for made-up figures, where they are. */
    readonly madeUp: string | null;
  };
  /** A sum on the axis, and a change beside its bar. */
  say(value: number): string;
  saySigned(value: number): string;
}

const nameHeight = 17;
const barHeight = 13;
const rowHeight = nameHeight + barHeight + 8;
const [up, down] = ["--pot-1", "--pot-2"] as const;

/** Steps one after the other, a row each under its name: what adds begins where the last ended, what takes goes back. Pure. */
export function waterfallScene(
  { start, steps, end, words, say, saySigned }: Waterfall,
  width: number,
): Scene {
  const hatch = words.madeUp === null ? undefined : "light";
  const key = legend(keyOf(words, hatch), width);
  const reached: number[] = [start.value];
  for (const { change } of steps) reached.push((reached.at(-1) as number) + change);
  const sums = [...reached, end.value, 0];
  const axis = ticks(Math.min(...sums), Math.max(...sums), width < 480 ? 3 : 5);
  const [first = 0, last = 1] = [axis.values[0], axis.values.at(-1)];
  const x = linear(first, last, 24, width - 76);
  const top = key.height + 30;
  const bottom = top + (steps.length + 2) * rowHeight;
  const write = (text: string, at: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x: at,
    y,
    size: 13,
    fill: "--ink",
    ...look,
  });
  const bar = (from: number, to: number, y: number, fill: string, id: string, title: string): Mark => ({
    kind: "rect",
    x: Math.min(x(from), x(to)),
    y,
    width: Math.max(1.5, Math.abs(x(to) - x(from))),
    height: barHeight,
    round: 2,
    fill,
    hatch,
    key: id,
    title,
  });
  const total = ({ name, value }: Waterfall["start"], row: number): readonly Mark[] => {
    const y = top + row * rowHeight + nameHeight;
    return [
      write(cutText(name, 13, width), 0, y - 4, { isBold: true, halo: "--card" }),
      bar(0, value, y, "--mark", name, `${name}: ${say(value)}`),
      write(say(value), Math.max(x(value), x(0)) + 7, y + 11, { size: 12, isBold: true }),
    ];
  };
  const step = ({ id, name, change }: Waterfall["steps"][number], at: number): readonly Mark[] => {
    const [from, to] = [reached[at] as number, reached[at + 1] as number];
    const y = top + (at + 1) * rowHeight + nameHeight;
    return [
      stroke([x(from), y - rowHeight + barHeight], [x(from), y + barHeight], "--edge", 1, "2 2"),
      write(cutText(name, 13, width), 0, y - 4, { halo: "--card" }),
      bar(from, to, y, change < 0 ? down : up, id, `${name}: ${saySigned(change)}`),
      write(saySigned(change), Math.max(x(from), x(to)) + 7, y + 11, { size: 12, fill: "--soft" }),
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
      ...total(start, 0),
      ...steps.flatMap(step),
      ...total(end, steps.length + 1),
    ],
  };
}

const keyOf = (words: Waterfall["words"], hatch: "light" | undefined): LegendEntry[] => [
  { name: words.more, sign: squareSign({ fill: up, hatch }) },
  { name: words.less, sign: squareSign({ fill: down, hatch }) },
  ...(words.madeUp === null ? [] : [madeUpEntry(words.madeUp)]),
];
