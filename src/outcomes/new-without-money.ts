import type { Rule } from "../model/rule/rule.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";

/** What may differ from the baseline and move no award of this year. */
export type WithoutMoney = "limits" | "years";

/** What a rule has anew that the awards of a year do not show: limits that nobody reaches yet, and other years with money. */
export function newWithoutMoney(rule: Rule, baseline: Rule, isMoved: boolean): readonly WithoutMoney[] {
  const differs = (of: (each: Rule) => unknown) =>
    canonicalJson(of(rule) ?? null) !== canonicalJson(of(baseline) ?? null);
  return [
    ...(!isMoved && (rule.limits ?? []).length > 0 && differs(({ limits }) => limits)
      ? (["limits"] as const)
      : []),
    ...(differs(({ schedule }) => schedule) ? (["years"] as const) : []),
  ];
}
