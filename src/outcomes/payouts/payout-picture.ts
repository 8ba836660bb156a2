import { barChartScene } from "../../figure/bar-scene.ts";
import type { Picture } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
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
