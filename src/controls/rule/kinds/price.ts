import { parts, sentences } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import type { Measure } from "../../../model/rule/improvement.ts";
import { placeOf } from "../prose/improvement-pots.ts";
import { changeFillings, measureSlots, provisions } from "../prose/improvement-prose.ts";
import { setAll } from "../prose/rule-path.ts";
import { note } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import { numberSlot } from "../prose/slots.ts";
import type { KindWords } from "./kind-words.ts";

/** Units of score in what a price is said for: a percentage point or per cent is a hundredth, a person is one. */
const unitOf = (measure: Measure): number => (measure === "persons" ? 1 : 0.01);

/** A price to start from: a million kronor for each point or per cent, 50,000 for each person. */
const usualPrice = (measure: Measure): number =>
  measure === "persons" ? 50_000 : 1_000_000 / unitOf(measure);

/** A pot that pays a price for each unit of improvement. */
export const priceWords: KindWords<CriterionOf["price"]> = {
  prose(w, pot, { improvement, sekPerUnit }) {
    const { t } = w;
    const path = ["pots", pot.id, "criterion", "sekPerUnit"];
    const place = placeOf([pot], w);
    const unit = unitOf(improvement.measure);
    const label = t.labels.price({ pot: w.potName(pot.id) });
    return sentences(
      parts(t.pot.price.sentence, {
        share: shareSlot(w, pot),
        ...changeFillings(w, place),
        price: numberSlot(w, [path], sekPerUnit, label, {
          unit: "kr",
          scale: 1 / unit,
          suffix: `\u00a0${t.units.kr({ count: sekPerUnit * unit })}`,
          step: unit < 1 ? 100_000 : 1000,
          decimals: 2,
        }),
        measure: measureSlots(w, place, "price", (measure) =>
          unitOf(measure) === unit ? [] : setAll([path], usualPrice(measure)),
        ),
      }),
      note(t.pot.price.apart),
      provisions(w, place),
    );
  },
  start: ({ improvement }) => ({ kind: "price", improvement, sekPerUnit: usualPrice(improvement.measure) }),
};
