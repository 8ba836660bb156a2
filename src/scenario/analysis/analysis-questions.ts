import type { AnalysisQuestion } from "./analysis-question.ts";

/**
 * Every question of the analysis, each loaded when it is first asked. Workers, the command line and the page take names,
 * options and answers from here; how one is added stands in docs/analysis.md.
 */
export const analysisQuestions = {
  luck: async () => (await import("./luck-question.ts")).luckQuestion,
  incentives: async () => (await import("./incentives-question.ts")).incentivesQuestion,
  predictability: async () => (await import("./predictability-question.ts")).predictabilityQuestion,
  attribution: async () => (await import("./attribution-question.ts")).attributionQuestion,
  "goal-seek": async () => (await import("./goal-seek-question.ts")).goalSeekQuestion,
  cycle: async () => (await import("./cycle-question.ts")).cycleQuestion,
  robustness: async () => (await import("./robustness-question.ts")).robustnessQuestion,
  boundaries: async () => (await import("./boundaries-question.ts")).boundariesQuestion,
  vintages: async () => (await import("./vintages-question.ts")).vintagesQuestion,
} satisfies Readonly<Record<string, () => Promise<AnalysisQuestion<never, unknown, unknown>>>>;

type Questions = typeof analysisQuestions;
type Question<Id extends AnalysisId> = Awaited<ReturnType<Questions[Id]>>;

export type AnalysisId = keyof Questions;

/** Ids of the questions, in the order of the page. */
export const analysisIds = Object.keys(analysisQuestions) as AnalysisId[];

/** What may be chosen for a question. */
export type AnalysisOptions<Id extends AnalysisId> =
  Question<Id> extends AnalysisQuestion<infer Options extends object, infer _Part, infer _Answer>
    ? Options
    : never;

/** What a question is answered with. */
export type AnalysisAnswer<Id extends AnalysisId> =
  Question<Id> extends AnalysisQuestion<infer _Options, infer _Part, infer Answer> ? Answer : never;

/** The answers there are, by question. */
export type AnalysisAnswers = { readonly [Id in AnalysisId]?: AnalysisAnswer<Id> };
