import { collaborationLevel, collaborationFactor as factorOf } from "../collaboration-level.ts";
import { fidelity } from "../fidelity.ts";
import type { AreaConditions } from "../rule/area-conditions.ts";
import { settled } from "../tolerance.ts";
import { parameterPlaces } from "./parameters.ts";

const understand = parameterPlaces.understand;
const can = parameterPlaces.can;
const want = parameterPlaces.want;
const strength = parameterPlaces["collaboration-strength"];

/** Whole kronor taken up of an award. */
export const paidOf = (award: number, { takeUp = 1 }: AreaConditions): number =>
  Math.floor(settled(award * takeUp, Math.max(1, award)));

/** Own kronor that a payout asks for: by the highest share of costs and by the match, whichever is more (details.md 37). */
export function ownOf(paid: number, { highestShareOfCosts = 1, matchRatio = 0 }: AreaConditions): number {
  const byShare = (paid * (1 - highestShareOfCosts)) / highestShareOfCosts;
  return Math.ceil(settled(Math.max(byShare, paid * matchRatio), Math.max(1, paid)));
}

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
