import { legend, madeUpEntry } from "../../figure/legend.ts";
import { type Mark, type Scene, stroke } from "../../figure/mark.ts";
import { linear } from "../../figure/scale.ts";
import { type CurvePoint, moneyUpTo } from "../../model/analysis/concentration-curve.ts";
import { mostDrawn, scenarioSign, signAt, toneOf } from "./scenario-sign.ts";

export interface CurveInput {
  readonly baseline: { readonly name: string; readonly points: readonly CurvePoint[] };
  readonly others: readonly { readonly name: string; readonly points: readonly CurvePoint[] }[];
  /** The word for made-up figures, where they are. */
  readonly madeUp: string | null;
  /** The diagonal: the same per inhabitant everywhere. */
  readonly even: string;
  readonly people: string;
  readonly money: string;
  percent(share: number): string;
}

const small = 11.5;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Who gets the money, from the neediest inhabitants on: a line per scenario against the diagonal. Pure. */
export function curveScene(input: CurveInput, width: number): Scene {
  const others = input.others.slice(0, mostDrawn);
  const head = legend(
    [
      { name: input.baseline.name, sign: (x, y) => [stroke([x - 6, y], [x + 6, y], "--mark", 2.25)] },
      ...others.map(({ name }, at) => ({ name, sign: scenarioSign(at) })),
      { name: input.even, sign: (x, y) => [stroke([x - 6, y + 5], [x + 6, y - 5], "--edge", 1.5, "4 3")] },
      ...(input.madeUp === null ? [] : [madeUpEntry(input.madeUp)]),
    ],
    width,
  );
  const left = 48;
  const top = head.height + 30;
  const side = Math.min(width - left - 20, 460);
  const x = linear(0, 1, left, left + side);
  const y = linear(0, 1, top + side * 0.7, top);
  const text = (words: string, at: number, y: number, anchor: "start" | "middle" | "end"): Mark => ({
    kind: "text",
    text: words,
    x: at,
    y,
    size: small,
    fill: "--faint",
    anchor,
  });
  const grid = shares.flatMap((share): Mark[] => [
    stroke([x(0), y(share)], [x(1), y(share)], "--line"),
    text(input.percent(share), left - 7, y(share) + 4, "end"),
    text(input.percent(share), x(share), y(0) + 17, "middle"),
  ]);
  const curve = (points: readonly CurvePoint[], tone: string): Mark => ({
    kind: "line",
    points: points.map(({ people, money }) => ({ x: x(people), y: y(money) })),
    stroke: tone,
    strokeWidth: 2.25,
  });
  const lines = others.flatMap(({ points }, at): Mark[] => [
    curve(points, toneOf(at)),
    // Signs along the line, each scenario's at places of its own.
    ...[0.15, 0.4, 0.65, 0.88].map((share) => {
      const people = share + at * 0.025;
      return signAt(at, x(people), y(moneyUpTo(points, people)), 4.25);
    }),
  ]);
  return {
    width,
    height: y(0) + 40,
    marks: [
      ...head.marks,
      text(input.money, 0, top - 14, "start"),
      ...grid,
      // The neediest fifth, which one of the measures counts.
      stroke([x(0.2), y(0)], [x(0.2), y(1)], "--edge"),
      stroke([x(0), y(0)], [x(1), y(1)], "--edge", 1.5, "4 3"),
      curve(input.baseline.points, "--mark"),
      ...lines,
      text(input.people, x(1), y(0) + 35, "end"),
    ],
  };
}
