import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { drawingSvg, drawingWidth } from "../../ui/drawing-svg.ts";
import { fanDrawing } from "../../ui/fan-drawing.ts";
import { moved, type Shape } from "../../ui/shapes.ts";
import { effectFan, fanOf } from "./fan-of.ts";
import { captionOfScale, placeName } from "./projection-summary.ts";
import type { ProjectionView } from "./projection-view.ts";
import { readView } from "./read-year.ts";
import { levelValue } from "./say-values.ts";

const high = 400;
const effectHigh = 220;
const between = 44;

/** The picture with all that must go with it, so that it can stand alone: title, statement, what it says, sources. */
export function projectionSvg(
  view: ProjectionView,
  given: { readonly isWithoutShown: boolean; readonly summary: string; readonly notes: readonly string[] },
  pack: ProgrammePackage,
  i18n: I18n,
  colour: (name: string) => string,
): string {
  const { t, f, text } = i18n;
  const { unit } = view.spec;
  const main = fanDrawing(
    fanOf(view, given.isWithoutShown, i18n),
    { wide: drawingWidth, high },
    { level: (value) => levelValue(f, unit, value), year: f.year },
  );
  const shapes: Shape[] = [...main.shapes];
  const effect = effectFan(view, i18n);
  if (effect !== null) {
    const below = fanDrawing(
      effect,
      { wide: drawingWidth, high: effectHigh },
      { level: (value) => levelValue(f, "people", value), year: f.year },
    );
    shapes.push({
      kind: "text",
      x: 0,
      y: high + between - 14,
      size: 14,
      text: t(`projection.effectLead.${view.spec.effect ?? "jobs"}`),
      fill: "--ink",
      isBold: true,
    });
    shapes.push(...below.shapes.map((shape) => moved(shape, 0, high + between)));
  }
  const lastYear = view.facts.firstYear + view.facts.years - 1;
  const readings = readView(view, given.isWithoutShown, lastYear, i18n).map(
    ({ name, year, text: figures }) => `${name}, ${f.year(year)}: ${figures}.`,
  );
  return drawingSvg(
    { wide: drawingWidth, high: effect === null ? high : high + between + effectHigh, shapes },
    {
      over: `${text(pack.about.title)} · ${text(pack.about.subtitle)}`,
      title: `${captionOfScale(view, pack, i18n)}, ${placeName(view, pack, i18n)}`,
      notes: [
        `${t("projection.statement")} ${t("projection.statementShort")}`,
        t("app.payouts.official"),
        given.summary,
        `${t("projection.bands")} ${readings.join(" ")}`,
        ...given.notes,
        ...pack.story.caveats.map(text),
        sourcesInWords(pack, i18n),
      ].filter((note) => note !== ""),
    },
    colour,
  );
}
