import { fill, fillText, sentences } from "../../../i18n/fill.ts";
import type { Target } from "../../../model/rule/target.ts";
import { indicatorSlot, yearsSlot } from "./name-slots.ts";
import type { Path } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { choiceSlot, percentSlot, slotPiece } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** A pot that pays for reaching a target, with one target for all or one per area. */
export function targetProse(w: Writer, criterion: Target, path: Path, pot: string, share: Piece): Piece[] {
  const { t } = w;
  const label = (text: string) => fillText(text, { pot });
  const { indicator } = criterion;
  const forms = t.pot.target.forms;
  const options = (["linear", "allOrNothing"] as const).map((form) => ({ value: form, label: forms[form] }));
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
            label: (area) => fillText(t.labels.targetFor, { area: w.areaName(area), pot }),
            edits: (area, value) => [{ path: [...targetPath, area], value: value / 100 }],
          },
        });
  return sentences(
    fill(t.pot.target[criterion.form], {
      share,
      form: choiceSlot(w, [[...path, "form"]], criterion.form, label(t.labels.form), options),
      indicator: indicatorSlot(w, [[...path, "indicator"]], indicator, label(t.labels.indicator)),
      from: yearsSlot(w, [[...path, "from"]], criterion.from, indicator, label(t.labels.from)),
      target: goal,
      to: yearsSlot(w, [[...path, "to"]], criterion.to, indicator, label(t.labels.to), "within"),
    }),
    note(t.pot.target.kept),
    note(t.pot.target.alone[criterion.form]),
  );
}
