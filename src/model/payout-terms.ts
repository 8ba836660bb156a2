import type { Conditions } from "./rule/conditions.ts";
import { settled } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";

/** What an award means in money for its recipient under the rule's conditions. Whole kronor. */
export interface PayoutTerms {
  /** What is taken up and paid. */
  readonly paidSek: Sek;
  /** What is not taken up goes back; it is not redistributed. */
  readonly notTakenUpSek: Sek;
  /** Own money the recipient must add: the larger of what the highest share of costs and the match ratio ask for. */
  readonly ownSek: Sek;
  /** What of the payment may be spent in the year after. */
  readonly mayCarrySek: Sek;
  /** What is spent in advance, before the award is known. */
  readonly advanceSek: Sek;
}

/**
 * The terms of an award (model.md 2.5, details.md 37): paid = floor(award x take-up); own money = ceil(paid (1 - c) / c)
 * for a highest share of costs c, and ceil(paid x match) for a match ratio; shares of the payment are rounded down.
 */
export function payoutTerms(awardSek: Sek, conditions: Conditions = {}): PayoutTerms {
  const { highestShareOfCosts = 1, matchRatio = 0, takeUp = 1, carryShare = 1, preFinanced = 0 } = conditions;
  const part = (share: number, of: number): number => Math.floor(settled(share * of, Math.max(1, of)));
  const more = (ratio: number, of: number): number => Math.ceil(settled(ratio * of, Math.max(1, of)));
  const paid = part(takeUp, awardSek);
  return {
    paidSek: sek(paid),
    notTakenUpSek: sek(awardSek - paid),
    ownSek: sek(
      Math.max(more((1 - highestShareOfCosts) / highestShareOfCosts, paid), more(matchRatio, paid)),
    ),
    mayCarrySek: sek(part(carryShare, paid)),
    advanceSek: sek(part(preFinanced, awardSek)),
  };
}
