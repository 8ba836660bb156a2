import { readsOf } from "./provenance-of.ts";
import type { Rule } from "./rule/rule.ts";

/** When figures are from, when money is paid, and when it can be used. */
export interface PaymentPlan {
  /** Years the rule reads of itself, ascending; those that stand still in a projection are not among them. */
  readonly measured: readonly number[];
  readonly paidYear: number;
  readonly lagYears: number;
  /** 1-12; null where the rule does not say. */
  readonly month: number | null;
  /** Share that may be used in the year after; null where the rule does not say. */
  readonly carryShare: number | null;
  readonly preFinanced: number;
}

/** The years a rule reads that move along with the payment year, ascending; those that stand still are left out. */
export function movingYears(rule: Rule): number[] {
  // As in "employment 2012".
  const years = [...readsOf(rule).moving].map((read) => Number(read.slice(read.lastIndexOf(" ") + 1)));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The plan of a rule that reads years and says how long after them it pays; null for others (details.md 39). */
export function paymentPlan(rule: Rule): PaymentPlan | null {
  const { paymentMonth, lagYears, carryShare, preFinanced = 0 } = rule.conditions ?? {};
  const measured = movingYears(rule);
  const latest = measured.at(-1);
  if (lagYears === undefined || latest === undefined) return null;
  return {
    measured,
    paidYear: latest + lagYears,
    lagYears,
    month: paymentMonth ?? null,
    carryShare: carryShare ?? null,
    preFinanced,
  };
}

/** A stretch of time, as parts of the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Not certain: money that may or may not be let over the year-end. */
  readonly isOpen: boolean;
}

/** The plan on an axis of whole years. */
export interface PaymentAxis {
  readonly years: readonly number[];
  readonly measured: readonly Stretch[];
  /** When the money of every year is paid; empty where no month is given. */
  readonly paidAt: readonly number[];
  readonly advance: readonly Stretch[];
  readonly use: readonly Stretch[];
  /** The last year with money; null where there is no end, or none on the axis. */
  readonly lastYear: number | null;
}

/** Most years on an axis: a longer one keeps its last. */
const mostYears = 8;

/**
 * Lays a plan out from the first year measured to the year after the last payment that has room. `schedule`: the years
 * that the rule lists, ascending; each is paid and used as the plan's own year. What is measured is that year's alone.
 */
export function paymentAxis(
  { measured, paidYear, month, carryShare, preFinanced }: PaymentPlan,
  schedule?: readonly { readonly year: number }[],
): PaymentAxis {
  const earliest = Math.min(...measured, paidYear);
  const listed = (schedule ?? [{ year: paidYear }]).map(({ year }) => year);
  const paidYears = listed.filter(
    (year) => year >= paidYear && year + 1 < Math.max(paidYear + 2, earliest + mostYears),
  );
  const last = (paidYears.at(-1) ?? paidYear) + 1;
  const first = Math.max(earliest, last - mostYears + 1);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const at = (time: number) => (time - first) / years.length;
  const year = (each: number, isOpen = false): Stretch => ({ from: at(each), to: at(each + 1), isOpen });
  const paid = month === null ? [] : paidYears.map((each) => at(each + (month - 0.5) / 12));
  // Money paid in December has the last days of the year.
  const inYear = paid.map((from, i) => ({ from, to: at((paidYears[i] as number) + 1), isOpen: false }));
  const after = carryShare === 0 ? [] : paidYears.map((each) => year(each + 1, carryShare !== 1));
  const end = schedule?.at(-1)?.year;
  return {
    years,
    measured: measured.filter((each) => each >= first).map((each) => year(each)),
    paidAt: paid,
    advance: preFinanced > 0 ? paidYears.map((each) => year(each)) : [],
    use: [...after, ...inYear],
    lastYear: end !== undefined && end >= first && end <= last ? end : null,
  };
}
