import { excessOf, timingOf } from "../payment-timing.ts";
import { type AreaConditions, conditionsByArea } from "../rule/area-conditions.ts";
import { factsOf } from "../rule/kind-facts.ts";
import type { Rule } from "../rule/rule.ts";
import type { AreaTerms } from "./area-terms.ts";
import { parameterPlaces } from "./parameters.ts";
import { ownOf, paidOf } from "./payments.ts";
import type { Activity } from "./programme-step.ts";
import type { StartState } from "./start-state.ts";

const hitsProject = parameterPlaces["penalty-hits-project"];

/** From awards to activity: what is paid, used, lost and at work. Arrays by area number, kronor of the current year. */
export interface Delivery {
  /** Whether the conditions let money be lost, and ask for own money. */
  readonly asks: { readonly lost: boolean; readonly own: boolean };
  readonly activity: Activity;
  /** Whether the rule pays for results: then the incentive factor multiplies effects. */
  readonly paysForResults: boolean;
  readonly spent: Float64Array;
  readonly lost: Float64Array;
  /** What is paid out of the year's award. */
  readonly paid: Float64Array;
  /** Own kronor that the year's payout asks for, and what was spent in advance beyond it. */
  readonly own: Float64Array;
  reset(): void;
  /**
   * Spends: part of last year's payout and, where the timing allows, of this year's award; where a payment
   * `covers` the area, own money in advance. `penalty`: what the ordinary grant falls by; a part of it is taken from this money only if
   * `penalty-hits-project` says so.
   */
  spend(
    awards: Float64Array,
    covers: (year: number, area: number) => boolean,
    year: number,
    penalty: Float64Array,
    values: Float64Array,
    terms: AreaTerms,
  ): void;
  /** Whether no money is at work this year. */
  isIdle(): boolean;
  /** Pays the year's award out. */
  pay(awards: Float64Array): void;
}

/**
 * Money to activity (model.md 5, details.md 5, 37, 59): F = (used x additionality + own used x its additionality) x
 * fidelity x collaboration by field; A_t = F_t + carry-on x A_(t-1). The payout before the first year is each area's
 * last award, where it is known. Conditions and terms are each area's own.
 */
export function createDelivery(rule: Rule, start: StartState): Delivery {
  const n = start.areas.length;
  const conditions = conditionsByArea(rule.conditions ?? {}, start.areas);
  const usual = conditions.map((own) => timingOf(own));
  const isAhead = conditions.some((own) => excessOf(0, own) > 0);
  const isNow = isAhead || usual.some(({ now }) => now > 0);
  const asks = {
    lost: usual.some(({ lost }) => lost > 0),
    own: isAhead || conditions.some((own) => ownOf(1_000_000, own) > 0),
  };
  /** Parts of the year's payout used in its year, of the last one used now, and of the latest one that is lost. */
  const nowShare = Float64Array.from(usual, ({ now }) => now);
  const nextShare = Float64Array.from(usual, ({ next }) => next);
  const lostShare = Float64Array.from(usual, ({ lost }) => lost);
  const firstPaid = Float64Array.from(start.areas, (area, i) =>
    paidOf(area.lastAward?.value ?? 0, conditions[i] as AreaConditions),
  );
  const column = () => new Float64Array(n);
  const activity: Activity = { jobs: column(), assistance: column(), school: column() };
  const { jobs, assistance, school } = activity;
  const spent = column();
  const lost = column();
  const own = column();
  const excess = column();
  const paid = column();
  return {
    asks,
    activity,
    paysForResults: rule.pots.some(({ criterion }) => factsOf(criterion).paysForResults),
    spent,
    lost,
    own,
    paid,
    reset() {
      paid.set(firstPaid);
      for (const each of [jobs, assistance, school, excess]) each.fill(0);
      if (isAhead)
        for (let i = 0; i < n; i++)
          nextShare[i] = timingOf(conditions[i] as AreaConditions, firstPaid[i]).next;
    },
    spend(awards, covers, year, penalty, values, terms) {
      const hit = values[hitsProject] as number;
      const { additionality, matchAdditionality, fidelity, carryOn, ofJobs, ofAssistance, ofSchool } = terms;
      for (let i = 0; i < n; i++) {
        const own = conditions[i] as AreaConditions;
        const before = paid[i] as number;
        const paidNow = isNow ? paidOf(awards[i] as number, own) : 0;
        if (isAhead) {
          // Only own money in advance makes the timing hang on what is paid.
          nowShare[i] = timingOf(own, paidNow).now;
          excess[i] = covers(year, i) ? excessOf(paidNow, own) : 0;
        }
        const now = nowShare[i] as number;
        const next = nextShare[i] as number;
        const ownSpent = asks.own
          ? now * ownOf(paidNow, own) + next * ownOf(before, own) + (excess[i] as number)
          : 0;
        spent[i] = now * paidNow + next * before;
        const effective =
          (spent[i] as number) * (additionality[i] as number) + ownSpent * (matchAdditionality[i] as number);
        const money = Math.max(0, effective - hit * (penalty[i] as number)) * (fidelity[i] as number);
        const goingOn = carryOn[i] as number;
        jobs[i] = money * (ofJobs[i] as number) + goingOn * (jobs[i] as number);
        assistance[i] = money * (ofAssistance[i] as number) + goingOn * (assistance[i] as number);
        school[i] = money * (ofSchool[i] as number) + goingOn * (school[i] as number);
      }
    },
    isIdle() {
      for (let i = 0; i < n; i++)
        if ((jobs[i] as number) + (assistance[i] as number) + (school[i] as number) > 0) return false;
      return true;
    },
    pay(awards) {
      for (let i = 0; i < n; i++) {
        const conditionsHere = conditions[i] as AreaConditions;
        const paidNow = paidOf(awards[i] as number, conditionsHere);
        if (isAhead) {
          const timing = timingOf(conditionsHere, paidNow);
          nextShare[i] = timing.next;
          lostShare[i] = timing.lost;
        }
        paid[i] = paidNow;
        own[i] = asks.own ? ownOf(paidNow, conditionsHere) + (excess[i] as number) : 0;
        lost[i] = (lostShare[i] as number) * paidNow;
      }
    },
  };
}
