/** Colours are names of custom properties, as "--pot-1". */
interface Stroke {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

/** What a picture is put together from, in pixels: one list is drawn on screen and written into files. */
export type Shape =
  | (Stroke & {
      readonly kind: "path";
      readonly d: string;
      readonly fill?: string;
      readonly opacity?: number;
      /** Under thin slanting lines: made up. */
      readonly isHatched?: boolean;
    })
  | (Stroke & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly wide: number;
      readonly high: number;
      readonly fill?: string;
      readonly opacity?: number;
    })
  | (Stroke & {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: string;
    })
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
      readonly fill: string;
      readonly anchor?: "start" | "middle" | "end";
      readonly isBold?: boolean;
    };

/** A picture of a certain size. */
export interface Drawing {
  readonly wide: number;
  readonly high: number;
  readonly shapes: readonly Shape[];
}

/** The same shape elsewhere. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== "path") return { ...shape, x: shape.x + dx, y: shape.y + dy };
  const d = shape.d.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, letter: string, x: string, y: string) => `${letter}${place(Number(x) + dx)} ${place(Number(y) + dy)}`,
  );
  return { ...shape, d };
}

const place = (value: number): string => String(Math.round(value * 10) / 10);

/** Straight lines from point to point; a missing point breaks the line. */
export function linePath(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  let isDown = false;
  return points
    .map((point) => {
      if (point === null) {
        isDown = false;
        return "";
      }
      const letter = isDown ? "L" : "M";
      isDown = true;
      return `${letter}${place(point.x)} ${place(point.y)}`;
    })
    .join("");
}
