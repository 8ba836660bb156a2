import type { ProgrammePackage } from "../programmes/package.ts";
import { addAreas } from "../scenario/add-areas.ts";
import type { AddedArea, Workspace } from "../scenario/scenario.ts";

/** The areas that scenarios add, each once: as the one worked on has it, else the first. */
export function addedAreas({ workspace }: Workspace, current: number): readonly AddedArea[] {
  const byId = new Map<string, AddedArea>();
  for (const scenario of [workspace[current], ...workspace])
    for (const area of scenario?.areas ?? []) if (!byId.has(area.id)) byId.set(area.id, area);
  return [...byId.values()];
}

/**
 * A package that knows the areas that scenarios add, so that every view can name them. What a scenario computes with
 * are its own alone (`addAreas`). An area in a municipality that has a code lies there on the map.
 */
export function withAddedAreas(pack: ProgrammePackage, added: readonly AddedArea[]): ProgrammePackage {
  if (added.length === 0) return pack;
  const codes = new Map(
    pack.programme.areas.flatMap(({ id, municipality }) => {
      const code = pack.municipalityCodes[id];
      return code === undefined ? [] : [[municipality, code] as const];
    }),
  );
  const placed = added.flatMap(({ id, municipality }) => {
    const code = codes.get(municipality);
    return code === undefined ? [] : [[id, code] as const];
  });
  return {
    ...pack,
    programme: addAreas(added, pack.programme),
    municipalityCodes: { ...pack.municipalityCodes, ...Object.fromEntries(placed) },
  };
}
