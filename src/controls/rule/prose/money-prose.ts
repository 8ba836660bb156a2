import { parts, sentences, text } from "../../../i18n/parts.ts";
import { moneyToDistribute } from "../../../model/rule/rule.ts";
import type { Piece } from "./segment.ts";
import { moneySlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** What there is, what is kept back, and in how many pots the rest is divided. */
export function moneyProse(w: Writer): Piece[] {
  const { t, rule } = w;
  const reserve = rule.reserveSek ?? 0;
  const pots = rule.pots.length;
  const rest = moneyToDistribute(rule);
  const words = (w.moneyScale > 1 ? t.units.millionKr : t.units.kr)({ count: rest / w.moneyScale });
  const shared = () => {
    if (rest <= 0) return text(t.money.nothingLeft);
    if (reserve === 0) return text(t.money.whole({ pots }));
    return text(t.money.rest({ pots, rest: `${w.f.number(rest / w.moneyScale, [0, 6])}\u00a0${words}` }));
  };
  return sentences<Piece>(
    parts(t.money.kept, {
      budget: moneySlot(w, [["budgetSek"]], rule.budgetSek, t.labels.budget),
      reserve: moneySlot(w, [["reserveSek"]], reserve, t.labels.reserve, {
        absent: 0,
        print: reserve === 0 ? t.money.nothing : null,
      }),
    }),
    shared(),
  );
}
