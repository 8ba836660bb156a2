import type { Pot } from "../../../model/rule/rule.ts";
import type { Piece } from "./segment.ts";
import { shareEdits, shareOf } from "./share.ts";
import { numberSlot, slotPiece } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** The pot's part of the money, as the control that changes its weight. */
export function shareSlot(w: Writer, pot: Pot): Piece {
  const { t, rule } = w;
  const path = ["pots", pot.id, "weight"];
  const share = shareOf(rule, pot.id);
  const label = t.labels.share({ pot: w.potName(pot.id) });
  const before = w.baseline?.pots.some((each) => each.id === pot.id) ? shareOf(w.baseline, pot.id) : null;
  const was = before === null || Math.abs(before - share) < 5e-7 ? null : w.f.percent(before);
  if (rule.pots.length === 1) {
    const text = t.pot.all;
    return slotPiece(path.join("."), { label, text, was, open: [], control: { kind: "none" } });
  }
  return numberSlot(
    w,
    [path],
    share,
    label,
    { unit: "percent", scale: 0.01, suffix: t.units.percent, max: 100, decimals: 1 },
    { was, edits: (percent) => shareEdits(rule, pot.id, percent / 100) },
  );
}
