import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { Programme } from "../../model/programme.ts";
import { exactAmount, exactChange } from "../../outcomes/payouts/payout-format.ts";
import type { PayoutsView } from "../../outcomes/payouts/payouts-view.ts";
import { seriesColour, seriesName } from "../../outcomes/payouts/series-look.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ReportPicture } from "../report/report.ts";

/** More bars than these are not compared by eye: then the largest are drawn. */
const mostBars = 40;
const drawn = 30;

/** The payouts as bars for the report. */
export function reportPicture(
  view: PayoutsView,
  pack: ProgrammePackage,
  programme: Programme,
  i18n: I18n,
): ReportPicture {
  const t = i18n.dictionary().report.costs;
  const isWhole = view.rows.length <= mostBars;
  const rows = isWhole ? view.rows : [...view.rows].sort((a, b) => b.award - a.award).slice(0, drawn);
  const most = Math.max(1, ...rows.map((row) => Math.max(row.award + row.cut, row.baseline)));
  return {
    caption: t.picture,
    series: view.series.map((series, at) => ({
      name: seriesName(series, pack, i18n),
      colour: seriesColour(series, at),
    })),
    bars: rows.map((row) => {
      const keeps = row.award / (row.award + row.cut || 1);
      return {
        name: row.name,
        under: row.municipality === row.name ? "" : row.municipality,
        parts: row.parts.map((part) => (part * keeps) / most),
        cut: row.cut / most,
        baseline: row.award > 0 || row.baseline > 0 ? row.baseline / most : null,
        award: exactAmount(i18n.f, "kronor", row.award),
        change: exactChange(i18n.f, "kronor", row.change),
      };
    }),
    isHatched: view.provenance === "illustrative",
    notes: [
      t.baselineMark,
      i18n.t(`app.payouts.note.${provenanceNote(view, programme)}`),
      ...(isWhole ? [] : [t.pictureFirst(i18n.f.integer(drawn), i18n.f.integer(view.rows.length))]),
    ],
  };
}
