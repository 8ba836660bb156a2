import { textWidth } from "../../figure/text.ts";
import type { Size } from "./camera.ts";

/** A name beside its circle. */
export interface Label {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Circle {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What its own name keeps away from the middle by, to the sides and up and down; null where it may stand on it. */
  readonly away: { readonly x: number; readonly y: number } | null;
  /** Radius that other names keep free. */
  readonly reach: number;
}

/** A part of the picture, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a line and size of its letters, both a little too large rather than too small, at the usual size. */
const line = 15;
const letters = 13;
const gap = 4;

/** About how wide and high a name is, in pixels. */
export const extentOf = (name: string, { text = 1 }: Size): { width: number; height: number } => ({
  width: textWidth(name, letters * text),
  height: line * text,
});

/**
 * Names for as many circles as have room for theirs, in the order of `wanted`: right, left, below or above the
 * circle, over no circle, no other name and nothing in `blocked`, and inside the picture.
 */
export function placeLabels(
  wanted: readonly Circle[],
  all: readonly Circle[],
  size: Size,
  blocked: readonly Rectangle[],
): Label[] {
  const taken = [...blocked];
  const labels: Label[] = [];
  for (const circle of wanted) {
    const found = places(circle, size).find(
      ({ box }) =>
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= size.width - 2 &&
        box.bottom <= size.height - 2 &&
        !taken.some((other) => overlap(box, other)) &&
        !all.some((other) => other.code !== circle.code && touches(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
}

function places({ code, name, x, y, away }: Circle, size: Size): { label: Label; box: Rectangle }[] {
  const { width, height } = extentOf(name, size);
  const put = (anchor: Label["anchor"], atX: number, middle: number) => {
    const left = anchor === "start" ? atX : anchor === "end" ? atX - width : atX - width / 2;
    return {
      label: { code, text: name, x: atX, y: middle + height * 0.27, anchor },
      box: { left, top: middle - height / 2, right: left + width, bottom: middle + height / 2 },
    };
  };
  if (away === null) return [put("middle", x, y)];
  return [
    put("start", x + away.x + gap, y),
    put("end", x - away.x - gap, y),
    put("middle", x, y + away.y + gap + height / 2 - 2),
    put("middle", x, y - away.y - gap - height / 2 + 2),
  ];
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function touches(box: Rectangle, { x, y, reach }: Circle): boolean {
  const acrossX = Math.max(box.left - x, 0, x - box.right);
  const acrossY = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(acrossX, acrossY) < reach;
}
