import { compareVintages, type Vintages } from "../../model/analysis/boundaries/vintages.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { ok } from "../../model/result.ts";
import { type AnalysisQuestion, inOnePart } from "./analysis-question.ts";

/** One rule on two vintages of figures. */
export interface VintageAnswer extends Vintages {
  readonly provenance: Provenance;
}

/** The rule worked on, on the figures of the baseline (as published then) and on those of the scenario (as revised now). */
export const vintagesQuestion: AnalysisQuestion<object, VintageAnswer, VintageAnswer> = inOnePart(
  (subject) => {
    const baseline = subject.baseline();
    if (!baseline.ok) return baseline;
    const current = subject.current();
    if (!current.ok) return current;
    const { rule, programme } = current.value;
    const compared = compareVintages(rule, baseline.value.programme, programme);
    if (!compared.ok) return compared;
    const provenance = weakest([provenanceOf(rule, baseline.value.programme), provenanceOf(rule, programme)]);
    return ok({ ...compared.value, provenance });
  },
);
