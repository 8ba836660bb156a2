import { roundUp } from "../../figure/scale.ts";
import type { ScoreAmount, ScoreSet } from "./score-view.ts";

/** One amount in the picture. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly amount: ScoreAmount;
}

/** One set: its title above a strip of dots. */
export interface Strip {
  readonly set: ScoreSet;
  /** Of the line the title stands on. */
  readonly titleY: number;
  /** Middle of the strip. */
  readonly y: number;
  readonly dots: readonly Dot[];
  /** The dot that is farthest off, whose name is written out. */
  readonly named: Dot | null;
}

/** The picture of how far computed amounts are off, in pixels. */
export interface DotPlot {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly Strip[];
  /** Places of the scale, in kronor. */
  readonly ticks: readonly { readonly x: number; readonly sek: number }[];
  /** Where the scale begins and ends, from top to bottom. */
  readonly top: number;
  readonly bottom: number;
}

export const radius = 4.5;
const titleHeight = 30;
const axisHeight = 24;
const side = 28;
/** Dots of one strip stand one above the other where they would touch. */
const apart = 2 * radius + 1;

/** Lays out a strip of dots per set, on one scale around no difference. Pure. */
export function dotPlot(sets: readonly ScoreSet[], width: number): DotPlot {
  const farthest = Math.max(
    ...sets.flatMap(({ amounts }) => amounts.map((each) => Math.abs(each.residualSek))),
    1,
  );
  const most = roundUp(farthest);
  const x = (sek: number) => width / 2 + (sek / most) * (width / 2 - side);
  let y = 0;
  const strips = sets.map((set): Strip => {
    const levels = swarm(set.amounts.map((amount) => x(amount.residualSek)));
    const half = Math.max(14, Math.max(...levels.map(Math.abs), 0) * apart + radius + 4);
    const titleY = y + 16;
    const middle = y + titleHeight + half;
    y = middle + half;
    const dots = set.amounts.map((amount, at) => ({
      x: x(amount.residualSek),
      y: middle + (levels[at] ?? 0) * apart,
      amount,
    }));
    const named = dots.find((dot) => dot.amount === set.largest) ?? null;
    return { set, titleY, y: middle, dots, named };
  });
  return {
    width,
    height: y + axisHeight,
    strips,
    ticks: [-1, -0.5, 0, 0.5, 1].map((part) => ({ x: x(part * most), sek: part * most })),
    top: 4,
    bottom: y,
  };
}

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
