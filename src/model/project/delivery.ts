import { factsOf } from "../rule/kind-facts.ts";
import type { Rule } from "../rule/rule.ts";
import { parameterPlaces } from "./parameters.ts";
import {
  collaborationFactor,
  effectiveSek,
  fidelityOf,
  ownOf,
  paidOf,
  type Timing,
  timingOf,
} from "./payments.ts";
import type { Activity } from "./programme-step.ts";
import type { StartState } from "./start-state.ts";

const carryOn = parameterPlaces["carry-on"];
const shareJobs = parameterPlaces["share-jobs"];
const shareAssistance = parameterPlaces["share-assistance"];
const shareSchool = parameterPlaces["share-school"];
const ticksJobs = parameterPlaces["ticks-jobs"];
const ticksAssistance = parameterPlaces["ticks-assistance"];
const ticksSchool = parameterPlaces["ticks-school"];
const budgetPenalty = parameterPlaces["budget-penalty"];
const assistanceCost = parameterPlaces["assistance-cost"];

/** From awards to activity: what is paid, used, lost and at work. Arrays by area number, kronor of the current year. */
export interface Delivery {
  readonly timing: Timing;
  /** Whether the conditions let money be lost, and ask for own money. */
  readonly asks: { readonly lost: boolean; readonly own: boolean };
  readonly activity: Activity;
  /** Whether the rule pays for results: then the incentive factor multiplies effects. */
  readonly paysForResults: boolean;
  readonly spent: Float64Array;
  readonly lost: Float64Array;
  /** Own kronor that the year's payout asks for. */
  readonly own: Float64Array;
  /** What the ordinary grant falls by this year, because assistance was saved last year. */
  readonly penalty: Float64Array;
  reset(): void;
  /** Spends: part of last year's payout and, where the timing allows, of this year's award. */
  spend(
    awards: Float64Array,
    assisted: Float64Array,
    assistedWithout: Float64Array,
    values: Float64Array,
  ): void;
  /** Whether no money is at work this year. */
  isIdle(): boolean;
  /** Pays the year's award out. */
  pay(awards: Float64Array): void;
}

/**
 * Money to activity (model.md 5, details.md 5, 37, 59): F = (used x additionality + own used x its additionality) x
 * fidelity x collaboration, less the budget penalty, by field; A_t = F_t + carry-on x A_(t-1). The payout before the
 * first year is each area's last award, where it is known.
 */
export function createDelivery(rule: Rule, start: StartState): Delivery {
  const n = start.areas.length;
  const conditions = rule.conditions ?? {};
  const timing = timingOf(conditions);
  const { now, next, lost: lostShare } = timing;
  const asks = { lost: lostShare > 0, own: ownOf(1_000_000, conditions) > 0 };
  const firstPaid = Float64Array.from(start.areas, (area) => paidOf(area.lastAward?.value ?? 0, conditions));
  const paidBefore = new Float64Array(n);
  const column = () => new Float64Array(n);
  const activity: Activity = { jobs: column(), assistance: column(), school: column() };
  const { jobs, assistance, school } = activity;
  const spent = column();
  const lost = column();
  const own = column();
  const penalty = column();
  return {
    timing,
    asks,
    activity,
    paysForResults: rule.pots.some(({ criterion }) => factsOf(criterion).paysForResults),
    spent,
    lost,
    own,
    penalty,
    reset() {
      paidBefore.set(firstPaid);
      for (const each of [jobs, assistance, school]) each.fill(0);
    },
    spend(awards, assisted, assistedWithout, values) {
      const fidelity = fidelityOf(values);
      const goingOn = values[carryOn] as number;
      const penaltySek = (values[budgetPenalty] as number) * (values[assistanceCost] as number);
      const ofJobs = (values[shareJobs] as number) * collaborationFactor(values[ticksJobs] as number, values);
      const ofAssistance =
        (values[shareAssistance] as number) * collaborationFactor(values[ticksAssistance] as number, values);
      const ofSchool =
        (values[shareSchool] as number) * collaborationFactor(values[ticksSchool] as number, values);
      for (let i = 0; i < n; i++) {
        const before = paidBefore[i] as number;
        const paid = now > 0 ? paidOf(awards[i] as number, conditions) : 0;
        const ownSpent = asks.own ? now * ownOf(paid, conditions) + next * ownOf(before, conditions) : 0;
        spent[i] = now * paid + next * before;
        penalty[i] = penaltySek * Math.max(0, (assistedWithout[i] as number) - (assisted[i] as number));
        const money =
          Math.max(0, effectiveSek(spent[i] as number, ownSpent, values) - (penalty[i] as number)) * fidelity;
        jobs[i] = money * ofJobs + goingOn * (jobs[i] as number);
        assistance[i] = money * ofAssistance + goingOn * (assistance[i] as number);
        school[i] = money * ofSchool + goingOn * (school[i] as number);
      }
    },
    isIdle() {
      for (let i = 0; i < n; i++)
        if ((jobs[i] as number) + (assistance[i] as number) + (school[i] as number) > 0) return false;
      return true;
    },
    pay(awards) {
      for (let i = 0; i < n; i++) {
        const paid = paidOf(awards[i] as number, conditions);
        paidBefore[i] = paid;
        own[i] = asks.own ? ownOf(paid, conditions) : 0;
        lost[i] = lostShare * paid;
      }
    },
  };
}
