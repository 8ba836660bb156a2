import type { AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { analyseLuck } from "./luck.ts";

/** Every question on the command line, in the order of --help. */
export const analyseQuestions: { readonly [Id in AnalysisId]: AnalyseQuestion<Id> } = {
  luck: analyseLuck,
};
