import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { comparisonFigure } from "./comparison-figure.ts";
import { comparisonViews } from "./comparison-view.ts";
import { conditionView } from "./condition-view.ts";
import { continuingFigure } from "./continuing-figure.ts";
import { contrastFigure } from "./contrast-figure.ts";
import { goalAreaFigures } from "./goal-area-figures.ts";
import { dividedFigure, grantFigure } from "./grant-figures.ts";
import { municipalityFigure, municipalityView } from "./municipality-figure.ts";
import { participationFigure } from "./participation-figure.ts";
import { partiesFigure } from "./parties-figure.ts";
import { projectFigure } from "./project-figure.ts";
import { readsRounded } from "./reads-rounded.ts";
import { roundingView } from "./rounding-view.ts";
import { sourceFigure } from "./source-figure.ts";

/** Every figure of the programme's page that needs nothing filled in, in its order; none where the rule cannot be carried out. */
export function figures({ shown, current, scenario, view }: FigureContext, i18n: I18n): Figure[] {
  const { rule, programme, allocation } = current;
  if (!allocation.ok) return [];
  const { tables = [], collaboration, contrast, goalAreas, projects } = shown.sections;
  const hasConditions = Object.keys(rule.conditions ?? {}).length > 0;
  const goals = goalAreas && goalAreaFigures(goalAreas, shown, i18n);
  const found = [
    hasConditions ? conditionView(rule, allocation.value, shown, i18n).figure : null,
    municipalityFigure(
      municipalityView(rule, scenario, allocation.value, shown),
      allocation.value,
      shown,
      i18n,
    ),
    readsRounded(rule, programme) ? roundingView(rule, programme, shown, i18n).figure : null,
    ...tables.map((table) => sourceFigure(table, shown, i18n)),
    ...(goals === undefined ? [] : [goals.bars, goals.figures]),
    ...(projects === undefined
      ? []
      : [
          grantFigure(projects, shown, i18n),
          dividedFigure(projects, shown, i18n),
          continuingFigure(projects, scenario, shown, i18n),
          projectFigure(projects, shown, view.namesHidden, i18n),
        ]),
    ...(collaboration === undefined
      ? []
      : [
          participationFigure(collaboration, shown, i18n),
          scenario.parties === undefined ? null : partiesFigure(collaboration, scenario.parties, shown, i18n),
        ]),
    ...comparisonViews(shown, view.namesHidden, i18n).map((each) =>
      comparisonFigure(each, view.area, shown, i18n),
    ),
    contrast === undefined ? null : contrastFigure(contrast, shown, view.namesHidden, i18n),
  ];
  return found.filter((figure) => figure !== null);
}
