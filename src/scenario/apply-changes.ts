import type { Area, Observation, Programme } from "../model/programme.ts";
import { addAreas } from "./add-areas.ts";
import type { AttributeChange, DataChange, Scenario } from "./scenario.ts";

/** A programme with added areas, changed data and attributes; what is changed becomes the user's (provenance `user`). */
export function applyChanges(
  { areas = [], data = [], attributes = [] }: Pick<Scenario, "areas" | "data" | "attributes">,
  programme: Programme,
): Programme {
  const whole = addAreas(areas, programme);
  return {
    ...whole,
    areas: attributes.length === 0 ? whole.areas : changedAreas(whole.areas, attributes),
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

function changedObservations({ observations }: Programme, changes: readonly DataChange[]): Observation[] {
  const keyOf = ({ area, indicator, year }: DataChange) => JSON.stringify([area, indicator, year]);
  const left = new Map(changes.map((change) => [keyOf(change), change]));
  const changed = observations.map((observation) => {
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
