import { parts } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import type { Path } from "../prose/rule-path.ts";
import type { Piece } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import { slotPiece } from "../prose/slots.ts";
import type { Writer } from "../prose/writer.ts";
import type { KindWords } from "./kind-words.ts";

/** Listed kronor: each with its area where they are few, else their sum; set in a sheet. */
function amountsSlot(w: Writer, value: Readonly<Record<string, number>>, path: Path, pot: string): Piece {
  const { t } = w;
  const at = [...path, "amountsSek"];
  const given = Object.entries(value).filter(([, amount]) => amount > 0);
  const total = given.reduce((sum, [, amount]) => sum + amount, 0);
  const each = given.map(([area, amount]) =>
    t.pot.amount({ amount: w.f.sekMillions(amount, [0, 3]), area: w.areaName(area) }),
  );
  const many = t.pot.amountsMany({ count: given.length, total: w.f.sekMillions(total, [0, 3]) });
  return slotPiece(at.join("."), {
    label: t.labels.amounts({ pot }),
    text: given.length === 0 ? t.pot.amountsNone : given.length <= 3 ? w.f.list(each) : many,
    was: null,
    open: w.open([at]),
    control: {
      kind: "perArea",
      value,
      unit: w.moneyScale > 1 ? "millionKr" : "kr",
      suffix: (w.moneyScale > 1 ? t.units.millionKr : t.units.kr)({ count: 2 }),
      scale: w.moneyScale,
      label: (area) => t.labels.amountFor({ area: w.areaName(area), pot }),
      edits: (area, next) => [{ path: [...at, area], value: Math.round(next * w.moneyScale) }],
    },
  });
}

/** A pot in fixed amounts. */
export const fixedWords: KindWords<CriterionOf["fixed"]> = {
  prose: (w, pot, { amountsSek }) =>
    parts(w.t.pot.fixed, {
      share: shareSlot(w, pot),
      amounts: amountsSlot(w, amountsSek, ["pots", pot.id, "criterion"], w.potName(pot.id)),
    }),
  start: () => ({ kind: "fixed", amountsSek: {} }),
};
