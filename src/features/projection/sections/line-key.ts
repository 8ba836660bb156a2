import type { Drawing, Shape } from "../../../ui/shapes.ts";
import { breakText } from "../../../ui/svg-text.ts";
import type { YearLine } from "./year-lines.ts";

const high = 22;
const size = 13;
const letter = 6.9;

/** What the lines stand for: a piece of each line with its name, in as many rows as it takes. */
export function lineKey(lines: readonly Omit<YearLine, "values">[], wide: number): Drawing {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 14;
  for (const { name, colour, isDashed, isStrong } of lines) {
    const room = 34 + name.length * letter + 18;
    if (x > 0 && x + room > wide) {
      x = 0;
      y += high;
    }
    shapes.push({
      kind: "path",
      d: `M${x} ${y - 4}L${x + 26} ${y - 4}`,
      stroke: colour,
      width: isStrong ? 2.5 : 1.5,
      ...(isDashed && { dash: "5 4" }),
    });
    breakText(name, size, wide - x - 34).forEach((text, at) => {
      if (at > 0) y += 18;
      shapes.push({ kind: "text", x: x + 34, y, size, text, fill: "--soft" });
    });
    x += room;
  }
  return { wide, high: y + 10, shapes };
}
