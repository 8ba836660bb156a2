import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { payoutsView } from "../payouts/payouts-view.ts";
import { awardsFigure } from "./awards-figure.ts";
import { bandsFigure } from "./bands-figure.ts";
import { type Compared, compareView, decidedAwards } from "./compare-view.ts";
import { distributionView } from "./distribution-view.ts";
import { scenarioBands } from "./scenario-bands.ts";
import { scenariosFigure } from "./scenarios-figure.ts";
import { curveFigure, measuresFigure } from "./spread-figures.ts";

/**
 * The scenarios side by side, in kronor and by name: what each pays, awards against the baseline's, bands of change,
 * and how the money is spread. None where there is one scenario alone, and but the first where the baseline cannot be
 * carried out; a scenario that cannot be is left out of the others.
 */
export function figures(context: FigureContext, i18n: I18n): Figure[] {
  const { shown, computed, workspace, currentIndex } = context;
  if (computed.length < 2) return [];
  const side = scenariosFigure(context, i18n);
  const compared = computed.flatMap(({ allocation }, place): Compared[] =>
    allocation.ok
      ? [
          {
            place,
            name: context.nameOf(place),
            isBaseline: place === workspace.baseline,
            allocation: allocation.value,
            isOlder: false,
          },
        ]
      : [],
  );
  const baseline = compared.find(({ isBaseline }) => isBaseline);
  const others = compared.filter(({ isBaseline }) => !isBaseline);
  if (baseline === undefined || others.length === 0) return [side];
  const published = decidedAwards(shown);
  const view = compareView({
    programme: shown.programme,
    baseline,
    others,
    published,
    lead: currentIndex,
    unit: "kronor",
    rowsOf: (allocation) =>
      payoutsView({
        programme: shown.programme,
        published: shown.published,
        allocation,
        baseline: baseline.allocation,
        pots: [],
        unit: "kronor",
        sorting: "name",
        isGrouped: false,
      }),
  });
  const spread = distributionView({
    programme: context.baseline.programme,
    baseline,
    others,
    published,
    publishedName: i18n.t("compare.awards.published"),
    need: null,
  });
  const curve = curveFigure(spread, shown, i18n);
  return [
    side,
    awardsFigure(view, shown, i18n),
    bandsFigure(scenarioBands(baseline, others), view.provenance, shown, i18n),
    measuresFigure(spread, shown, i18n),
    ...(curve === null ? [] : [curve]),
  ];
}
