import { timingOf } from "../../../model/payment-timing.ts";
import { type AreaConditions, conditionsByArea } from "../../../model/rule/area-conditions.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";

/** Kronor of a year's award; NaN where only draws can tell. */
export interface Kronor {
  readonly award: number;
  readonly notTakenUp: number;
  readonly now: number;
  readonly next: number;
  readonly lost: number;
  readonly own: number;
}

/** Areas that are paid alike: one, or all together where no conditions differ. */
export interface PaidPlace {
  readonly conditions: AreaConditions;
  /** Kronor awarded in a year, and what of them is paid. */
  award(year: number): number;
  paid(year: number): number;
}

/** The places whose kronor make up those of an area, or of all together. */
export function placesOf(
  { facts, line }: Reading,
  area: string | null,
  { conditions = {} }: Rule,
): PaidPlace[] {
  const own = conditionsByArea(conditions, facts.areas);
  const everywhere = facts.areas.length;
  const at = area === null ? everywhere : facts.areas.findIndex(({ id }) => id === area);
  const isAlike = conditions.local === undefined;
  const places = at < everywhere ? [at] : isAlike ? [everywhere] : facts.areas.map((_, i) => i);
  return places.map((place) => {
    const mine = own[place] ?? conditions;
    const awards = line("award", place);
    const award = (year: number) => awards[year - facts.firstYear] as number;
    return { conditions: mine, award, paid: (year) => award(year) * (mine.takeUp ?? 1) };
  });
}

/** What a year's award comes to in these places, and where its kronor go. */
export function kronorOf(reading: Reading, area: string | null, places: readonly PaidPlace[]) {
  const place = placeIn(reading.facts, area);
  const lost = reading.line("lost", place);
  const own = reading.line("ownMoney", place);
  const sum = (of: (each: PaidPlace) => number) => places.reduce((total, each) => total + of(each), 0);
  return (year: number): Kronor => {
    const at = year - reading.facts.firstYear;
    const awarded = sum((each) => each.award(year));
    const used = (part: "now" | "next") =>
      sum((each) => each.paid(year) * timingOf(each.conditions, each.paid(year))[part]);
    return {
      award: awarded,
      notTakenUp: awarded - sum((each) => each.paid(year)),
      now: used("now"),
      next: used("next"),
      lost: Number.isFinite(awarded) ? (lost[at] as number) : Number.NaN,
      own: Number.isFinite(awarded) ? (own[at] as number) : Number.NaN,
    };
  };
}
