import type { CriterionKind } from "../../model/rule/criterion.ts";

/** What an explanation says in its own way for a kind of criterion. */
export interface KindSentences {
  /** The sentence for an area without points because it fell back. */
  readonly fellBack: "worse" | "lessThanExpected";
  /** Whether a fall that counts as zero gets a sentence of its own; else the score's sentence says it. */
  readonly tellsZero: boolean;
}

/** The ways of every kind of criterion. */
export const kindSentences: Readonly<Record<CriterionKind, KindSentences>> = {
  equal: { fellBack: "worse", tellsZero: false },
  size: { fellBack: "worse", tellsZero: false },
  need: { fellBack: "worse", tellsZero: false },
  improvement: { fellBack: "worse", tellsZero: false },
  rank: { fellBack: "worse", tellsZero: true },
  valueAdded: { fellBack: "lessThanExpected", tellsZero: false },
  price: { fellBack: "worse", tellsZero: false },
  target: { fellBack: "worse", tellsZero: false },
  fixed: { fellBack: "worse", tellsZero: false },
};
