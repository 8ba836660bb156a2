import type { I18n } from "../../i18n/i18n.tsx";
import type { Sensitivity } from "../../model/project/sensitivity.ts";
import type { AssumptionView } from "./assumption-view.ts";
import { type OutcomeRange, rangesOf } from "./matter.ts";
import { saySetting } from "./reader-unit.ts";

/** What an assumption moves when it goes from one end to the other, in one sentence. */
export function sayMatter(view: AssumptionView, sensitivity: Sensitivity, i18n: I18n): string {
  const t = i18n.dictionary().assumptions.matter;
  const ranges = rangesOf(sensitivity);
  if (ranges.length === 0) return t.none;
  const said = i18n.f.list(ranges.map((range) => sayRange(range, i18n)));
  const end = (value: number) => {
    const words = saySetting(view.parameter, value, i18n);
    return view.parameter.options === undefined ? words : words.toLocaleLowerCase(i18n.locale());
  };
  return t.from({ low: end(sensitivity.from), high: end(sensitivity.to), outcomes: said });
}

/** People in tenths where they are few. */
function sayRange({ outcome, low, high }: OutcomeRange, i18n: I18n): string {
  const decimals = Math.max(Math.abs(low), Math.abs(high)) < 10 ? 1 : 0;
  const write = (people: number) => i18n.f.number(people, [0, decimals]);
  return i18n.dictionary().assumptions.matter.outcomes[outcome]({ low: write(low), high: write(high) });
}
