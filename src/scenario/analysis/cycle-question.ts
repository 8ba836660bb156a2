import { type CycleSought, seekCycle } from "../../model/analysis/goal-seek/seek-cycle.ts";
import type { ObservedChange } from "../../model/project/target.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { inputOfResolved } from "../projection-input.ts";
import { type AnalysisQuestion, inOnePart } from "./analysis-question.ts";
import { observedIn } from "./observed-in.ts";

export interface CycleOptions {
  /** Absent: the latest that the programme's targets say was observed. */
  readonly observed?: ObservedChange;
  /** Part of the observed number that counts as met. */
  readonly within?: number;
}

export interface CycleAnswer extends CycleSought {
  readonly provenance: Provenance;
}

/** How strong the cycle must be for what was observed. Errors: empty (`observed`) where nothing was, and as seekCycle. */
export const cycleQuestion: AnalysisQuestion<CycleOptions, CycleAnswer, CycleAnswer> = inOnePart(
  (subject, { observed, within }: CycleOptions): Result<CycleAnswer> => {
    const current = subject.current();
    if (!current.ok) return current;
    const { rule, programme } = current.value;
    const wanted = observed ?? observedIn(programme);
    if (wanted === undefined) return fail({ code: "empty", path: "observed" });
    const found = seekCycle(inputOfResolved(current.value, { years: 1, seed: 1 }), wanted, within);
    if (!found.ok) return found;
    const data = programme.observations.map(({ provenance }) => provenance);
    return ok({ ...found.value, provenance: weakest([provenanceOf(rule, programme), ...data]) });
  },
);
