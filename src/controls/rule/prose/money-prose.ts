import { fill, sentences } from "../../../i18n/fill.ts";
import { moneyToDistribute } from "../../../model/rule/rule.ts";
import type { Piece } from "./segment.ts";
import { moneySlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** What there is, what is kept back, and in how many pots the rest is divided. */
export function moneyProse(w: Writer): Piece[] {
  const { t, rule } = w;
  const reserve = rule.reserveSek ?? 0;
  const count = rule.pots.length;
  const form = count === 0 ? "none" : count === 1 ? "one" : "other";
  const rest = moneyToDistribute(rule);
  const words = w.plural(w.moneyScale > 1 ? t.units.millionKr : t.units.kr, rest / w.moneyScale);
  return sentences<Piece>(
    fill<Piece>(t.money.kept, {
      budget: moneySlot(w, [["budgetSek"]], rule.budgetSek, t.labels.budget),
      reserve: moneySlot(w, [["reserveSek"]], reserve, t.labels.reserve, {
        absent: 0,
        print: reserve === 0 ? t.money.nothing : null,
      }),
    }),
    fill<Piece>(rest > 0 ? (reserve === 0 ? t.money.whole : t.money.rest)[form] : t.money.nothingLeft, {
      rest: `${w.f.number(rest / w.moneyScale, [0, 6])}\u00a0${words}`,
      count: w.countWord(count),
    }),
  );
}
