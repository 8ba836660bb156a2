import type { Rule } from "./rule.ts";

/** Whether a limit of the rule is counted on what the baseline pays. */
export const usesBaseline = ({ limits = [] }: Rule): boolean =>
  limits.some(({ measure }) => measure === "baseline");
