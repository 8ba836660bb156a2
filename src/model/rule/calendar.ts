import type { YearOfMoney, YearsOfAreas } from "./calendar-schema.ts";
import { moneyToDistribute } from "./rule-defaults.ts";

/** What of a rule says when it pays, and how much. */
export interface Calendar {
  readonly budgetSek: number;
  readonly reserveSek?: number;
  readonly schedule?: readonly YearOfMoney[];
  readonly areaYears?: readonly YearsOfAreas[];
}

/** What a scheduled year has of its own or of the rule: budget and reserve in kronor. */
export const budgetOf = (
  { budgetSek, reserveSek }: Calendar,
  entry: YearOfMoney,
): { readonly budgetSek: number; readonly reserveSek?: number } => {
  const reserve = entry.reserveSek ?? reserveSek;
  return {
    budgetSek: entry.budgetSek ?? budgetSek,
    ...(reserve !== undefined && { reserveSek: reserve }),
  };
};

/** Money to distribute in a calendar year, in kronor; null where the schedule does not list it. */
export function moneyInYear(rule: Calendar, year: number): number | null {
  if (rule.schedule === undefined) return moneyToDistribute(rule);
  const entry = rule.schedule.find((each) => each.year === year);
  return entry === undefined ? null : moneyToDistribute(budgetOf(rule, entry));
}

/** The years an area takes part in; null where it takes part in all. */
export const yearsOfArea = (
  { areaYears = [] }: Pick<Calendar, "areaYears">,
  area: string,
): YearsOfAreas | null => areaYears.find(({ areas }) => areas.includes(area)) ?? null;

/** Whether an area takes part in a year; in a payment of no certain year (null) all do. */
export function takesPart(rule: Pick<Calendar, "areaYears">, area: string, year: number | null): boolean {
  const own = year === null ? null : yearsOfArea(rule, area);
  return own === null || year === null || (year >= own.from && year <= own.to);
}
