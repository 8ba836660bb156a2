import type { Conditions } from "../rule/conditions.ts";
import { settled } from "../tolerance.ts";
import { placeOf } from "./parameters.ts";

const additionality = placeOf("additionality");
const matchAdditionality = placeOf("match-additionality");
const understand = placeOf("understand");
const can = placeOf("can");
const want = placeOf("want");
const strength = placeOf("collaboration-strength");

/** When an award can be used: parts of it this year, next year, and never (details.md 5). now + next + lost = 1. */
export interface Timing {
  readonly now: number;
  readonly next: number;
  readonly lost: number;
}

/** Timing by the conditions of a rule; silent ones pay in December and let everything over the year-end. */
export function timingOf({ paymentMonth = 12, carryShare = 1, preFinanced = 0 }: Conditions): Timing {
  const now = Math.max(preFinanced, (12 - paymentMonth) / 12);
  const next = (1 - now) * carryShare;
  return { now, next, lost: 1 - now - next };
}

/** Whole kronor taken up of an award. */
export const paidOf = (award: number, { takeUp = 1 }: Conditions): number =>
  Math.floor(settled(award * takeUp, Math.max(1, award)));

/** Own kronor that a payout asks for: by the highest share of costs and by the match, whichever is more (details.md 37). */
export function ownOf(paid: number, { highestShareOfCosts = 1, matchRatio = 0 }: Conditions): number {
  const byShare = (paid * (1 - highestShareOfCosts)) / highestShareOfCosts;
  return Math.ceil(settled(Math.max(byShare, paid * matchRatio), Math.max(1, paid)));
}

/** What kronor spent are worth as work that would not have been done anyway, own money included. */
export const effectiveSek = (spent: number, ownSpent: number, values: Float64Array): number =>
  spent * (values[additionality] as number) + ownSpent * (values[matchAdditionality] as number);

/** P(understand) x P(can) x P(want): our own construction (model.md 5). */
export const fidelityOf = (values: Float64Array): number =>
  (values[understand] as number) * (values[can] as number) * (values[want] as number);

/** Level of collaboration 1-5 from eight unweighted ticks (details.md 59). */
export const levelOf = (ticks: number): number => Math.min(5, 1 + Math.floor(ticks / 2));

/** What collaboration multiplies effects by: 1 up to level 3, more from there on; our own construction. */
export const collaborationFactor = (ticks: number, values: Float64Array): number =>
  1 + ((values[strength] as number) * Math.max(0, levelOf(ticks) - 3)) / 2;
