import { ok } from "../result.ts";
import type { Limit } from "../rule/limit.ts";
import type { Rule } from "../rule/rule.ts";
import type { Alternative } from "./alternative.ts";

const floor: Limit = { id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.8 };

const isBaselineFloor = ({ bound, measure, areas }: Limit): boolean =>
  bound === "floor" && measure === "baseline" && areas === undefined;

/** Limits with a floor of four fifths of what the baseline pays, in the place of one that every area has already. */
export const withBaselineFloor = (limits: readonly Limit[] = []): Limit[] => [
  ...limits.filter((limit) => limit.id !== floor.id && !isBaselineFloor(limit)),
  floor,
];

/** The floor that keeps every area near what the baseline pays, whoever set it. */
export const baselineFloorOf = ({ limits = [] }: Rule): Limit | undefined => limits.find(isBaselineFloor);

/** The rule as it is, but nobody gets less than four fifths of what the baseline pays. */
export const nobodyLosesMuch: Alternative = (rule) => ok({ ...rule, limits: withBaselineFloor(rule.limits) });
