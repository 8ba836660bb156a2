import { ok } from "../result.ts";
import type { Limit } from "../rule/limit.ts";
import type { Alternative } from "./alternative.ts";

const floor: Limit = { id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.8 };

/** Limits with a floor of four fifths of what the baseline pays. */
export const withBaselineFloor = (limits: readonly Limit[] = []): Limit[] => [
  ...limits.filter(({ id }) => id !== floor.id),
  floor,
];

/** The rule as it is, but nobody gets less than four fifths of what the baseline pays. */
export const nobodyLosesMuch: Alternative = (rule) => ok({ ...rule, limits: withBaselineFloor(rule.limits) });
