import { type LegendEntry, squareSign } from "../../figure/legend.ts";
import type { Mark, Scene } from "../../figure/mark.ts";
import { widestOf } from "../../figure/text.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { shadeColour, shadeHatch } from "./map-marks.ts";
import { type MapView, radiusOf } from "./map-view.ts";
import { shadeKey } from "./shade-key.ts";

/** Least distance between the words' lines. */
const leading = 15;
const size = 13;

/** Round sums as circles inside each other, each with a line to its words. `most`: radius of the view's largest circle. */
export function circleKeyScene(view: MapView, most: number, { f }: I18n): Scene {
  const radii = view.keySek.map((sek) => radiusOf(view, sek, most));
  const words = view.keySek.map((sek) => f.sekMillions(sek));
  const middle = (radii[0] ?? 0) + 1;
  const bottom = 2 * (radii[0] ?? 0) + 7;
  let line = Number.NEGATIVE_INFINITY;
  const marks = radii.flatMap((r, at): readonly Mark[] => {
    const top = bottom - 2 * r;
    line = Math.max(line + leading, top);
    return [
      {
        kind: "circle",
        x: middle,
        y: bottom - r,
        r,
        fill: "--map-tint",
        stroke: "--shade-circle",
        strokeWidth: 1.25,
      },
      {
        kind: "line",
        points: [
          { x: middle, y: top },
          { x: 2 * middle - 2, y: top },
          { x: 2 * middle + 8, y: line },
          { x: 2 * middle + 14, y: line },
        ],
        stroke: "--edge",
      },
      { kind: "text", x: 2 * middle + 18, y: line + 4.5, size, text: words[at] as string, fill: "--soft" },
    ];
  });
  return {
    width: 2 * middle + 24 + widestOf(words, size),
    height: Math.max(bottom, radii.length === 0 ? 0 : line + 7),
    marks,
  };
}

/** What the shades stand for. */
export const shadeEntries = (view: MapView, i18n: I18n): readonly LegendEntry[] =>
  shadeKey(view, i18n).keys.map(({ shade, text }) => ({
    name: text,
    sign: squareSign({
      fill: shade === null ? "--card" : shadeColour(shade),
      stroke: "--map-border",
      hatch: shade !== null && view.isMadeUp ? shadeHatch(shade) : undefined,
    }),
  }));

/** What a ring around a circle stands for. */
export const baselineEntry = ({ t }: I18n): LegendEntry => ({
  name: t("map.baseline"),
  sign: (x, y) => [{ kind: "circle", x, y, r: 6, stroke: "--mark", strokeWidth: 1.25 }],
});

/** What a line within a circle stands for. */
export const partEntry = ({ t }: I18n): LegendEntry => ({
  name: t("map.parts"),
  sign: (x, y) => [
    { kind: "circle", x, y, r: 6, fill: "--shade-circle" },
    {
      kind: "line",
      points: [
        { x, y },
        { x, y: y - 6 },
      ],
      stroke: "--card",
      strokeWidth: 1.25,
    },
    {
      kind: "line",
      points: [
        { x, y },
        { x: x + 5, y: y + 3.5 },
      ],
      stroke: "--card",
      strokeWidth: 1.25,
    },
  ],
});

/** The circle's heading, or the shades'. */
export const keyHeading = (view: MapView, i18n: I18n): string =>
  view.mode === "symbol" ? i18n.t("map.keyCircle") : shadeKey(view, i18n).heading;

/** A line of the baseline's ring, where awards differ from it. */
export const hasBaseline = ({ mode, isChanged }: MapView): boolean => mode === "symbol" && isChanged;
