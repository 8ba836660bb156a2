import { parts } from "../../../i18n/parts.ts";
import type { Programme } from "../../../model/programme.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { exponentSlot } from "../prose/exponent-slot.ts";
import { attributeSlot } from "../prose/name-slots.ts";
import { shareSlot } from "../prose/share-slot.ts";
import type { KindWords } from "./kind-words.ts";

const firstAttribute = (programme: Programme): string => {
  const ids = new Set(programme.areas.flatMap((area) => Object.keys(area.attributes)));
  return ids.has("population") ? "population" : ([...ids][0] ?? "population");
};

/** A pot shared by size. */
export const sizeWords: KindWords<CriterionOf["size"]> = {
  prose(w, pot, criterion) {
    const path = ["pots", pot.id, "criterion"];
    const name = w.potName(pot.id);
    const share = shareSlot(w, pot);
    const label = w.t.labels.attribute({ pot: name });
    const attribute = attributeSlot(w, [[...path, "attribute"]], criterion.attribute, label);
    const exponent = exponentSlot(w, path, criterion.exponent, name);
    return exponent === null
      ? parts(w.t.pot.size, { share, attribute })
      : parts(w.t.pot.sizePower, { share, attribute, exponent });
  },
  start: ({ programme }) => ({ kind: "size", attribute: firstAttribute(programme) }),
  exponent: ({ exponent = 1 }) => ({ value: exponent, min: 0 }),
};
