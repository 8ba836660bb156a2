import { exactAmount, exactChange } from "../../figure/amount-format.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { Programme } from "../../model/programme.ts";
import { payoutChart } from "../../outcomes/payouts/payout-chart.ts";
import type { PayoutsView } from "../../outcomes/payouts/payouts-view.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ReportPicture } from "./report.ts";

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
  return {
    caption: t.picture,
    chart: payoutChart(view, rows, pack, i18n, { amount: exactAmount, change: exactChange }),
    notes: [
      t.baselineMark,
      i18n.t(`app.payouts.note.${provenanceNote(view, programme)}`),
      ...(isWhole
        ? []
        : [t.pictureFirst({ shown: i18n.f.integer(drawn), all: i18n.f.integer(view.rows.length) })]),
    ],
  };
}
