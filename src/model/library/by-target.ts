import { fail, ok } from "../result.ts";
import type { Alternative } from "./alternative.ts";
import { observedIndicators, yearFromEnd } from "./observed-years.ts";
import { potPerIndicator, withPots } from "./with-pots.ts";

/** How far ahead of its own start each area's target lies: two percentage points. */
const ahead = 0.02;

/** Explicit targets, as Malmö asked for, each counted from the area's own start: paid by the part of the way that it has come. */
export const explicitTargets: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 2);
  if (observed.length === 0) return fail("twoYears");
  const pots = potPerIndicator(observed, (one) => ({
    kind: "target",
    indicator: one.indicator.id,
    from: [yearFromEnd(one, 1)],
    to: [yearFromEnd(one, 0)],
    ahead,
    form: "linear",
  }));
  return ok(withPots(rule, pots));
};
