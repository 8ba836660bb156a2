import { municipalityOf, type Place } from "../model/place.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { Formats } from "./format.ts";

/** A place in words: its municipality, or its areas. `pack`: with the names to show, which may hide them. */
export function placeName(place: Place, { programme }: ProgrammePackage, f: Formats): string {
  if ("municipality" in place) {
    const found = programme.areas.find((area) => municipalityOf(area) === place.municipality);
    return found?.municipality ?? place.municipality;
  }
  const names = new Map(programme.areas.map(({ id, name }) => [id, name]));
  return f.list(place.areas.map((id) => names.get(id) ?? id));
}
