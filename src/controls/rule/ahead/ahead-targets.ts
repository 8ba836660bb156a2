import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";

/** The target of an indicator that lies so much ahead of each area's own start, with the pots that it stands in. */
export interface AheadTarget {
  readonly indicator: string;
  /** Ids of pots. */
  readonly pots: readonly string[];
  /** A share above 0; that of the first pot. */
  readonly ahead: number;
}

/** The indicators whose targets a rule sets ahead of areas' own starts, in the order of its pots. */
export function aheadTargets({ pots }: Rule): AheadTarget[] {
  const targets = new Map<string, AheadTarget>();
  for (const { id, criterion } of pots) {
    if (criterion.kind !== "target" || criterion.ahead === undefined) continue;
    const { indicator, ahead } = criterion;
    const before = targets.get(indicator);
    targets.set(indicator, { indicator, ahead: before?.ahead ?? ahead, pots: [...(before?.pots ?? []), id] });
  }
  return [...targets.values()];
}

/** Sets how far ahead the target of an indicator lies, in every pot that it stands in. */
export const setAhead = ({ pots }: AheadTarget, ahead: number): RuleEdit[] =>
  pots.map((id) => ({ path: ["pots", id, "criterion", "ahead"], value: ahead }));
