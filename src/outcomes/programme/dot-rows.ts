import type { Mark, Scene } from "../../figure/mark.ts";

/** A row of the picture: a name over lines of dots, the first of them filled, with what they count. */
export interface DotRow {
  readonly name: string;
  readonly lines: readonly { readonly count: number; readonly filled: number; readonly text: string }[];
}

const gap = 12;
const radius = 4.25;
const textSize = 13;
const lineHeight = 19;
const between = 14;

/** Dots one by one, as many as each line counts, broken into lines where the picture is narrow. Pure. */
export function dotRows(rows: readonly DotRow[], width: number): Scene {
  const perLine = Math.max(5, Math.floor((width - 2 * radius) / gap));
  const marks: Mark[] = [];
  let y = 0;
  for (const { name, lines } of rows) {
    y += lineHeight;
    marks.push({ kind: "text", x: 0, y: y - 4, size: 14, text: name, fill: "--ink", isBold: true });
    for (const { count, filled, text } of lines) {
      y += lineHeight;
      marks.push({ kind: "text", x: 0, y: y - 4, size: textSize, text, fill: "--soft" });
      for (let at = 0; at < count; at++) {
        const isHollow = at >= filled;
        marks.push({
          kind: "circle",
          x: radius + 1 + (at % perLine) * gap,
          y: y + gap / 2 + Math.floor(at / perLine) * gap,
          r: isHollow ? radius - 0.5 : radius,
          ...(isHollow ? { stroke: "--edge", strokeWidth: 1.25 } : { fill: "--pot-1" }),
          name: isHollow ? "hollow" : "dot",
        });
      }
      y += Math.ceil(count / perLine) * gap + 2;
    }
    y += between;
  }
  return { width, height: y, marks };
}
