import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { projectionScene } from "./projection-scene.ts";
import { captionOfScale, placeName } from "./projection-summary.ts";
import { placesTable } from "./projection-table.ts";
import { type ProjectionView, seriesProvenance } from "./projection-view.ts";
import { readView } from "./read-year.ts";

/** What the figure of one series is made of. */
export interface ProjectionParts {
  /** The view that is shown as a picture. */
  readonly view: ProjectionView;
  /** The same series in every place. */
  readonly places: readonly ProjectionView[];
  readonly isWithoutShown: boolean;
  readonly summary: string;
  /** What is to be known of the projection. */
  readonly notes: readonly string[];
}

/** One series of a projection as a figure: the picture of one place, the figures of every place. */
export function projectionFigure(
  { view, places, isWithoutShown, summary, notes }: ProjectionParts,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const { t, f } = i18n;
  const { firstYear, years, seed } = view.facts;
  const lastYear = firstYear + years - 1;
  const readings = readView(view, isWithoutShown, lastYear, i18n).map(
    ({ name, year, text }) => `${name}, ${f.year(year)}: ${text}.`,
  );
  const table = placesTable(places, pack, i18n);
  return {
    id: table.id,
    title: `${captionOfScale(view, pack, i18n)}, ${placeName(view, pack, i18n)}`,
    words: [summary],
    table,
    picture: { label: summary, draw: (width) => projectionScene(view, isWithoutShown, i18n, width) },
    notes: [],
    method: [
      `${t("projection.statement")} ${t("projection.statementShort")}`,
      `${t("projection.bands")} ${readings.join(" ")}`,
      t("projection.figuresOf", {
        draws: f.integer(view.draws),
        seed: String(seed),
        years: `${f.year(firstYear)}–${f.year(lastYear)}`,
      }),
      ...(view.isOlder ? [t("projection.progress.older")] : []),
      ...notes,
    ],
    provenance: seriesProvenance(view.facts, view.spec),
    of: "scenario",
  };
}
