import { type Mark, type Scene, stroke } from "../../../figure/mark.ts";
import { textWidth, wrapText } from "../../../figure/text.ts";
import type { YearLine } from "./year-lines.ts";

const rowHeight = 22;
const size = 13;
const lineLength = 26;
const indent = 34;

/** What the lines stand for: a piece of each line with its name, in as many rows as it takes. */
export function lineKey(lines: readonly Omit<YearLine, "values">[], width: number): Scene {
  const marks: Mark[] = [];
  let x = 0;
  let y = 14;
  for (const { name, colour, isDashed, isStrong } of lines) {
    const room = indent + textWidth(name, size) + 18;
    if (x > 0 && x + room > width) {
      x = 0;
      y += rowHeight;
    }
    const dash = isDashed ? "5 4" : undefined;
    marks.push(stroke([x, y - 4], [x + lineLength, y - 4], colour, isStrong ? 2.5 : 1.5, dash));
    wrapText(name, size, width - x - indent).forEach((text, at) => {
      if (at > 0) y += 18;
      marks.push({ kind: "text", x: x + indent, y, size, text, fill: "--soft" });
    });
    x += room;
  }
  return { width, height: y + 10, marks };
}
