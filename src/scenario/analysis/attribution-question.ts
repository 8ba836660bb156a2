import type { AnalysisQuestion } from "./analysis-question.ts";
import {
  type AttributionOptions,
  attributeScenario,
  type ScenarioAttribution,
  type ScenarioAttributionPart,
} from "./attribute-scenario.ts";

/** What each edit of a scenario did. */
export const attributionQuestion: AnalysisQuestion<
  AttributionOptions,
  ScenarioAttributionPart,
  ScenarioAttribution
> = {
  prepare(subject, options) {
    const baseline = subject.baseline();
    if (!baseline.ok) return baseline;
    const current = subject.current();
    if (!current.ok) return current;
    return { ok: true, value: attributeScenario(baseline.value, current.value, options) };
  },
};
