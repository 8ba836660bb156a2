import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Limit } from "../../../model/rule/limit.ts";
import { moneyToDistribute, type Rule } from "../../../model/rule/rule.ts";
import { freeId } from "./free-id.ts";

/** Edits that add a floor of a fiftieth or a cap of a tenth of the money, in kronor rounded to 100,000 where the money is large. */
export function addLimit(rule: Rule, bound: Limit["bound"]): RuleEdit[] {
  const limits = rule.limits ?? [];
  const money = Math.max(moneyToDistribute(rule), 0);
  const step = money >= 10_000_000 ? 100_000 : 1;
  const value = Math.round((money * (bound === "floor" ? 0.02 : 0.1)) / step) * step;
  const ids = limits.map((limit) => limit.id);
  const limit: Limit = { id: freeId(bound, ids), bound, measure: "sek", value };
  return [{ path: ["limits"], value: [...limits, limit] }];
}
