import { movingYears } from "../../../model/payment-plan.ts";
import { timingOf } from "../../../model/payment-timing.ts";
import type { ProjectionFacts } from "../../../model/project/projection.ts";
import type { AreaConditions } from "../../../model/rule/area-conditions.ts";
import type { Rule } from "../../../model/rule/rule.ts";

/** When the award of one projected year is measured, paid and used, and which part of it when. */
export interface AwardPlan {
  readonly year: number;
  /** Years the award rests on, ascending; empty where the rule reads no figures that move. */
  readonly measured: readonly number[];
  /** 1-12. */
  readonly month: number;
  /** The rule says so; else the month is the model's. */
  readonly isMonthGiven: boolean;
  /** Parts of what is paid: used in the same year, in the year after, and never. */
  readonly now: number;
  readonly next: number;
  readonly lost: number;
  /** What is used in the same year is used before it is paid. */
  readonly isAdvanced: boolean;
  /** The first year whose award what is done in `year` can change; null where none can. */
  readonly firstChanged: number | null;
}

/** The first year with money from a year on; null where there is none. */
const paidFrom = ({ schedule }: Rule, from: number): number | null =>
  schedule === undefined ? from : (schedule.find(({ year }) => year >= from)?.year ?? null);

/**
 * The plan of the award of a year under a rule (details.md 5, 38, 39, 40); `own`: the conditions of one area, and what it
 * is paid, in kronor.
 */
export function awardPlan(
  rule: Rule,
  { timing, lagYears }: ProjectionFacts,
  year: number,
  own?: { readonly conditions: AreaConditions; readonly paid: number },
): AwardPlan {
  const conditions: AreaConditions = own?.conditions ?? rule.conditions ?? {};
  const { paymentMonth, preFinanced = 0, preFinancedSek = 0 } = conditions;
  const parts = own === undefined ? timing : timingOf(own.conditions, own.paid);
  const read = movingYears(rule);
  const shift = year - ((read.at(-1) ?? year) + lagYears);
  return {
    year,
    measured: read.map((each) => each + shift),
    month: paymentMonth ?? 12,
    isMonthGiven: paymentMonth !== undefined,
    ...parts,
    isAdvanced: preFinancedSek > 0 || (preFinanced > 0 && preFinanced >= parts.now),
    firstChanged: read.length === 0 ? null : paidFrom(rule, year + lagYears),
  };
}
