import { fill, fillText } from "../../../i18n/fill.ts";
import type { Need } from "../../../model/rule/need.ts";
import { exponentSlot } from "./exponent-slot.ts";
import { usualLevel } from "./improvement-prose.ts";
import { attributeSlot, indicatorSlot, referenceSlots, yearsSlot } from "./name-slots.ts";
import type { Path } from "./rule-path.ts";
import type { Piece } from "./segment.ts";
import type { Writer } from "./writer.ts";

/** A pot that pays by distance to a reference, on the wrong side of it. */
export function needProse(w: Writer, criterion: Need, path: Path, pot: string, share: Piece): Piece[] {
  const { t } = w;
  const label = (text: string) => fillText(text, { pot });
  const exponent = exponentSlot(w, path, criterion.exponent, pot);
  const timesPath = [...path, "times"];
  return fill(t.pot.need, {
    share,
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
    power: exponent === null ? "" : fill(t.pot.power, { exponent }),
    times:
      criterion.times === undefined
        ? ""
        : fill(t.pot.times, {
            attribute: attributeSlot(w, [timesPath], criterion.times, label(t.labels.times)),
          }),
  });
}
