import { barChartScene } from "../../figure/bar-chart.ts";
import type { Picture, PictureWords } from "../../figure/picture.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { payoutChart } from "./payout-chart.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** The payouts as a picture. */
export const payoutPicture = (
  view: PayoutsView,
  summary: string,
  pack: ProgrammePackage,
  i18n: I18n,
): Picture => ({
  label: summary,
  draw: (width) => barChartScene(payoutChart(view, view.rows, pack, i18n), width),
});

/** What it carries when it leaves the page: what it says, where the figures come from, and what they are not. */
export function payoutWords(
  view: PayoutsView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
): PictureWords {
  const { t, text } = i18n;
  return {
    over: `${text(pack.about.title)} · ${text(pack.about.subtitle)}`,
    title: t("app.outcome.heading", areaNoun(pack, i18n.locale())),
    summary,
    notes: [
      t(`app.payouts.note.${provenanceNote(view, pack.programme)}`),
      changes,
      `${t("app.payouts.provenance")}: ${t(`app.payouts.provenances.${view.provenance}`)}.`,
      ...pack.story.caveats.map(text),
      sourcesInWords(pack, i18n),
    ].filter((note) => note !== ""),
  };
}
