import type { I18n } from "../../../i18n/i18n.tsx";
import { moneyLeft, type YearLeft } from "../../../model/project/money-left.ts";
import { bandAt, everywhere, type Projection } from "../../../model/project/projection.ts";
import { moneyInYear } from "../../../model/rule/calendar.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { signedValue } from "../say-values.ts";
import { sayYears } from "./say-years.ts";

/** Whether the money that a year lists is the example's own: made up, and not changed by the user. */
function isMoneyMadeUp(
  year: number,
  rule: Rule,
  { programme, ruleOrigin, scheduleOrigins }: ProgrammePackage,
): boolean {
  if (moneyInYear(rule, year) !== moneyInYear(programme.rule, year)) return false;
  return (scheduleOrigins[year] ?? ruleOrigin).provenance === "illustrative";
}

/**
 * How much a year, until when, and what then: the money that the rule lists for the projected years, the last year with
 * money, and what the programme does in the model in the last projected year. Empty where nothing is paid.
 */
export function moneyAhead(projection: Projection, rule: Rule, pack: ProgrammePackage, i18n: I18n): string[] {
  const { facts } = projection;
  const { f } = i18n;
  const t = i18n.dictionary().ahead.money;
  const { paidYears, lastPaymentYear } = facts;
  const [first] = paidYears;
  if (first === undefined) return [];
  const sums = paidYears.map((year) => moneyInYear(rule, year) ?? 0);
  const money = (sek: number) => f.sekMillions(sek);
  const mark = paidYears.some((year) => isMoneyMadeUp(year, rule, pack)) ? t.madeUp : "";
  const [low, high] = [Math.min(...sums), Math.max(...sums)];
  const paid =
    sums.length === 1
      ? t.once({ money: money(low), year: f.year(first), mark })
      : low === high
        ? t.yearly({ money: money(low), mark })
        : t.between({ low: money(low), high: money(high), mark });
  const lastYear = facts.firstYear + facts.years - 1;
  const ends = lastPaymentYear !== null && lastPaymentYear < lastYear;
  return [
    lastPaymentYear === null ? t.open({ paid }) : t.until({ paid, year: f.year(lastPaymentYear) }),
    ...(ends ? [t.after({ effect: effectAfter(projection, lastYear, i18n) })] : []),
    ...sayLeft(moneyLeft(projection, rule), i18n),
  ];
}

/** What is not paid, once for all years that it happens in: the reason is the rule's and the same in each. */
function sayLeft(left: readonly YearLeft[], i18n: I18n): string[] {
  const [first] = left;
  if (first === undefined) return [];
  const { f } = i18n;
  const t = i18n.dictionary().ahead.money;
  const sum = (of: (year: YearLeft) => number) => left.reduce((total, year) => total + of(year), 0);
  const said = {
    paid: f.sekMillions(sum(({ paidSek }) => paidSek)),
    listed: f.sekMillions(sum(({ listedSek }) => listedSek)),
    reason: first.reason === null ? "" : t.reasons[first.reason],
  };
  const years = sayYears(
    left.map(({ year }) => year),
    i18n,
  );
  return [left.length === 1 ? t.left({ year: years, ...said }) : t.leftYears({ years, ...said })];
}

/** What the programme does in the model once the money has ended; empty where it follows nobody. */
function effectAfter(projection: Projection, year: number, i18n: I18n): string {
  const { facts } = projection;
  const { p5, p50, p95 } = bandAt(projection, "jobsEffect", everywhere(facts), year - facts.firstYear);
  if (![p5, p50, p95].every(Number.isFinite)) return "";
  const people = (value: number) => signedValue(i18n.f, "people", Math.round(value));
  return i18n.dictionary().ahead.money.effect({
    year: i18n.f.year(year),
    median: people(p50),
    low: people(p5),
    high: people(p95),
  });
}

/** Areas that take part later than the first year with money: why that year differs from the awards of today. */
export function laterAreas({ facts }: Projection, pack: ProgrammePackage, { f, dictionary }: I18n): string[] {
  const [first] = facts.paidYears;
  if (first === undefined) return [];
  const names = new Map(pack.programme.areas.map(({ id, name }) => [id, name]));
  const starts = facts.ownYears.map((own) => own?.from ?? first);
  const t = dictionary().ahead.money;
  return [...new Set(starts)]
    .filter((from) => from > first)
    .sort((a, b) => a - b)
    .map((from) =>
      t.joins({
        areas: f.list(
          facts.areas.filter((_, at) => starts[at] === from).map(({ id }) => names.get(id) ?? id),
        ),
        from: f.year(from),
        first: f.year(first),
        count: starts.filter((start) => start <= first).length,
        all: starts.filter((start) => start <= from).length,
      }),
    );
}
