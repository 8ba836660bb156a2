import { sentences } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { firstImprovement, placeOf } from "../prose/improvement-pots.ts";
import { provisions } from "../prose/improvement-prose.ts";
import { shareSlot } from "../prose/share-slot.ts";
import type { KindWords } from "./kind-words.ts";

/** A pot shared by improvement. */
export const improvementWords: KindWords<CriterionOf["improvement"]> = {
  prose(w, pot) {
    const place = placeOf([pot], w);
    return sentences(firstImprovement(w, place, shareSlot(w, pot)), provisions(w, place));
  },
  start: ({ improvement }) => ({ kind: "improvement", ...improvement }),
};
