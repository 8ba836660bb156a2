import { byName } from "../i18n/by-name.ts";
import { municipalityOf, type Place } from "../model/place.ts";
import type { Area } from "../model/programme.ts";

/** A place that can be chosen: what it is called, and whether it is a municipality. */
export interface PlaceOption {
  readonly place: Place;
  readonly name: string;
  readonly isMunicipality: boolean;
}

/** Municipalities and areas by name; municipalities of one area, and areas that are municipalities, once. */
export function placeOptions(areas: readonly Area[]): PlaceOption[] {
  const municipalities = new Map<string, Area[]>();
  for (const area of areas)
    municipalities.set(municipalityOf(area), [...(municipalities.get(municipalityOf(area)) ?? []), area]);
  const several = [...municipalities].map(
    ([municipality, [first]]): PlaceOption & { readonly name: string } => ({
      place: { municipality },
      name: first?.municipality ?? municipality,
      isMunicipality: true,
    }),
  );
  const single = areas
    .filter(({ name, municipality }) => name !== municipality)
    .map(({ id, name }): PlaceOption => ({ place: { areas: [id] }, name, isMunicipality: false }));
  return [...several.sort(byName), ...single.sort(byName)];
}
