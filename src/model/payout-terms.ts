import { excessOf, timingOf } from "./payment-timing.ts";
import type { AreaConditions } from "./rule/area-conditions.ts";
import { settled } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";

/** What an award means in money for its recipient under the conditions that hold for it. Whole kronor. */
export interface PayoutTerms {
  /** What is taken up and paid. */
  readonly paidSek: Sek;
  /** What is not taken up goes back; it is not redistributed. */
  readonly notTakenUpSek: Sek;
  /**
   * Own money: the larger of what the highest share of costs and the match ratio ask for, and what was spent in advance
   * beyond what is paid.
   */
  readonly ownSek: Sek;
  /** What of the payment may be spent in the year after. */
  readonly mayCarrySek: Sek;
  /** What is spent in advance, before the award is known; it may be more than the award. */
  readonly advanceSek: Sek;
  /** What of the payment can be used at all, in its own year or the one after; the rest is lost at the year-end. */
  readonly usableSek: Sek;
  readonly lostSek: Sek;
}

/**
 * The terms of an award (model.md 2.5, details.md 5, 37): paid = floor(award x take-up); own money = ceil(paid (1 - c) / c)
 * for a highest share of costs c, and ceil(paid x match) for a match ratio; other shares are rounded down.
 */
export function payoutTerms(awardSek: Sek, conditions: AreaConditions = {}): PayoutTerms {
  const { highestShareOfCosts = 1, matchRatio = 0, takeUp = 1 } = conditions;
  const { carryShare = 1, preFinanced = 0, preFinancedSek = 0 } = conditions;
  const part = (share: number, of: number): number => Math.floor(settled(share * of, Math.max(1, of)));
  const more = (ratio: number, of: number): number => Math.ceil(settled(ratio * of, Math.max(1, of)));
  const paid = part(takeUp, awardSek);
  const asked = Math.max(more((1 - highestShareOfCosts) / highestShareOfCosts, paid), more(matchRatio, paid));
  const lost = part(timingOf(conditions, paid).lost, paid);
  return {
    paidSek: sek(paid),
    notTakenUpSek: sek(awardSek - paid),
    ownSek: sek(asked + excessOf(paid, conditions)),
    mayCarrySek: sek(part(carryShare, paid)),
    advanceSek: sek(Math.max(part(preFinanced, awardSek), preFinancedSek)),
    usableSek: sek(paid - lost),
    lostSek: sek(lost),
  };
}
