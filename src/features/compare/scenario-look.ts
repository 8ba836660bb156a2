import type { Shape } from "../../ui/shapes.ts";

const forms = ["circle", "square", "triangle", "diamond", "cross", "bar"] as const;
const tones = ["--pot-1", "--pot-2", "--pot-4", "--pot-3", "--pot-8", "--pot-6"] as const;

/** So many scenarios beside the baseline are drawn: more cannot be told apart. */
export const mostDrawn = forms.length;

/** How a scenario looks in every picture: a colour and a form, so that either is enough. */
export const toneOf = (at: number): string => tones[at % tones.length] as string;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** A scenario's sign around a point. */
export function signAt(at: number, x: number, y: number, r: number): Shape {
  return { kind: "path", d: outline(at, x, y, r), fill: toneOf(at) };
}

function outline(at: number, x: number, y: number, r: number): string {
  const corners = (...points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`).join("L")}Z`;
  const box = (dx: number, dy: number) => corners([-dx, -dy], [dx, -dy], [dx, dy], [-dx, dy]);
  switch (forms[at % forms.length]) {
    case "circle":
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case "square":
      return box(0.9, 0.9);
    case "triangle":
      return corners([0, -1.15], [1.15, 0.85], [-1.15, 0.85]);
    case "diamond":
      return corners([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]);
    case "cross":
      return `${box(0.35, 1.1)}${box(1.1, 0.35)}`;
    default:
      return box(0.4, 1.2);
  }
}

/** A line between two points. */
export const stroke = (
  from: readonly [number, number],
  to: readonly [number, number],
  tone: string,
  width = 1,
  dash?: string,
): Shape => ({
  kind: "path",
  d: `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
  stroke: tone,
  width,
  ...(dash === undefined ? {} : { dash }),
});

/** A box; of made-up figures under thin slanting lines, as everywhere. */
export function boxOf(
  box: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number },
  fill: string,
  isMadeUp: boolean,
  opacity = 1,
): Shape[] {
  const { x, y, wide, high } = box;
  const d = `M${round(x)} ${round(y)}h${round(wide)}v${round(high)}h${round(-wide)}Z`;
  const plain: Shape = { kind: "path", d, fill, opacity };
  if (!isMadeUp) return [plain];
  const lines: string[] = [];
  // Lines at 45 degrees, seven apart, cut off where the box ends.
  for (let shift = 4; shift < wide + high; shift += 7) {
    const from = [x + Math.max(0, shift - high), y + Math.min(high, shift)] as const;
    const to = [x + Math.min(wide, shift), y + Math.max(0, shift - wide)] as const;
    lines.push(`M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`);
  }
  return [plain, { kind: "path", d: lines.join(""), stroke: "--hatch", width: 1.5 }];
}

/** About how wide a text is in the page's type. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.54;

/** A text cut to about a width. */
export function cutText(text: string, size: number, width: number): string {
  const most = Math.max(1, Math.floor(width / (size * 0.54)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** A name with its sign. */
export interface LegendEntry {
  readonly name: string;
  sign(x: number, y: number): readonly Shape[];
}

/** The sign of a scenario beside the baseline in a legend. */
export const scenarioSign =
  (at: number) =>
  (x: number, y: number): readonly Shape[] => [signAt(at, x, y, 5)];

/** The sign of made-up figures in a legend: a hatched box. */
export const madeUpEntry = (name: string): LegendEntry => ({
  name,
  sign: (x, y) => [
    ...boxOf({ x: x - 5.5, y: y - 5.5, wide: 11, high: 11 }, "--pot-shared", true),
    { kind: "rect", x: x - 5.5, y: y - 5.5, wide: 11, high: 11, stroke: "--edge" },
  ],
});

/** A legend over as many lines as it takes. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly shapes: Shape[]; readonly high: number } {
  const size = 13;
  let x = 0;
  let y = 14;
  const shapes: Shape[] = [];
  for (const { name, sign } of entries) {
    const text = cutText(name, size, width - 24);
    const wide = 18 + widthOf(text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 22;
    }
    shapes.push(...sign(x + 6, y - 4.5), { kind: "text", text, x: x + 18, y, size, fill: "--soft" });
    x += wide + 20;
  }
  return { shapes, high: y + 10 };
}
