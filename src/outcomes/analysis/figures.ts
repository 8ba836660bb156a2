import type { Figure } from "../../figure/figure.ts";
import type { FigureContext, FiguresOf } from "../../figure/figure-context.ts";
import { analysisWords } from "../../i18n/analysis/analysis-words.ts";
import { ruleNames } from "../../i18n/analysis/rule-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
import { attributionFigures } from "./attribution/attribution-figures.ts";
import { boundaryFigures } from "./boundaries/boundary-figures.ts";
import { cycleFigures } from "./cycle/cycle-figures.ts";
import { goalFigures } from "./goal-seek/goal-figures.ts";
import { incentivesFigures } from "./incentives/incentives-figures.ts";
import { luckFigures } from "./luck/luck-figures.ts";
import { predictabilityFigures } from "./predictability/next-award-figure.ts";
import { robustnessFigures } from "./robustness/robustness-figures.ts";
import { vintageFigures } from "./vintages/vintage-figures.ts";

/** Where the texts of a question are. */
export const analysisTexts = {
  luck: "luck",
  incentives: "incentives",
  predictability: "predictability",
  attribution: "attribution",
  "goal-seek": "goalSeek",
  cycle: "cycleSought",
  robustness: "robustness",
  boundaries: "boundaries",
  vintages: "vintages",
} as const satisfies Record<AnalysisId, string>;

/** A question that has its final answer, and its figures. */
export interface AnsweredQuestion {
  readonly id: AnalysisId;
  readonly figures: readonly Figure[];
}

/** The questions that have their final answers, in the order of the page; none of those that nobody has asked. */
export function answeredQuestions(
  { analyses, shown, view, workspace, nameOf }: FigureContext,
  i18n: I18n,
): AnsweredQuestion[] {
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
  const of = (id: AnalysisId, figures: readonly Figure[] | undefined): AnsweredQuestion[] =>
    figures === undefined ? [] : [{ id, figures }];
  return [
    ...of("luck", luck && luckFigures(luck, shown, i18n)),
    ...of("incentives", incentives && incentivesFigures(incentives, shown, i18n)),
    ...of("predictability", predictability && predictabilityFigures(predictability, shown, i18n)),
    ...of("attribution", attribution && attributionFigures(attribution, shown, i18n, view.area)),
    ...of("goal-seek", goal && goalFigures(goal, shown, i18n)),
    ...of("cycle", cycle && cycleFigures(cycle, shown, i18n)),
    ...of("robustness", robustness && robustnessFigures(robustness, rules, shown, i18n)),
    ...of("boundaries", boundaries && boundaryFigures(boundaries, shown, i18n)),
    ...of("vintages", vintages && vintageFigures(vintages, shown, i18n)),
  ];
}

/** The figures of every question that has its final answer. */
export const figures: FiguresOf = (context, i18n) =>
  answeredQuestions(context, i18n).flatMap((question) => question.figures);
