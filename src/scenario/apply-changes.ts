import type { Area, Indicator, Observation, Programme } from "../model/programme.ts";
import { addAreas } from "./add-areas.ts";
import type { AttributeChange, DataChange, NationChange, Scenario } from "./scenario.ts";

/** A programme with added areas, changed data, attributes and national values; what is changed becomes the user's (provenance `user`). */
export function applyChanges(
  {
    areas = [],
    data = [],
    attributes = [],
    nation = [],
  }: Pick<Scenario, "areas" | "data" | "attributes" | "nation">,
  programme: Programme,
): Programme {
  const whole = addAreas(areas, programme);
  return {
    ...whole,
    areas: attributes.length === 0 ? whole.areas : changedAreas(whole.areas, attributes),
    indicators: nation.length === 0 ? whole.indicators : withNation(whole.indicators, nation),
    observations: data.length === 0 ? whole.observations : changedObservations(whole, data),
  };
}

function changedAreas(areas: readonly Area[], changes: readonly AttributeChange[]): readonly Area[] {
  const byArea = new Map<string, AttributeChange[]>();
  for (const change of changes) byArea.set(change.area, [...(byArea.get(change.area) ?? []), change]);
  return areas.map((area) => {
    const own = byArea.get(area.id);
    if (own === undefined) return area;
    const attributes = { ...area.attributes };
    for (const { attribute, value } of own) attributes[attribute] = { value, provenance: "user" };
    return { ...area, attributes };
  });
}

/** Indicators with national values of the user's; all of an indicator's are then told as the user's. */
const withNation = (indicators: readonly Indicator[], changes: readonly NationChange[]): Indicator[] =>
  indicators.map((indicator) => {
    const own = changes.filter((change) => change.indicator === indicator.id);
    if (own.length === 0) return indicator;
    const { nationSource: _, ...rest } = indicator;
    const values = Object.fromEntries(own.map(({ year, value }) => [String(year), value]));
    return { ...rest, nation: { ...indicator.nation, ...values }, nationProvenance: "user" };
  });

function changedObservations({ observations }: Programme, changes: readonly DataChange[]): Observation[] {
  const keyOf = ({ area, indicator, year }: DataChange) => JSON.stringify([area, indicator, year]);
  const left = new Map(changes.map((change) => [keyOf(change), change]));
  // Most of a country is as it was, and looked through at every move of a slider.
  const areas = new Set(changes.map(({ area }) => area));
  const changed = observations.map((observation) => {
    if (!areas.has(observation.area)) return observation;
    const key = keyOf(observation);
    const change = left.get(key);
    if (change === undefined) return observation;
    left.delete(key);
    const { source: _, ...rest } = observation;
    return { ...rest, ...change, provenance: "user" } as const;
  });
  for (const { value, ...rest } of left.values())
    if (value !== undefined) changed.push({ ...rest, value, provenance: "user" });
  return changed;
}
