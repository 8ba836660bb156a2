import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { payoutsSummary } from "../../outcomes/payouts/payouts-summary.ts";
import { type PayoutsView, payoutsView } from "../../outcomes/payouts/payouts-view.ts";
import type { Exported } from "./export-source.ts";

/** The payouts of the scenario at hand in kronor, by name, with their sentence; null where either rule cannot be carried out. */
export function payoutsFor(
  { shown, mine, baseline, place, workspace }: Exported,
  i18n: I18n,
): { readonly view: PayoutsView; readonly summary: string } | null {
  if (!mine.allocation.ok || !baseline.allocation.ok) return null;
  const view = payoutsView({
    programme: shown.programme,
    allocation: mine.allocation.value,
    baseline: baseline.allocation.value,
    pots: mine.allocation.value.pots.map(({ id }) => id),
    unit: "kronor",
    sorting: "name",
    isGrouped: false,
  });
  const isChanged = place !== workspace.baseline;
  return { view, summary: payoutsSummary(view, isChanged, areaNoun(shown, i18n.locale()), i18n) };
}
