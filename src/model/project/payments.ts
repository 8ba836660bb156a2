import { collaborationLevel, collaborationFactor as factorOf } from "../collaboration-level.ts";
import { fidelity } from "../fidelity.ts";
import type { AreaConditions } from "../rule/area-conditions.ts";
import { settled } from "../tolerance.ts";
import { parameterPlaces } from "./parameters.ts";

const understand = parameterPlaces.understand;
const can = parameterPlaces.can;
const want = parameterPlaces.want;
const strength = parameterPlaces["collaboration-strength"];

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

/** Whole kronor taken up of an award. */
export const paidOf = (award: number, { takeUp = 1 }: AreaConditions): number =>
  Math.floor(settled(award * takeUp, Math.max(1, award)));

/** Own kronor that a payout asks for: by the highest share of costs and by the match, whichever is more (details.md 37). */
export function ownOf(paid: number, { highestShareOfCosts = 1, matchRatio = 0 }: AreaConditions): number {
  const byShare = (paid * (1 - highestShareOfCosts)) / highestShareOfCosts;
  return Math.ceil(settled(Math.max(byShare, paid * matchRatio), Math.max(1, paid)));
}

/** Own kronor spent before the award was known beyond what is then paid. */
export const excessOf = (paid: number, { preFinancedSek = 0 }: AreaConditions): number =>
  Math.max(0, preFinancedSek - paid);

/** Part of a decision that is carried out as meant, from a draw's values. */
export const fidelityOf = (values: Float64Array): number =>
  fidelity({
    understand: values[understand] as number,
    can: values[can] as number,
    want: values[want] as number,
  });

/** What collaboration multiplies effects by, from the number of ticks and a draw's values. */
export const collaborationFactor = (ticks: number, values: Float64Array): number =>
  factorOf(collaborationLevel(ticks), values[strength] as number);
