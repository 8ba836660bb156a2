import type { Mark, Scene, TextMark } from "../../../src/figure/mark.ts";

type Plain = Exclude<Mark, { kind: "group" }>;

/** The marks of a scene without its groups, where they are drawn; lines and areas point by point. Scales are 1 in these tests. */
export function flat({ marks }: Pick<Scene, "marks">, dx = 0, dy = 0): Plain[] {
  return marks.flatMap((mark): Plain[] => {
    const moved = <P extends { readonly x: number; readonly y: number }>(point: P): P => ({
      ...point,
      x: point.x + dx,
      y: point.y + dy,
    });
    switch (mark.kind) {
      case "group":
        return flat(mark, dx + mark.x, dy + mark.y);
      case "path":
        return [mark];
      case "line":
        return [{ ...mark, points: mark.points.map((point) => point && moved(point)) }];
      case "area":
        return [{ ...mark, low: mark.low.map(moved), high: mark.high.map(moved) }];
      default:
        return [moved(mark)];
    }
  });
}

/** The words of a scene with where they are. */
export const textsOf = (scene: Pick<Scene, "marks">): TextMark[] =>
  flat(scene).filter((mark) => mark.kind === "text");

/** The lines and areas that have a name. */
export const namedMarks = (scene: Pick<Scene, "marks">, name: string) =>
  flat(scene).filter((mark) => mark.name === name);
