import { fail, ok } from "../result.ts";
import type { Criterion } from "../rule/criterion.ts";
import type { Alternative } from "./alternative.ts";
import { improvementOf } from "./by-change.ts";
import { type ObservedIndicator, observedIndicators, yearFromEnd } from "./observed-years.ts";
import { potPerIndicator, withPots } from "./with-pots.ts";

/** Distance in the latest year to the nation, or to the best area where the nation's value is not known. */
function needOf(observed: ObservedIndicator): Criterion {
  const year = yearFromEnd(observed, 0);
  const reference = observed.indicator.nation[String(year)] === undefined ? "best" : "nation";
  return { kind: "need", indicator: observed.indicator.id, years: [year], reference };
}

/** By need only: one pot per indicator. */
export const needOnly: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 1);
  return observed.length === 0 ? fail("oneYear") : ok(withPots(rule, potPerIndicator(observed, needOf)));
};

/** Half of each indicator's money by need, half by improvement. */
export const halfAndHalf: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 2);
  if (observed.length === 0) return fail("twoYears");
  const pots = observed.flatMap((one) => [
    { id: `${one.indicator.id}-need`, weight: 1, criterion: needOf(one) },
    { id: `${one.indicator.id}-change`, weight: 1, criterion: improvementOf(one, rule, programme) },
  ]);
  return ok(withPots(rule, pots));
};
