import type { AreaConditions } from "./rule/area-conditions.ts";

/** When an award can be used: parts of it this year, next year, and never (details.md 5). now + next + lost = 1. */
export interface Timing {
  readonly now: number;
  readonly next: number;
  readonly lost: number;
}

/**
 * Timing by the conditions of an area; silent ones pay in December and let everything over the year-end. Own kronor spent
 * before the award is known use it up in its own year: which part of it depends on what is paid, in kronor.
 */
export function timingOf(
  { paymentMonth = 12, carryShare = 1, preFinanced = 0, preFinancedSek = 0 }: AreaConditions,
  paid = 0,
): Timing {
  const advanced = paid > 0 ? Math.min(1, preFinancedSek / paid) : 0;
  const now = Math.max(preFinanced, (12 - paymentMonth) / 12, advanced);
  const next = (1 - now) * carryShare;
  return { now, next, lost: 1 - now - next };
}

/** Own kronor spent before the award was known beyond what is then paid. */
export const excessOf = (paid: number, { preFinancedSek = 0 }: AreaConditions): number =>
  Math.max(0, preFinancedSek - paid);
