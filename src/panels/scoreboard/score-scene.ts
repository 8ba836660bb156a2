import { type LegendEntry, legend } from "../../figure/legend.ts";
import { type Mark, placed, type Scene, stroke } from "../../figure/mark.ts";
import { linear, roundUp } from "../../figure/scale.ts";
import type { ScoreAmount, ScoreSet } from "./score-view.ts";

/** The words of the dots. */
export interface ScoreWords {
  /** What the scale measures. */
  readonly scale: string;
  /** What a filled and an empty dot stand for. */
  readonly within: string;
  readonly outside: string;
  setTitle(set: ScoreSet): string;
  millions(sek: number): string;
  /** Shown while a dot is pointed at. */
  dot(amount: ScoreAmount): string;
}

export const radius = 4.5;
const titleHeight = 30;
const axisHeight = 24;
const side = 28;
/** Dots of one strip are one above the other where they would touch. */
const apart = 2 * radius + 1;

/** How far each computed amount is from the published one: a strip of dots per set, on one scale around no difference. Pure. */
export function scoreScene(sets: readonly ScoreSet[], words: ScoreWords, width: number): Scene {
  const key = legend(
    [
      { name: words.within, sign: dotSign(true) },
      { name: words.outside, sign: dotSign(false) },
    ],
    width,
  );
  const top = key.height + 30;
  const most = roundUp(
    Math.max(1, ...sets.flatMap(({ amounts }) => amounts.map((each) => Math.abs(each.residualSek)))),
  );
  const x = linear(-most, most, side, width - side);
  let y = top;
  const strips = sets.flatMap((set): readonly Mark[] => {
    const places = set.amounts.map((amount) => x(amount.residualSek));
    const levels = swarm(places);
    const half = Math.max(14, Math.max(0, ...levels.map(Math.abs)) * apart + radius + 4);
    const titleY = y + 16;
    const middle = y + titleHeight + half;
    y = middle + half;
    const dots = set.amounts.map((amount, at) =>
      dotOf(amount.isWithin, places[at] as number, middle + (levels[at] ?? 0) * apart, words.dot(amount)),
    );
    const farthest = set.largest === null ? -1 : set.amounts.indexOf(set.largest);
    const named = dots[farthest];
    return [
      {
        kind: "text",
        x: 0,
        y: titleY,
        size: 13,
        text: words.setTitle(set),
        fill: "--ink",
        isBold: true,
        halo: "--card",
      },
      ...dots,
      ...(named === undefined
        ? []
        : [
            {
              kind: "text",
              x: named.x,
              y: named.y - radius - 5,
              size: 12,
              text: set.largest?.name ?? "",
              fill: "--soft",
              anchor: named.x > width / 2 ? "end" : "start",
              halo: "--card",
            } as const,
          ]),
    ];
  });
  const bottom = y;
  const scale = [-1, -0.5, 0, 0.5, 1].flatMap((part): readonly Mark[] => {
    const at = x(part * most);
    return [
      stroke([at, top + 4], [at, bottom], part === 0 ? "--edge" : "--line", part === 0 ? 1.5 : 1),
      {
        kind: "text",
        x: at,
        y: bottom + 16,
        size: 12,
        text: words.millions(part * most),
        fill: "--soft",
        anchor: "middle",
      },
    ];
  });
  return {
    width,
    height: bottom + axisHeight,
    marks: [
      { kind: "text", x: 0, y: 14, size: 13, text: words.scale, fill: "--soft", isBold: true },
      placed(key, 0, 22),
      ...scale,
      ...strips,
    ],
  };
}

const dotOf = (isWithin: boolean, x: number, y: number, title?: string) =>
  ({
    kind: "circle",
    x,
    y,
    r: radius,
    fill: isWithin ? "--act" : "--card",
    stroke: "--act",
    strokeWidth: 1.5,
    title,
  }) as const;

const dotSign =
  (isWithin: boolean): LegendEntry["sign"] =>
  (x, y) => [dotOf(isWithin, x, y)];

/** For each place on a line, how many steps it must leave the line so that none touch. */
function swarm(places: readonly number[]): number[] {
  const levels: number[] = [];
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const at of order) {
    const near = order.filter(
      (other) => levels[other] !== undefined && Math.abs((places[other] ?? 0) - (places[at] ?? 0)) < apart,
    );
    const taken = new Set(near.map((other) => levels[other]));
    levels[at] = steps.find((step) => !taken.has(step)) ?? 0;
  }
  return levels;
}

const steps = Array.from({ length: 41 }, (_, at) => (at % 2 === 0 ? -at / 2 : (at + 1) / 2));
