import type { Programme } from "../../model/programme.ts";
import { moneyInYear } from "../../model/rule/calendar.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { observationAt, valueAt, yearsOf } from "../../session/observed.ts";

/** A value of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * What was measured before the projection begins, with the scenario's changes: an area's shares, or (`area` null) the
 * share of all areas together in years in which each has a value and is counted on a known number of people.
 */
export function measuredBefore(
  programme: Programme,
  scenario: Scenario,
  indicator: string,
  area: string | null,
  firstYear: number,
): YearValue[] {
  const areas = area === null ? programme.areas.map(({ id }) => id) : [area];
  return yearsOf(programme, indicator)
    .filter((year) => year < firstYear)
    .flatMap((year) => {
      let people = 0;
      let counted = 0;
      for (const id of areas) {
        const place = { area: id, indicator, year };
        const value = valueAt(programme, scenario, place);
        const size = area === null ? observationAt(programme, place)?.denominator : 1;
        if (value === undefined || size === undefined) return [];
        people += size;
        counted += value * size;
      }
      return people > 0 ? [{ year, value: counted / people }] : [];
    });
}

/**
 * What the authority decided for a year: to an area, or (`area` null) in all where every area of the programme is named.
 * Amounts that come to more than the year's money are those of several years.
 */
export function decidedAwards({ published, programme }: ProgrammePackage, area: string | null): YearValue[] {
  return published.flatMap(({ year, amounts, rule }) => {
    const together = Object.values(amounts).reduce((sum, { value }) => sum + value, 0);
    if (rule.length > 0 || together > (moneyInYear(programme.rule, year) ?? 0)) return [];
    if (area !== null) {
      const amount = amounts[area];
      return amount === undefined ? [] : [{ year, value: amount.value }];
    }
    const all = programme.areas.map(({ id }) => amounts[id]?.value);
    return all.some((amount) => amount === undefined)
      ? []
      : [{ year, value: all.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) }];
  });
}
