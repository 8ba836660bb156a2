import {
  type Predictability,
  type PredictabilityOptions,
  type PredictabilityPart,
  preparePredictability,
} from "../../model/analysis/predictability/predictability.ts";
import { inputOfResolved } from "../projection-input.ts";
import type { AnalysisQuestion } from "./analysis-question.ts";

/** What a receiver can count on. */
export const predictabilityQuestion: AnalysisQuestion<
  PredictabilityOptions,
  PredictabilityPart,
  Predictability
> = {
  prepare({ current }, options) {
    const resolved = current();
    if (!resolved.ok) return resolved;
    // Years and seed are the question's own.
    const { years: _, seed: __, ...input } = inputOfResolved(resolved.value, { years: 1, seed: 0 });
    return preparePredictability(input, options);
  },
};
