import type { Area, Indicator, Programme } from "../programme.ts";
import { createReplayContext } from "../replay-context.ts";
import type { Rule } from "../rule/rule.ts";
import { replaySelection } from "../rule/select-replay.ts";
import { toResult } from "../throw-fault.ts";

/** An indicator with the years, rising, in which every selected area has a value. */
export interface ObservedIndicator {
  readonly indicator: Indicator;
  readonly years: readonly number[];
}

/** Areas by programme and rule: every alternative asks for them several times, and a large selection takes seconds. */
const found = new WeakMap<Programme, WeakMap<Rule, readonly Area[]>>();

/** The areas a rule selects; all where the selection cannot be carried out. */
export function selectedAreas(rule: Rule, programme: Programme): readonly Area[] {
  const byRule = found.get(programme) ?? new WeakMap<Rule, readonly Area[]>();
  found.set(programme, byRule);
  const areas = byRule.get(rule) ?? selectAreas(rule, programme);
  byRule.set(rule, areas);
  return areas;
}

function selectAreas(rule: Rule, programme: Programme): readonly Area[] {
  const context = createReplayContext(programme);
  const verdicts = toResult(() => replaySelection(rule.selection, context));
  if (!verdicts.ok) return context.areas;
  return context.areas.filter((_, i) => verdicts.value[i]?.passed ?? true);
}

/** The indicators that have at least `least` years in which every selected area is observed. */
export function observedIndicators(rule: Rule, programme: Programme, least: number): ObservedIndicator[] {
  const areas = new Set(selectedAreas(rule, programme).map(({ id }) => id));
  return programme.indicators.flatMap((indicator) => {
    const counts = new Map<number, number>();
    for (const observation of programme.observations) {
      if (observation.indicator !== indicator.id || !areas.has(observation.area)) continue;
      counts.set(observation.year, (counts.get(observation.year) ?? 0) + 1);
    }
    const years = [...counts].filter(([, count]) => count === areas.size).map(([year]) => year);
    return years.length >= least ? [{ indicator, years: years.sort((a, b) => a - b) }] : [];
  });
}

/** True where every selected area has the attribute. */
export const allHave = (rule: Rule, programme: Programme, attribute: string): boolean =>
  selectedAreas(rule, programme).every((area) => area.attributes[attribute] !== undefined);

/** The year at a place from the end: 0 is the latest. */
export const yearFromEnd = ({ years }: ObservedIndicator, place: number): number =>
  years[years.length - 1 - place] as number;
