import { parts, sentences } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import type { Programme } from "../../../model/programme.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { indicatorSlot, yearsSlot } from "../prose/name-slots.ts";
import { note } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import { choiceSlot, percentSlot, slotPiece } from "../prose/slots.ts";
import type { KindWords } from "./kind-words.ts";

/** A target that is a step from where the areas are: the mean of the latest values, moved by a tenth of itself in the good direction. */
function usualTarget(programme: Programme, indicator: string): number {
  const values = programme.observations
    .filter((each) => each.indicator === indicator)
    .map((each) => each.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const direction = programme.indicators.find((each) => each.id === indicator)?.direction ?? 1;
  return Math.round(mean * (1 + 0.1 * direction) * 100) / 100;
}

/** A pot that pays for reaching a target, with one target for all or one per area. */
export const targetWords: KindWords<CriterionOf["target"]> = {
  prose(w, one, criterion) {
    const path = ["pots", one.id, "criterion"];
    const pot = w.potName(one.id);
    const { t } = w;
    const label = (message: Message<"pot">) => message({ pot });
    const { indicator } = criterion;
    const forms = t.pot.target.forms;
    const options = (["linear", "allOrNothing"] as const).map((form) => ({
      value: form,
      label: forms[form],
    }));
    const targetPath = [...path, "target"];
    const goal =
      typeof criterion.target === "number"
        ? percentSlot(w, [targetPath], criterion.target, label(t.labels.target), { min: -1000, max: 1000 })
        : slotPiece(targetPath.join("."), {
            label: label(t.labels.target),
            text: t.pot.target.own,
            was: null,
            open: w.open([targetPath]),
            control: {
              kind: "perArea",
              value: criterion.target,
              unit: "percent",
              suffix: t.units.percent,
              scale: 0.01,
              label: (area) => t.labels.targetFor({ area: w.areaName(area), pot }),
              edits: (area, value) => [{ path: [...targetPath, area], value: value / 100 }],
            },
          });
    return sentences(
      parts(t.pot.target[criterion.form], {
        share: shareSlot(w, one),
        form: choiceSlot(w, [[...path, "form"]], criterion.form, label(t.labels.form), options),
        indicator: indicatorSlot(w, [[...path, "indicator"]], indicator, label(t.labels.indicator)),
        from: yearsSlot(w, [[...path, "from"]], criterion.from, indicator, label(t.labels.from)),
        target: goal,
        to: yearsSlot(w, [[...path, "to"]], criterion.to, indicator, label(t.labels.to), "within"),
      }),
      note(t.pot.target.kept),
      note(t.pot.target.alone[criterion.form]),
    );
  },
  start: ({ programme, indicator, improvement: { from, to } }) => ({
    kind: "target",
    indicator,
    from,
    to,
    target: usualTarget(programme, indicator),
    form: "linear",
  }),
};
