import type { Fault } from "../result.ts";
import { mostUnits } from "../rounding.ts";
import { budgetOf, type Calendar } from "./calendar.ts";
import type { YearOfMoney } from "./calendar-schema.ts";
import type { NameCheck } from "./name-check.ts";
import { moneyToDistribute, ruleDefaults } from "./rule-defaults.ts";

/** What the money of a year is checked against beside the calendar. */
interface Rounded extends Calendar {
  readonly rounding?: { readonly unitSek: number };
}

/**
 * What is wrong with the years of a rule: years out of order or twice, money that cannot be kept back or rounded, another
 * budget for the year the rule is written for (`base`), unknown areas, areas with years twice, years that end before
 * they begin.
 */
export function checkCalendar(rule: Rounded, base: number | null, path: string, check: NameCheck): void {
  for (const [i, entry] of (rule.schedule ?? []).entries()) {
    const at = `${path}.schedule[${i}]`;
    check.faults.push(
      ...faultsOfOrder(entry.year, rule.schedule?.[i - 1]?.year, `${at}.year`),
      ...faultsOfMoney(rule, entry, at),
      ...(entry.year === base ? faultsOfBase(rule, entry, at) : []),
    );
  }
  const named = new Set<string>();
  for (const [i, { areas, from, to }] of (rule.areaYears ?? []).entries()) {
    const at = `${path}.areaYears[${i}]`;
    check.areas(areas, `${at}.areas`);
    for (const [j, id] of areas.entries()) {
      if (named.has(id)) check.faults.push({ code: "duplicateId", path: `${at}.areas[${j}]`, value: id });
      named.add(id);
    }
    if (to < from)
      check.faults.push({ code: "outOfRange", path: `${at}.to`, value: to, allowed: `>= ${from}` });
  }
}

function faultsOfOrder(year: number, before: number | undefined, path: string): Fault[] {
  if (before === undefined || year > before) return [];
  if (year === before) return [{ code: "repeatedYear", path, year }];
  return [{ code: "outOfRange", path, value: year, allowed: `> ${before}` }];
}

function faultsOfMoney(rule: Rounded, entry: YearOfMoney, path: string): Fault[] {
  const own = budgetOf(rule, entry);
  const { unitSek } = rule.rounding ?? ruleDefaults.rounding;
  const money = moneyToDistribute(own);
  if (money < 0) {
    const key = entry.reserveSek === undefined ? "budgetSek" : "reserveSek";
    const value = own.reserveSek ?? ruleDefaults.reserveSek;
    return [
      { code: "reserveAboveBudget", path: `${path}.${key}`, value, allowed: own.budgetSek, year: entry.year },
    ];
  }
  if (money / unitSek <= mostUnits) return [];
  const allowed = mostUnits * unitSek;
  return [{ code: "tooManyUnits", path: `${path}.budgetSek`, value: money, allowed, year: entry.year }];
}

/** The allocation shown is that of the base year with the rule's own budget: its year can have no other. */
function faultsOfBase(rule: Calendar, entry: YearOfMoney, path: string): Fault[] {
  const own = { reserveSek: ruleDefaults.reserveSek, ...budgetOf(rule, entry) };
  const shown = { budgetSek: rule.budgetSek, reserveSek: rule.reserveSek ?? ruleDefaults.reserveSek };
  return (["budgetSek", "reserveSek"] as const)
    .filter((key) => own[key] !== shown[key])
    .map((key) => ({
      code: "budgetOfBaseYear",
      path: `${path}.${key}`,
      value: own[key],
      allowed: shown[key],
      year: entry.year,
    }));
}
