import type { MoneyYears } from "../../figure/money-columns.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import {
  bandLine,
  type ExpectedProjection,
  expectedLine,
  lines,
  type Projection,
  type ProjectionFacts,
} from "../../model/project/projection.ts";
import type { BandSeries } from "../../model/project/series.ts";

/** Kronor awarded per year in a place, as means; and the last year with money, null where there is no end. */
export interface MoneyRun {
  readonly firstYear: number;
  readonly values: readonly number[];
  readonly lastYear: number | null;
}

/** The last year in which a place (its number) is paid: the rule's, or that of the area's own years; null: no end. */
export function lastYearOf({ lastPaymentYear, ownYears }: ProjectionFacts, place: number): number | null {
  const own = ownYears[place]?.to ?? null;
  if (own === null || lastPaymentYear === null) return own ?? lastPaymentYear;
  return Math.min(own, lastPaymentYear);
}

/**
 * The year that a series is told in: the last projected one; of awards the last with money, of money in use the year after
 * it, where the money ends before.
 */
export function toldYear(facts: ProjectionFacts, series: BandSeries, place: number): number {
  const last = facts.firstYear + facts.years - 1;
  const end = lastYearOf(facts, place);
  if (end === null || end < facts.firstYear || (series !== "award" && series !== "spent")) return last;
  return Math.min(last, series === "award" ? end : end + 1);
}

/** What is awarded in a place: from draws, else as expected values; null where neither can tell. */
export function moneyOf(
  {
    projection,
    expected,
  }: { readonly projection?: Projection | undefined; readonly expected?: ExpectedProjection | undefined },
  place: number,
): MoneyRun | null {
  const from = projection ?? expected;
  if (from === undefined) return null;
  const values =
    projection === undefined
      ? expectedLine(expected as ExpectedProjection, "award", place)
      : bandLine(projection, "award", place, lines.mean);
  if (!values.some(Number.isFinite)) return null;
  return { firstYear: from.facts.firstYear, values, lastYear: lastYearOf(from.facts, place) };
}

/** The same for a picture, with its words. */
export function moneyYears(money: MoneyRun, { f, dictionary }: I18n): MoneyYears {
  const t = dictionary().rule.calendar.picture;
  return {
    ...money,
    name: t.money,
    end: money.lastYear === null ? "" : t.lastYear({ year: f.year(money.lastYear) }),
  };
}

/** Where a picture over the projected years marks the last with money; null where it is not among them. */
export function endOf(
  facts: ProjectionFacts,
  place: number,
  { f, dictionary }: I18n,
): { readonly at: number; readonly name: string } | null {
  const last = lastYearOf(facts, place);
  if (last === null) return null;
  const at = last - facts.firstYear;
  if (at < 0 || at >= facts.years) return null;
  return { at, name: dictionary().rule.calendar.picture.lastYear({ year: f.year(last) }) };
}

/** The same in a picture whose first place is the start, before the first year. */
export function endAfterStart(facts: ProjectionFacts, place: number, i18n: I18n): ReturnType<typeof endOf> {
  const end = endOf(facts, place, i18n);
  return end === null ? null : { ...end, at: end.at + 1 };
}

/** The last year with money in a sentence; empty where there is no end. */
export function endSentence(facts: ProjectionFacts, place: number, { f, dictionary }: I18n): string {
  const last = lastYearOf(facts, place);
  return last === null ? "" : dictionary().rule.calendar.picture.ended({ year: f.year(last) });
}
