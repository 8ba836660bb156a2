import {
  type Incentives,
  type IncentivesOptions,
  type IncentivesPart,
  prepareIncentives,
} from "../../model/analysis/incentives/incentives.ts";
import type { AnalysisQuestion } from "./analysis-question.ts";

/** What the rule rewards at the margin, and what it invites. */
export const incentivesQuestion: AnalysisQuestion<IncentivesOptions, IncentivesPart, Incentives> = {
  prepare({ current }, options) {
    const resolved = current();
    return resolved.ok ? prepareIncentives(resolved.value.rule, resolved.value.programme, options) : resolved;
  },
};
