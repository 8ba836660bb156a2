import type { Area, Observation, Programme } from "../model/programme.ts";
import type { AddedArea } from "./scenario.ts";

/**
 * A programme with the areas that a scenario adds, after its own; all they say is the user's (provenance `user`). Areas
 * that another scenario has added to the programme are taken away, so that each scenario has its own alone.
 */
export function addAreas(added: readonly AddedArea[], programme: Programme): Programme {
  const own = withoutAdded(programme);
  if (added.length === 0) return own;
  return {
    ...own,
    areas: [...own.areas, ...added.map(areaOf)],
    observations: [...own.observations, ...added.flatMap(observationsOf)],
  };
}

/** The programme's own areas and what is observed of them. */
function withoutAdded(programme: Programme): Programme {
  const added = new Set(programme.areas.flatMap(({ id, isAdded }) => (isAdded ? [id] : [])));
  if (added.size === 0) return programme;
  return {
    ...programme,
    areas: programme.areas.filter(({ id }) => !added.has(id)),
    observations: programme.observations.filter(({ area }) => !added.has(area)),
  };
}

const areaOf = ({ id, name, municipality, attributes = {} }: AddedArea): Area => ({
  id,
  name,
  municipality,
  isAdded: true,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { value, provenance: "user" as const }]),
  ),
  lastAward: null,
});

const observationsOf = ({ id, levels = [] }: AddedArea): Observation[] =>
  levels.map((level) => ({ area: id, ...level, provenance: "user" }));
