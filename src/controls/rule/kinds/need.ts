import { parts } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { exponentSlot } from "../prose/exponent-slot.ts";
import { usualLevel } from "../prose/improvement-prose.ts";
import { attributeSlot, indicatorSlot, referenceSlots, yearsSlot } from "../prose/name-slots.ts";
import { shareSlot } from "../prose/share-slot.ts";
import type { KindWords } from "./kind-words.ts";

/** A pot that pays by distance to a reference, on the wrong side of it. */
export const needWords: KindWords<CriterionOf["need"]> = {
  prose(w, one, criterion) {
    const path = ["pots", one.id, "criterion"];
    const pot = w.potName(one.id);
    const { t } = w;
    const label = (message: Message<"pot">) => message({ pot });
    const exponent = exponentSlot(w, path, criterion.exponent, pot);
    const timesPath = [...path, "times"];
    return parts(t.pot.need, {
      share: shareSlot(w, one),
      indicator: indicatorSlot(w, [[...path, "indicator"]], criterion.indicator, label(t.labels.indicator)),
      years: yearsSlot(
        w,
        [[...path, "years"]],
        criterion.years,
        criterion.indicator,
        label(t.labels.years),
        "within",
      ),
      side: t.pot.side[w.direction(criterion.indicator) > 0 ? "below" : "above"],
      reference: referenceSlots(
        w,
        [[...path, "reference"]],
        criterion.reference,
        pot,
        usualLevel(w, criterion.indicator),
      ),
      power: exponent === null ? "" : parts(t.pot.power, { exponent }),
      times:
        criterion.times === undefined
          ? ""
          : parts(t.pot.times, {
              attribute: attributeSlot(w, [timesPath], criterion.times, label(t.labels.times)),
            }),
    });
  },
  start: ({ indicator, years }) => ({ kind: "need", indicator, years, reference: "best" }),
  exponent: ({ exponent = 1 }) => ({ value: exponent, min: 0.01 }),
  times: ({ times = "none" }) => times,
};
