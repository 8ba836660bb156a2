import { type Mark, type Point, type Scene, stroke } from "./mark.ts";
import { linear } from "./scale.ts";

export interface MiniFan {
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  /** A median to compare with; null where there is none. */
  readonly other: readonly number[] | null;
  /** Lowest and highest value of the picture. */
  readonly scale: readonly [least: number, most: number];
}

const width = 120;
const height = 44;
const room = 3;

/** A band and its median, small; its words and figures are beside it. Pure. */
export function miniFanScene({ p5, p50, p95, other, scale: [least, most] }: MiniFan): Scene {
  const x = linear(0, p50.length - 1, 0, width);
  const y = linear(least, most, height - room, room);
  const points = (values: readonly number[]): readonly Point[] => {
    // A single year is as wide as the picture.
    const drawn = values.length === 1 ? [...values, ...values] : values;
    return drawn.map((value, at) => ({
      x: values.length === 1 ? at * width : x(at),
      y: y(Math.min(Math.max(value, least), most)),
    }));
  };
  const marks: Mark[] = [
    stroke([0, height - 0.5], [width, height - 0.5], "--line"),
    { kind: "area", low: points(p5), high: points(p95), fill: "--pot-1", opacity: 0.22 },
    ...(other === null
      ? []
      : [{ kind: "line", points: points(other), stroke: "--soft", strokeWidth: 1.5, dash: "4 3" } as const]),
    { kind: "line", points: points(p50), stroke: "--ink", strokeWidth: 1.5 },
  ];
  return { width, height, marks };
}
