import type { LegendEntry } from "../../figure/legend.ts";
import type { Mark } from "../../figure/mark.ts";

const forms = ["circle", "square", "triangle", "diamond", "cross", "bar"] as const;
const tones = [1, 2, 3, 4, 5, 6].map((at) => `--scenario-${at}`);

/** So many scenarios beside the baseline are drawn: more cannot be told apart. */
export const mostDrawn = forms.length;

/** How a scenario looks in every picture: a colour and a form, so that either is enough. */
export const toneOf = (at: number): string => tones[at % tones.length] as string;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A scenario's sign around a point. */
export function signAt(at: number, x: number, y: number, r: number): Mark {
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

/** The sign of a scenario beside the baseline in a legend. */
export const scenarioSign =
  (at: number): LegendEntry["sign"] =>
  (x, y) => [signAt(at, x, y, 5)];
