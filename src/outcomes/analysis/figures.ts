import type { FiguresOf } from "../../figure/figure-context.ts";
import { analysisWords } from "../../i18n/analysis/analysis-words.ts";
import { ruleNames } from "../../i18n/analysis/rule-name.ts";
import { attributionFigures } from "./attribution/attribution-figures.ts";
import { boundaryFigures } from "./boundaries/boundary-figures.ts";
import { cycleFigures } from "./cycle/cycle-figures.ts";
import { goalFigures } from "./goal-seek/goal-figures.ts";
import { incentivesFigures } from "./incentives/incentives-figures.ts";
import { luckFigures } from "./luck/luck-figures.ts";
import { predictabilityFigures } from "./predictability/next-award-figure.ts";
import { robustnessFigures } from "./robustness/robustness-figures.ts";
import { vintageFigures } from "./vintages/vintage-figures.ts";

/** The figures of every question that has its final answer; none of those that nobody has asked. */
export const figures: FiguresOf = ({ analyses, shown, view, workspace, nameOf }, i18n) => {
  const {
    luck,
    incentives,
    predictability,
    attribution,
    "goal-seek": goal,
    cycle,
    robustness,
    boundaries,
    vintages,
  } = analyses;
  const words = analysisWords(shown, i18n.locale(), i18n.dictionary(), i18n.f);
  const rules = ruleNames(
    workspace.workspace.map((_, at) => nameOf(at)),
    workspace.baseline,
    words,
  );
  return [
    ...(luck === undefined ? [] : luckFigures(luck, shown, i18n)),
    ...(incentives === undefined ? [] : incentivesFigures(incentives, shown, i18n)),
    ...(predictability === undefined ? [] : predictabilityFigures(predictability, shown, i18n)),
    ...(attribution === undefined ? [] : attributionFigures(attribution, shown, i18n, view.area)),
    ...(goal === undefined ? [] : goalFigures(goal, shown, i18n)),
    ...(cycle === undefined ? [] : cycleFigures(cycle, shown, i18n)),
    ...(robustness === undefined ? [] : robustnessFigures(robustness, rules, shown, i18n)),
    ...(boundaries === undefined ? [] : boundaryFigures(boundaries, shown, i18n)),
    ...(vintages === undefined ? [] : vintageFigures(vintages, shown, i18n)),
  ];
};
