import { allocate } from "../../../src/model/allocate.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import { applyEdits, type RuleEdit } from "../../../src/model/rule/edit-rule.ts";
import type { Compared } from "../../../src/outcomes/compare/compare-view.ts";
import { payoutsView } from "../../../src/outcomes/payouts/payouts-view.ts";
import type { PayoutUnit } from "../../../src/session/view-state.ts";
import { programme } from "../session/example-programme.ts";

/** What the example programme pays after some edits of its rule. */
export function allocated(edits: readonly RuleEdit[] = []): Allocation {
  const result = allocate(applyEdits(programme.rule, edits), programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A scenario of a workspace; place 0 is the baseline. */
export const compared = (place: number, name: string, edits: readonly RuleEdit[] = []): Compared => ({
  place,
  name,
  isBaseline: place === 0,
  allocation: allocated(edits),
  isOlder: false,
});

/** Rows against a baseline, as the page's tab gives them. */
export const rowsOf =
  (baseline: Allocation, unit: PayoutUnit = "kronor", isGrouped = false) =>
  (allocation: Allocation) =>
    payoutsView({
      programme,
      published: [],
      allocation,
      baseline,
      pots: [],
      unit,
      sorting: "name",
      isGrouped,
    });

/** 3,000,000 shared 2 : 1 : 0 becomes 1 : 1 : 1. */
export const equal: RuleEdit = {
  path: ["pots", "work", "criterion"],
  value: { kind: "equal" },
};
/** Twice the money. */
export const doubled: RuleEdit = { path: ["budgetSek"], value: 6_000_000 };
