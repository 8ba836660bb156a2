import type { Place } from "../model/place.ts";
import type { Area } from "../model/programme.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { Formats } from "./format.ts";

/**
 * A place in words: its municipality, or its areas. `areas`: as the scenario knows them; `pack`: with the names to show,
 * which may hide them.
 */
export function placeName(place: Place, areas: readonly Area[], pack: ProgrammePackage, f: Formats): string {
  const shown = new Map(pack.programme.areas.map((area) => [area.id, area]));
  if ("areas" in place) return f.list(place.areas.map((id) => shown.get(id)?.name ?? id));
  const first = areas.find(({ municipality }) => municipality === place.municipality);
  return (first && shown.get(first.id)?.municipality) ?? place.municipality;
}
