import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { payoutsFigure } from "./payouts-figure.ts";
import { payoutsSummary } from "./payouts-summary.ts";
import { payoutsView } from "./payouts-view.ts";

/** The payouts of the current scenario in kronor, by name; none where its rule or the baseline's cannot be carried out. */
export function figures(context: FigureContext, i18n: I18n): Figure[] {
  const { shown, current, baseline, currentIndex, workspace } = context;
  if (!current.allocation.ok || !baseline.allocation.ok) return [];
  const view = payoutsView({
    programme: shown.programme,
    published: shown.published,
    allocation: current.allocation.value,
    baseline: baseline.allocation.value,
    pots: current.allocation.value.pots.map(({ id }) => id),
    limits: current.rule.limits,
    unit: "kronor",
    sorting: "name",
    isGrouped: false,
  });
  const isChanged = currentIndex !== workspace.baseline;
  const summary = payoutsSummary(view, isChanged, areaNoun(shown, i18n.locale()), i18n);
  return [payoutsFigure(view, summary, shown, i18n)];
}
