import { parts, sentences } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { placeOf } from "../prose/improvement-pots.ts";
import { changeFillings, measureSlots, provisions } from "../prose/improvement-prose.ts";
import { yearsSlot } from "../prose/name-slots.ts";
import { note } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import type { KindWords } from "./kind-words.ts";

/** A pot shared by improvement beyond what the level leads one to expect. */
export const valueAddedWords: KindWords<CriterionOf["valueAdded"]> = {
  prose(w, pot, { improvement, levelYears }) {
    const { t } = w;
    const place = placeOf([pot], w);
    const isShift = improvement.negative === "shift";
    const path = ["pots", pot.id, "criterion", "levelYears"];
    const label = t.labels.level({ pot: w.potName(pot.id) });
    const isSame = levelYears.some((year) => improvement.from.includes(year));
    return sentences(
      parts(isShift ? t.improvement.valueAddedShift : t.improvement.valueAdded, {
        share: shareSlot(w, pot),
        ...changeFillings(w, place),
        measure: measureSlots(w, place, isShift ? "change" : "gain"),
        level: yearsSlot(w, [path], levelYears, improvement.indicator, label, "within"),
      }),
      isSame ? note(t.improvement.sameYears) : null,
      provisions(w, place),
    );
  },
  start: ({ improvement }) => ({ kind: "valueAdded", improvement, levelYears: improvement.from }),
};
