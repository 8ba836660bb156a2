import { movingYears } from "./payment-plan.ts";
import type { Rule } from "./rule/rule.ts";

/** Years from the latest figures a rule reads to the payment, where it does not say. */
export const usualLag = 1;

/**
 * The year whose payment a rule is written for: its latest year that moves along, and the lag. Null for a rule that
 * reads no year: its budget is that of no certain year.
 */
export function baseYear(rule: Rule): number | null {
  const latest = movingYears(rule).at(-1);
  return latest === undefined ? null : latest + (rule.conditions?.lagYears ?? usualLag);
}
