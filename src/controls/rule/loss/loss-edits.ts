import { baselineFloorOf, withBaselineFloor } from "../../../model/library/nobody-loses-much.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";

/** The part (0-1) that every area may lose against the baseline; null where nothing holds it back. */
export function mostLost(rule: Rule): number | null {
  const floor = baselineFloorOf(rule);
  return floor === undefined ? null : Number((1 - floor.value).toFixed(12));
}

/** Edits after which nobody loses more than a part (0-1): a floor that is there is moved, else one is added; null takes it away. */
export function lossEdits(rule: Rule, part: number | null): RuleEdit[] {
  const floor = baselineFloorOf(rule);
  const limits = rule.limits ?? [];
  if (part === null) {
    const left = limits.filter((limit) => limit !== floor);
    return [left.length === 0 ? { path: ["limits"] } : { path: ["limits"], value: left }];
  }
  const value = Number((1 - part).toFixed(12));
  if (floor !== undefined) return [{ path: ["limits", floor.id, "value"], value }];
  const added = withBaselineFloor(limits).map((limit) =>
    limits.includes(limit) ? limit : { ...limit, value },
  );
  return [{ path: ["limits"], value: added }];
}
