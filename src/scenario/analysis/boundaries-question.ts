import {
  mergePairs,
  type PairsMerged,
  type Redrawing,
  whenMerged,
  whenSplit,
} from "../../model/analysis/boundaries/boundaries.ts";
import type { Provenance } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { ok, type Result } from "../../model/result.ts";
import { ruleDefaults } from "../../model/rule/rule.ts";
import { type AnalysisQuestion, inOnePart } from "./analysis-question.ts";

/** Areas that become one, or an area that becomes two; neither: every pair in the same municipality alone. */
export interface BoundaryOptions {
  readonly merge?: readonly string[];
  readonly split?: {
    readonly area: string /** Part of its people in the first, above 0 and below 1. */;
    readonly part: number;
  };
}

/** The same rule on other boundaries. */
export interface BoundaryAnswer extends PairsMerged {
  readonly redrawn: (Redrawing & { readonly kind: "merged" | "split" }) | null;
  /** One unit that awards are rounded to, in kronor: a pair's change of up to two is rounding. */
  readonly unitSek: number;
  readonly provenance: Provenance;
}

/** What moved boundaries would bring under the rule worked on. Errors: those of the areas that are asked about. */
export const boundariesQuestion: AnalysisQuestion<BoundaryOptions, BoundaryAnswer, BoundaryAnswer> =
  inOnePart((subject, { merge, split }: BoundaryOptions): Result<BoundaryAnswer> => {
    const current = subject.current();
    if (!current.ok) return current;
    const { rule, programme } = current.value;
    const pairs = mergePairs(rule, programme);
    if (!pairs.ok) return pairs;
    const provenance = provenanceOf(rule, programme);
    const { unitSek } = rule.rounding ?? ruleDefaults.rounding;
    const kind = merge !== undefined ? "merged" : "split";
    const redrawn =
      merge !== undefined
        ? whenMerged(rule, programme, merge)
        : split !== undefined
          ? whenSplit(rule, programme, split.area, split.part)
          : null;
    if (redrawn === null) return ok({ ...pairs.value, redrawn: null, unitSek, provenance });
    return redrawn.ok
      ? ok({ ...pairs.value, redrawn: { ...redrawn.value, kind }, unitSek, provenance })
      : redrawn;
  });
