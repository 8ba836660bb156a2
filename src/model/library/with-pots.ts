import type { Criterion } from "../rule/criterion.ts";
import type { Rule } from "../rule/rule.ts";
import type { ObservedIndicator } from "./observed-years.ts";

/** The rule with other pots and without limits; money, selection, unpaid money, rounding and conditions stay. */
export function withPots(rule: Rule, pots: Rule["pots"]): Rule {
  const { limits: _, ...rest } = rule;
  return { ...rest, pots };
}

/** One pot of the same weight per indicator. */
export const potPerIndicator = (
  observed: readonly ObservedIndicator[],
  criterion: (observed: ObservedIndicator) => Criterion,
): Rule["pots"] => observed.map((one) => ({ id: one.indicator.id, weight: 1, criterion: criterion(one) }));
