import { parts } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { shareSlot } from "../prose/share-slot.ts";
import type { KindWords } from "./kind-words.ts";

/** A pot in equal parts. */
export const equalWords: KindWords<CriterionOf["equal"]> = {
  prose: (w, pot) => parts(w.t.pot.equal, { share: shareSlot(w, pot) }),
  start: () => ({ kind: "equal" }),
};
