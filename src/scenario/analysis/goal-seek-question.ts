import { allocate } from "../../model/allocate.ts";
import type { Condition } from "../../model/analysis/goal-seek/condition.ts";
import { type GoalAnswer, type LeverChoice, seekGoal } from "../../model/analysis/goal-seek/seek-goal.ts";
import { needOf } from "../../model/analysis/need.ts";
import { choiceOf } from "../../model/faults.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { fail, ok } from "../../model/result.ts";
import type { Limit } from "../../model/rule/limit.ts";
import { type AnalysisQuestion, inOnePart } from "./analysis-question.ts";

/** What is sought. Absent conditions are none, and are refused; without a lever limits are added to the rule. */
export interface GoalOptions {
  readonly conditions?: readonly Condition[];
  readonly levers?: readonly LeverChoice[];
  /** The indicator that need is measured by; absent: all. */
  readonly need?: string;
  readonly seed?: number;
}

/** What was sought, and what was found. */
export interface SoughtGoal extends GoalAnswer {
  readonly conditions: readonly Condition[];
  /** Floors and caps of the rule that is sought from. */
  readonly limitsNow: readonly Limit[];
  /** The weakest origin among what the rules read. */
  readonly provenance: Provenance;
}

/** A rule that meets conditions: sought from the scenario worked on, gains and losses counted from the baseline's awards. */
export const goalSeekQuestion: AnalysisQuestion<GoalOptions, SoughtGoal, SoughtGoal> = inOnePart(
  (subject, { conditions = [], levers = [], need, seed }) => {
    const baseline = subject.baseline();
    if (!baseline.ok) return baseline;
    const current = subject.current();
    if (!current.ok) return current;
    const paid = allocate(baseline.value.rule, baseline.value.programme);
    if (!paid.ok) return paid;
    const { rule, programme } = current.value;
    const indicators = programme.indicators.map(({ id }) => id);
    if (need !== undefined && !indicators.includes(need))
      return fail({ code: "unknownIndicator", value: need, ...choiceOf(indicators) });
    const nowSek = new Map<string, number>(paid.value.areas.map(({ id, awardSek }) => [id, awardSek]));
    const start = { rule, programme, nowSek, need: needOf(programme, need) };
    const found = seekGoal(start, { conditions, levers, ...(seed !== undefined && { seed }) });
    if (!found.ok) return found;
    const provenance = weakest([paid.value.provenance, provenanceOf(rule, programme)]);
    return ok({ ...found.value, conditions, limitsNow: rule.limits ?? [], provenance });
  },
);
