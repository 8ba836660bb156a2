import { type LegendEntry, legend, squareSign } from "../../../figure/legend.ts";
import { type Mark, type Scene, stroke } from "../../../figure/mark.ts";
import { linear, thinned, ticks } from "../../../figure/scale.ts";
import { cutText, widestOf } from "../../../figure/text.ts";

/** A payer's bars, in kronor; null where it is not known. */
export interface PayerBars {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
  readonly gain: number | null;
  readonly net: { readonly mean: number; readonly low: number | null; readonly high: number | null } | null;
}

/** Words of the picture. */
export interface PayerWords {
  readonly cost: string;
  readonly gain: string;
  readonly net: string;
  /** What the axis counts in. */
  readonly unit: string;
  millions(sek: number): string;
}

const rowHeight = 48;
const barHeight = 11;
const nameSize = 14;
const axisHeight = 42;
const narrow = 520;

/**
 * Each payer's cost to the left of nothing, its gain to the right, and its net as a dot with the range of nine draws of
 * ten. Narrow pictures have names above the bars. Pure.
 */
export function payersScene(
  payers: readonly PayerBars[],
  isMadeUp: boolean,
  words: PayerWords,
  width: number,
): Scene {
  const isNarrow = width < narrow;
  const names = payers.map(({ name }) => name);
  const left = isNarrow ? 6 : Math.min(220, widestOf(names, nameSize) + 24);
  const height = rowHeight + (isNarrow ? 20 : 0);
  const key = legend(entries(isMadeUp, words), width);
  const top = key.height + 8;
  const bottom = top + payers.length * height;
  const ends = payers.flatMap(({ cost, gain, net }) => [
    -cost,
    gain ?? 0,
    ...(net === null ? [] : [net.mean, net.low ?? net.mean, net.high ?? net.mean]),
  ]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const levels = ticks(least, most, Math.max(2, (width - left) / 130)).values;
  const x = linear(levels[0] as number, levels.at(-1) as number, left, width - 12);
  const zero = x(0);
  const shownLevels = thinned(levels.map(x), 90).map((at) => levels[at] as number);
  const hatch = isMadeUp ? "light" : undefined;
  const bar = (from: number, y: number, fill: string, title: string): Mark => ({
    kind: "rect",
    x: Math.min(zero, x(from)),
    y,
    width: Math.abs(x(from) - zero),
    height: barHeight,
    fill,
    hatch,
    title,
  });
  const rows = payers.map((payer, at): Mark => {
    const { name, cost, gain, net } = payer;
    const bars = isNarrow ? 22 : 4;
    const middle = bars + 2 * barHeight + 8;
    const marks: Mark[] = [
      stroke([0, 0], [width, 0], "--line"),
      {
        kind: "text",
        x: 0,
        y: isNarrow ? 16 : bars + barHeight + 5,
        size: nameSize,
        text: cutText(name, nameSize, isNarrow ? width : left - 10),
        fill: "--ink",
      },
      bar(-cost, bars, "--pot-2", `${words.cost}: ${words.millions(cost)}`),
      ...(gain === null
        ? []
        : [bar(gain, bars + barHeight + 1, "--pot-1", `${words.gain}: ${words.millions(gain)}`)]),
      ...(net === null ? [] : netMarks(net, middle, x)),
    ];
    return { kind: "group", x: 0, y: top + at * height, name: payer.id, marks };
  });
  return {
    width,
    height: bottom + axisHeight,
    marks: [
      ...key.marks,
      ...shownLevels.map((level) => stroke([x(level), top], [x(level), bottom], "--line")),
      ...rows,
      stroke([zero, top], [zero, bottom], "--edge"),
      ...shownLevels.map(
        (level): Mark => ({
          kind: "text",
          x: x(level),
          y: bottom + 18,
          size: 12,
          text: words.millions(level),
          fill: "--soft",
          anchor: level === levels.at(-1) ? "end" : level === levels[0] && isNarrow ? "start" : "middle",
        }),
      ),
      {
        kind: "text",
        x: width - 12,
        y: bottom + 36,
        size: 12,
        text: words.unit,
        fill: "--soft",
        anchor: "end",
      },
    ],
  };
}

function netMarks(
  { mean, low, high }: NonNullable<PayerBars["net"]>,
  y: number,
  x: (sek: number) => number,
): Mark[] {
  return [
    ...(low === null || high === null
      ? []
      : [
          {
            kind: "line",
            points: [
              { x: x(low), y },
              { x: x(high), y },
            ],
            stroke: "--ink",
            strokeWidth: 2,
          } as const,
        ]),
    { kind: "circle", x: x(mean), y, r: 4, fill: "--ink" },
  ];
}

function entries(isMadeUp: boolean, { cost, gain, net }: PayerWords): LegendEntry[] {
  const hatch = isMadeUp ? "light" : undefined;
  return [
    { name: cost, sign: squareSign({ fill: "--pot-2", hatch }) },
    { name: gain, sign: squareSign({ fill: "--pot-1", hatch }) },
    {
      name: net,
      sign: (x, y) => [
        {
          kind: "line",
          points: [
            { x: x - 7, y },
            { x: x + 7, y },
          ],
          stroke: "--ink",
          strokeWidth: 2,
        },
        { kind: "circle", x, y, r: 3.5, fill: "--ink" },
      ],
    },
  ];
}
