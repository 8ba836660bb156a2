import type { Programme } from "../../model/programme.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { observationAt, valueAt, yearsOf } from "../../session/observed.ts";
import { readsObservation } from "./reads-observation.ts";

/** One indicator of one area, as the sliders show it. Shares are 0-1. */
export interface IndicatorView {
  readonly indicator: string;
  /** The year the slider moves. */
  readonly year: number;
  /** The year before, which the change is counted from; null where there is none: then the level itself is moved. */
  readonly from: number | null;
  readonly before: number;
  readonly after: number;
  readonly baselineAfter: number;
  /** More (or fewer) people at `year` than with the level of `from`; null without a denominator. */
  readonly people: number | null;
  /** Bounds of `after` that the slider covers. */
  readonly least: number;
  readonly most: number;
  readonly isRead: boolean;
}

/** How far a slider goes at least, each way. */
const reach = 0.1;

/** Every indicator that is observed for the area, on its last year. */
export function indicatorViews(
  programme: Programme,
  scenario: Scenario,
  rule: Rule,
  area: string,
): IndicatorView[] {
  return programme.indicators.flatMap(({ id: indicator }): IndicatorView[] => {
    const years = yearsOf(programme, indicator);
    const [year, from = null] = [years.at(-1), years.at(-2)];
    if (year === undefined) return [];
    const own = observationAt(programme, { area, indicator, year });
    const after = valueAt(programme, scenario, { area, indicator, year });
    if (own === undefined || after === undefined) return [];
    const before = from === null ? 0 : (valueAt(programme, scenario, { area, indicator, year: from }) ?? 0);
    const wide = Math.max(reach, Math.ceil(Math.abs(own.value - before) * 15) / 10);
    return [
      {
        indicator,
        year,
        from,
        before,
        after,
        baselineAfter: own.value,
        people: own.denominator === undefined ? null : Math.round((after - before) * own.denominator),
        least: from === null ? 0 : Math.max(0, before - wide),
        most: from === null ? 1 : Math.min(1, before + wide),
        isRead: readsObservation(rule, indicator, year),
      },
    ];
  });
}
