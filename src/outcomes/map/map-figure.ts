import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { mapSummary } from "./map-summary.ts";
import { mapTable } from "./map-table.ts";
import type { MapView } from "./map-view.ts";

/** Awards by municipality as a figure. `picture`: the map, where it may be shown and is there. */
export function mapFigure(
  view: MapView,
  hasCodes: boolean,
  picture: Figure["picture"],
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const { t } = i18n;
  const table = mapTable(view, hasCodes, i18n);
  return {
    id: table.id,
    title: table.title,
    words: [mapSummary(view, i18n)],
    table,
    ...(picture !== undefined && { picture }),
    notes: [
      t(`app.payouts.note.${provenanceNote(view, pack.programme)}`),
      t("map.caption"),
      ...(view.rows.some((row) => row.areas.length > 1) ? [t("map.several")] : []),
      t("map.attribution"),
    ],
    provenance: view.provenance,
    of: "scenario",
  };
}
