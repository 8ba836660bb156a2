import { shortAmount, shortChange } from "../../figure/amount-format.ts";
import type { BarChart } from "../../figure/bar-chart.ts";
import type { Formats } from "../../i18n/format.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PayoutUnit } from "../../session/view-state.ts";
import type { PayoutRow } from "./payout-row.ts";
import type { PayoutsView } from "./payouts-view.ts";
import { seriesColour, seriesName } from "./series-look.ts";

type Say = (f: Formats, unit: PayoutUnit, value: number) => string;

/** The payouts as bars, stacked by pot, with the baseline as a mark. `rows`: those that are drawn; `say`: how figures beside bars are written. */
export function payoutChart(
  view: PayoutsView,
  rows: readonly PayoutRow[],
  pack: ProgrammePackage,
  i18n: I18n,
  say: { readonly amount: Say; readonly change: Say } = { amount: shortAmount, change: shortChange },
): BarChart {
  const { t, f } = i18n;
  return {
    series: view.series.map((series, at) => ({
      name: seriesName(series, view.bounds, pack, i18n),
      colour: seriesColour(series, at),
    })),
    rows: rows.map((row) => ({
      name: row.name,
      detail: row.kind === "area" && row.municipality !== row.name ? row.municipality : "",
      isTotal: row.kind === "municipality",
      parts: row.parts,
      cut: row.cut,
      mark: row.baseline > 0 || row.award > 0 ? row.baseline : null,
      range: row.range,
      // Of hundreds of rows one is read at a time.
      get value() {
        return say.amount(f, view.unit, row.award);
      },
      get change() {
        return say.change(f, view.unit, row.change);
      },
    })),
    isMadeUp: view.provenance === "illustrative",
    reach: view.reach,
    ranges: view.ranges,
    words: {
      value: t("app.payouts.award"),
      change: t("app.payouts.change"),
      mark: t("app.payouts.baseline"),
      cut: t(`app.payouts.cut.${view.bounds}`),
      madeUp: t("app.illustrative"),
    },
    say: (length) => shortAmount(f, view.unit, length),
  };
}
