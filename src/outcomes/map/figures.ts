import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { Picture } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { cameraOver } from "./camera.ts";
import { loadShapes } from "./load-shapes.ts";
import { mapFigure } from "./map-figure.ts";
import { mapScene } from "./map-scene.ts";
import { mapSummary } from "./map-summary.ts";
import { type MapView, mapView } from "./map-view.ts";
import { boxAround, type Shapes } from "./shapes.ts";

const size = { width: 920, height: 1000 };
const room = 28;

/** Awards by municipality with circles by kronor; none where a rule cannot be carried out. While names are hidden without the map: where an area lies gives it away. */
export function figures(context: FigureContext, i18n: I18n): Figure[] {
  const { shown, current, baseline } = context;
  const { namesHidden } = context.view;
  const hasMap = Object.keys(shown.municipalityCodes).length > 0;
  if (!hasMap || !current.allocation.ok || !baseline.allocation.ok) return [];
  const view = mapView({
    package: shown,
    allocation: current.allocation.value,
    baseline: baseline.allocation.value,
    mode: "symbol",
    namesHidden,
  });
  return [mapFigure(view, !namesHidden, namesHidden ? undefined : wholeMap(view, i18n), shown, i18n)];
}

/** The map with everything that is paid in sight. */
function wholeMap(view: MapView, i18n: I18n): Picture {
  let shapes: Shapes | undefined;
  return {
    label: mapSummary(view, i18n),
    async load() {
      shapes = await loadShapes();
    },
    draw(width) {
      if (shapes === undefined) throw new Error("the map is drawn before its outlines are there");
      const found = shapes;
      const boxes = view.rows.flatMap(({ code }) => found.byCode.get(code)?.box ?? []);
      const camera = cameraOver(boxAround(boxes) ?? found.box, size, room);
      return mapScene(view, found, { camera, size }, i18n, width);
    },
  };
}
