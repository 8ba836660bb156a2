import type { Area, Observation, Programme } from "../model/programme.ts";
import type { AttributeChange, DataChange, Scenario } from "./scenario.ts";

/** A programme with changed data and attributes; what is changed becomes the user's (provenance `user`). */
export const applyChanges = (
  { data = [], attributes = [] }: Pick<Scenario, "data" | "attributes">,
  programme: Programme,
): Programme => ({
  ...programme,
  areas: attributes.length === 0 ? programme.areas : changedAreas(programme.areas, attributes),
  observations: data.length === 0 ? programme.observations : changedObservations(programme, data),
});

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
