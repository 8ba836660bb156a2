import type { Mark, Scene } from "./mark.ts";
import { cutText, textWidth } from "./text.ts";

/** A name with its sign, which is drawn around a point. */
export interface LegendEntry {
  readonly name: string;
  sign(x: number, y: number): readonly Mark[];
}

const size = 13;
const lineHeight = 22;

/** Side of a square sign. */
const side = 11;

/** A square in a colour. */
export const squareSign =
  (look: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly hatch?: "light" | "dark" | undefined;
  }): LegendEntry["sign"] =>
  (x, y) => [
    { kind: "rect", x: x - side / 2, y: y - side / 2, width: side, height: side, round: 2.5, ...look },
  ];

/** What hatching stands for. */
export const madeUpEntry = (name: string): LegendEntry => ({
  name,
  sign: squareSign({ fill: "--card", stroke: "--edge", hatch: "dark" }),
});

/** Names with their signs, side by side on as many lines as they need. */
export function legend(entries: readonly LegendEntry[], width: number): Scene {
  let x = 0;
  let y = 14;
  const marks = entries.flatMap(({ name, sign }): readonly Mark[] => {
    const text = cutText(name, size, width - 24);
    const wide = 18 + textWidth(text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    const at = x;
    x += wide + 20;
    return [...sign(at + 6, y - 4.5), { kind: "text", text, x: at + 18, y, size, fill: "--soft" }];
  });
  return { width, height: entries.length === 0 ? 0 : y + 10, marks };
}
