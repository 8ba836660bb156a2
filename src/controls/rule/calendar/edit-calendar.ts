import { baseYear } from "../../../model/base-year.ts";
import { budgetOf, moneyInYear } from "../../../model/rule/calendar.ts";
import type { YearOfMoney } from "../../../model/rule/calendar-schema.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "../../../model/rule/rule.ts";

/** Most years in a row: as many as a projection can have. */
export const mostColumns = 30;

/** A year between the first and the last with money. */
export interface YearColumn {
  readonly year: number;
  /** Kronor to distribute; 0 in a year that the rule does not list. */
  readonly sek: number;
  readonly isListed: boolean;
  /** The year that the rule is written for: its money is the rule's own. */
  readonly isBase: boolean;
}

const sortedBy = (entries: readonly YearOfMoney[]): readonly YearOfMoney[] =>
  [...entries].sort((a, b) => a.year - b.year);

const withSchedule = (entries: readonly YearOfMoney[]): RuleEdit[] => [
  { path: ["schedule"], value: sortedBy(entries) },
];

/** The years from the first with money to the last, with what each distributes. */
export function yearColumns(rule: Rule): YearColumn[] {
  const { schedule = [] } = rule;
  const [first, last] = [schedule[0]?.year, schedule.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const base = baseYear(rule);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const sek = moneyInYear(rule, first + at);
    return { year: first + at, sek: sek ?? 0, isListed: sek !== null, isBase: first + at === base };
  });
}

/** A year as the schedule says it: silent where its money is the rule's own, and in the base year always. */
function entryOf(rule: Rule, year: number, sek: number, reserveSek?: number): YearOfMoney {
  if (year === baseYear(rule)) return { year };
  if (reserveSek === undefined && sek === moneyToDistribute(rule)) return { year };
  const reserve = reserveSek ?? rule.reserveSek ?? ruleDefaults.reserveSek;
  return { year, budgetSek: sek + reserve, ...(reserveSek !== undefined && { reserveSek }) };
}

/**
 * Sets what a year distributes, in kronor. In the base year that is the rule's own money; other years that had it too
 * keep what they had.
 */
export function setMoney(rule: Rule, year: number, sek: number): RuleEdit[] {
  const { schedule = [] } = rule;
  const base = baseYear(rule);
  if (year === base) {
    const budgetSek = sek + (rule.reserveSek ?? ruleDefaults.reserveSek);
    const kept = schedule.map((entry) =>
      entry.year === base || entry.budgetSek !== undefined ? entry : { ...entry, ...budgetOf(rule, entry) },
    );
    const isShared = schedule.some((entry) => entry.year !== base && entry.budgetSek === undefined);
    return [{ path: ["budgetSek"], value: budgetSek }, ...(isShared ? withSchedule(kept) : [])];
  }
  const before = schedule.find((entry) => entry.year === year);
  const others = schedule.filter((entry) => entry.year !== year);
  return withSchedule([...others, entryOf(rule, year, sek, before?.reserveSek)]);
}

/** Gives every later year what a year has; years without money before the last get it too. */
export function copyRight(rule: Rule, from: number): RuleEdit[] {
  const { schedule = [] } = rule;
  const sek = moneyInYear(rule, from) ?? 0;
  const last = schedule.at(-1)?.year ?? from;
  const later = Array.from({ length: last - from }, (_, at) => entryOf(rule, from + at + 1, sek));
  return withSchedule([...schedule.filter(({ year }) => year <= from), ...later]);
}

/** Moves the first or the last year: years beyond it go, new ones have the money of the one at that end. */
export function setEnd(rule: Rule, end: "first" | "last", year: number): RuleEdit[] {
  const { schedule = [] } = rule;
  const own = (end === "first" ? schedule[0] : schedule.at(-1)) as YearOfMoney;
  const isWithin = (each: number) => (end === "first" ? each >= year : each <= year);
  const kept = schedule.filter((entry) => isWithin(entry.year));
  const count = Math.max(0, end === "first" ? own.year - year : year - own.year);
  const sek = moneyInYear(rule, own.year) ?? 0;
  const added = Array.from({ length: count }, (_, at) =>
    entryOf(rule, end === "first" ? year + at : own.year + at + 1, sek, own.reserveSek),
  );
  return withSchedule(kept.length + added.length === 0 ? [{ ...own, year }] : [...kept, ...added]);
}

/** Pays every year, or two years from one on. */
export const setEndless = (isEndless: boolean, from: number): RuleEdit[] =>
  isEndless ? [{ path: ["schedule"] }] : withSchedule([{ year: from }, { year: from + 1 }]);

/** Gives an area years of its own; without years it takes part in all of them. Each area has an entry of its own. */
export function setAreaYears(
  { areaYears = [] }: Rule,
  area: string,
  years: { readonly from: number; readonly to: number } | null,
): RuleEdit[] {
  const single = areaYears.flatMap(({ areas, from, to }) => areas.map((id) => ({ areas: [id], from, to })));
  const at = single.findIndex(({ areas }) => areas[0] === area);
  if (years === null) {
    const left = single.filter((_, place) => place !== at);
    return [left.length === 0 ? { path: ["areaYears"] } : { path: ["areaYears"], value: left }];
  }
  const entry = { areas: [area], ...years };
  const value = at < 0 ? [...single, entry] : single.map((each, place) => (place === at ? entry : each));
  return [{ path: ["areaYears"], value }];
}
