import type { AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { analyseAttribution } from "./attribution.ts";
import { analyseBoundaries } from "./boundaries.ts";
import { analyseCycle } from "./cycle.ts";
import { analyseGoalSeek } from "./goal-seek.ts";
import { analyseIncentives } from "./incentives.ts";
import { analyseLuck } from "./luck.ts";
import { analysePredictability } from "./predictability.ts";
import { analyseRobustness } from "./robustness.ts";
import { analyseVintages } from "./vintages.ts";

/** Every question on the command line, in the order of --help. */
export const analyseQuestions: { readonly [Id in AnalysisId]: AnalyseQuestion<Id> } = {
  luck: analyseLuck,
  incentives: analyseIncentives,
  predictability: analysePredictability,
  attribution: analyseAttribution,
  "goal-seek": analyseGoalSeek,
  cycle: analyseCycle,
  robustness: analyseRobustness,
  boundaries: analyseBoundaries,
  vintages: analyseVintages,
};
