import type { RuleEdit } from "../../rule/edit-rule.ts";
import type { Limit } from "../../rule/limit.ts";
import type { Rule } from "../../rule/rule.ts";
import type { Condition } from "./condition.ts";

/**
 * Conditions written into a rule as limits: a floor in kronor for an area, and a floor of a part of what the baseline pays
 * for all. Null for a condition that no limit says (a share to the neediest). The same total needs none: limits move no
 * money out of the rule.
 */
export function limitsFor(conditions: readonly Condition[], rule: Rule): RuleEdit[] | null {
  const taken = new Set((rule.limits ?? []).map(({ id }) => id));
  const freeId = (wish: string): string => {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wish : `${wish}-${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  const limits: Limit[] = [];
  for (const condition of conditions) {
    if (condition.kind === "neediestGet") return null;
    if (condition.kind === "atLeast") {
      const { area, sek: value } = condition;
      limits.push({ id: freeId(`goal-${area}`), bound: "floor", measure: "sek", value, areas: [area] });
    } else if (condition.kind === "nobodyLoses") {
      limits.push({
        id: freeId("goal-nobody-loses"),
        bound: "floor",
        measure: "baseline",
        value: 1 - condition.share,
      });
    }
  }
  const present = rule.limits === undefined ? [{ path: ["limits"], value: [] }] : [];
  return [...present, ...limits.map((limit) => ({ path: ["limits", limit.id], value: limit }))];
}
