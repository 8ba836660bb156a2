import type { Programme } from "../../model/programme.ts";
import { readsOf } from "../../model/provenance-of.ts";
import type { Rule } from "../../model/rule/rule.ts";

/** Whether the rule reads shares that their source rounded. */
export function readsRounded(rule: Rule, { observations }: Programme): boolean {
  const reads = readsOf(rule).observations;
  return observations.some(
    (each) => each.provenance === "published-rounded" && reads.has(`${each.indicator} ${each.year}`),
  );
}
