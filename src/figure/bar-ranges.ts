import type { BarRanges } from "./bar-chart.ts";
import { type Mark, stroke } from "./mark.ts";

/** Half the height of the ends of a range. */
const reach = 4;
/** A rim shows on every colour. */
const strokes = [
  ["--card", 3.5],
  ["--ink", 1.5],
] as const;

/** Ranges across bars: a line with an end at each side. */
export const barRanges = (title: string): BarRanges => ({
  title,
  sign: (x, y) => rangeMarks(x - 8, x + 8, y),
  marks: rangeMarks,
  draw(ctx, low, high, middle, read) {
    for (const [colour, width] of strokes) {
      ctx.strokeStyle = read(colour);
      ctx.lineWidth = width;
      ctx.beginPath();
      for (const [from, to] of linesOf(low, high, middle)) {
        ctx.moveTo(...from);
        ctx.lineTo(...to);
      }
      ctx.stroke();
    }
  },
});

function rangeMarks(low: number, high: number, middle: number): readonly Mark[] {
  return strokes.flatMap(([colour, width]) =>
    linesOf(low, high, middle).map(([from, to]) => stroke(from, to, colour, width)),
  );
}

type Place = [x: number, y: number];

const linesOf = (low: number, high: number, middle: number): [Place, Place][] => [
  [
    [low, middle],
    [high, middle],
  ],
  ...[low, high].map((x): [Place, Place] => [
    [x, middle - reach],
    [x, middle + reach],
  ]),
];
