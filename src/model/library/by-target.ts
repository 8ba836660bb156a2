import type { Programme } from "../programme.ts";
import { fail, ok } from "../result.ts";
import type { Rule } from "../rule/rule.ts";
import type { Alternative } from "./alternative.ts";
import { type ObservedIndicator, observedIndicators, selectedAreas, yearFromEnd } from "./observed-years.ts";
import { potPerIndicator, withPots } from "./with-pots.ts";

/** How far the target lies from where the areas stand on average: two percentage points. */
const ahead = 0.02;

/** A whole per cent, two points better than the areas' mean in the earlier year. */
function targetOf({ indicator }: ObservedIndicator, year: number, rule: Rule, programme: Programme): number {
  const areas = new Set(selectedAreas(rule, programme).map(({ id }) => id));
  const values = programme.observations
    .filter((o) => o.indicator === indicator.id && o.year === year && areas.has(o.area))
    .map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.min(100, Math.max(0, Math.round(100 * (mean + indicator.direction * ahead)))) / 100;
}

/** Explicit targets in per cent, as Malmö asked for: paid by the part of the way that an area has come. */
export const explicitTargets: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 2);
  if (observed.length === 0) return fail("twoYears");
  const pots = potPerIndicator(observed, (one) => {
    const from = yearFromEnd(one, 1);
    const target = targetOf(one, from, rule, programme);
    return {
      kind: "target",
      indicator: one.indicator.id,
      from: [from],
      to: [yearFromEnd(one, 0)],
      target,
      form: "linear",
    };
  });
  return ok(withPots(rule, pots));
};
