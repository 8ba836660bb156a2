import { allocate } from "./allocate.ts";
import type { Allocation } from "./allocation.ts";
import type { Programme } from "./programme.ts";
import { ok, type Result } from "./result.ts";
import { applyEdits, type RuleEdit } from "./rule/edit-rule.ts";
import type { Rule } from "./rule/rule.ts";
import { type Sek, sek } from "./units.ts";

/**
 * Kronor at stake in an open point: half the sum of absolute differences in award to the rule as it stands, the
 * largest over the options (model.md 2.7). Half a krona is rounded up. Fails with the fault of the first option that
 * cannot be carried out.
 */
export function kronorAtStake(
  rule: Rule,
  programme: Programme,
  options: readonly (readonly RuleEdit[])[],
): Result<Sek> {
  const base = allocate(rule, programme);
  if (!base.ok) return base;
  let most = 0;
  for (const edits of options) {
    const other = allocate(applyEdits(rule, edits), programme);
    if (!other.ok) return other;
    most = Math.max(most, movedSek(base.value, other.value));
  }
  return ok(sek(Math.ceil(most)));
}

/** Half the sum of absolute differences in award between two allocations to the same areas, in kronor. */
export function movedSek(a: Allocation, b: Allocation): number {
  const other = new Map(b.areas.map(({ id, awardSek }) => [id, awardSek]));
  return a.areas.reduce((sum, { id, awardSek }) => sum + Math.abs(awardSek - (other.get(id) ?? 0)), 0) / 2;
}
