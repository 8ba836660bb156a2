import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { payoutPicture } from "./payout-picture.ts";
import { payoutsTable } from "./payouts-table.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** The payouts as a figure. `summary`: what the view says, in sentences. */
export function payoutsFigure(
  view: PayoutsView,
  summary: string,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const { t } = i18n;
  const table = payoutsTable(view, pack, i18n);
  const hasParts = view.series.some(({ kind }) => kind !== "added");
  return {
    id: table.id,
    title: table.title,
    words: [summary],
    table,
    picture: payoutPicture(view, summary, pack, i18n),
    notes: [
      t(`app.payouts.note.${provenanceNote(view, pack.programme)}`),
      t("payoutsTable.fileCaption", { unit: t(`payoutsTable.captions.${view.unit}`) }),
      ...(hasParts ? [t("payoutsTable.rounding")] : []),
      ...(view.ranges === undefined ? [] : [view.ranges.note]),
    ],
    provenance: view.provenance,
    of: "scenario",
  };
}
