import { stacked } from "../../figure/beside.ts";
import { legend, madeUpEntry } from "../../figure/legend.ts";
import type { Scene } from "../../figure/mark.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Camera, Size } from "./camera.ts";
import {
  baselineEntry,
  circleKeyScene,
  hasBaseline,
  keyHeading,
  partEntry,
  shadeEntries,
} from "./map-key.ts";
import { hasParts, mapMarks } from "./map-marks.ts";
import { mapPicture, mostRadius } from "./map-picture.ts";
import type { MapView } from "./map-view.ts";
import type { Shapes } from "./shapes.ts";

/** The map as a picture that leaves the page: its key, and below it what the camera shows in `size`. Pure. */
export function mapScene(
  view: MapView,
  shapes: Shapes,
  shown: { readonly camera: Camera; readonly size: Size },
  i18n: I18n,
  width: number,
): Scene {
  const size = { width, height: Math.round((width * shown.size.height) / shown.size.width) };
  const camera = { ...shown.camera, scale: (shown.camera.scale * width) / shown.size.width };
  const picture = mapPicture(view, shapes, camera, size, null);
  const heading: Scene = {
    width,
    height: 18,
    marks: [
      { kind: "text", x: 0, y: 14, size: 13, text: keyHeading(view, i18n), fill: "--soft", isBold: true },
    ],
  };
  const isSymbol = view.mode === "symbol";
  const entries = [
    ...(isSymbol ? [] : shadeEntries(view, i18n)),
    ...(hasParts(view) ? [partEntry(i18n)] : []),
    ...(hasBaseline(view) ? [baselineEntry(i18n)] : []),
    ...(view.isMadeUp ? [madeUpEntry(i18n.t("app.illustrative"))] : []),
  ];
  const map: Scene = {
    ...size,
    marks: [
      {
        kind: "group",
        x: 0,
        y: 0,
        clip: size,
        marks: mapMarks({ view, shapes, camera, size, picture, current: null, pointed: null }),
      },
      {
        kind: "rect",
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: size.height - 1,
        round: 6,
        stroke: "--map-border",
      },
    ],
  };
  return stacked([
    heading,
    ...(isSymbol ? [circleKeyScene(view, mostRadius(view, size), i18n)] : []),
    ...(entries.length === 0 ? [] : [legend(entries, width)]),
    map,
  ]);
}
