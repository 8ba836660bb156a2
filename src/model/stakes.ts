import { allocate } from "./allocate.ts";
import type { Allocation } from "./allocation.ts";
import type { Programme } from "./programme.ts";
import { ok, type Result } from "./result.ts";
import { applyEdits, type RuleEdit } from "./rule/edit-rule.ts";
import type { Rule } from "./rule/rule.ts";
import { type Sek, sek } from "./units.ts";

/**
 * Kronor at stake in an open point: what would change hands against the rule as it is, the largest over the options
 * (model.md 2.7). Fails with the fault of the first option that cannot be carried out.
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
  return ok(sek(most));
}

/**
 * Kronor that change hands between two allocations to the same areas: what some get more, or what others get less,
 * whichever is larger. Where as much is paid in both, that is half the sum of absolute differences; money that nobody
 * got before counts in full.
 */
export function movedSek(a: Allocation, b: Allocation): number {
  const other = new Map(b.areas.map(({ id, awardSek }) => [id, awardSek]));
  const changes = a.areas.map(({ id, awardSek }) => (other.get(id) ?? 0) - awardSek);
  const gained = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  const lost = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
  return Math.max(gained, lost);
}
