import { type LuckPart, prepareLuck } from "../../model/analysis/luck/luck.ts";
import type { Luck, LuckOptions } from "../../model/analysis/luck/luck-answer.ts";
import type { AnalysisQuestion } from "./analysis-question.ts";

/** How much of the money follows chance. */
export const luckQuestion: AnalysisQuestion<LuckOptions, LuckPart, Luck> = {
  prepare({ current }, options) {
    const resolved = current();
    return resolved.ok ? prepareLuck(resolved.value.rule, resolved.value.programme, options) : resolved;
  },
};
