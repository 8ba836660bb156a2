/** Some areas by id, or all areas of a municipality by its name. */
export type Place = { readonly areas: readonly string[] } | { readonly municipality: string };

/** What tells where an area lies. */
export interface Located {
  readonly id: string;
  readonly municipality: string;
  readonly municipalityKey?: string;
}

/** What a municipality is called in files, whatever name is shown. */
export const municipalityOf = ({ municipality, municipalityKey }: Located): string =>
  municipalityKey ?? municipality;

/** Whether a place holds an area. */
export const holds = (place: Place, area: Located): boolean =>
  "areas" in place ? place.areas.includes(area.id) : place.municipality === municipalityOf(area);

/** A place in one word: two places with the same areas have the same. */
const wordOf = (place: Place): string =>
  "areas" in place
    ? `areas ${[...new Set(place.areas)].sort().join(" ")}`
    : `municipality ${place.municipality}`;

/**
 * What members of a list are called: by their id or year, else by their place, the second of a name with `#2` behind it; null
 * where they have neither.
 */
export function memberNames(list: readonly unknown[]): (string | null)[] {
  const seen = new Map<string, number>();
  return list.map((member) => {
    const name = nameOf(member);
    if (name === null) return null;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

function nameOf(member: unknown): string | null {
  if (typeof member !== "object" || member === null) return null;
  if ("id" in member && typeof member.id === "string") return member.id;
  if ("year" in member && typeof member.year === "number") return String(member.year);
  return "municipality" in member || ("areas" in member && Array.isArray(member.areas))
    ? wordOf(member as Place)
    : null;
}

/**
 * Members of two lists side by side by name, those of the first in their order, then what only the second has; null
 * where the second list is in another order, which no pairing tells.
 */
export function pairsByName<Member>(
  before: readonly Member[],
  after: readonly Member[],
): (readonly [name: string, before: Member | undefined, after: Member | undefined])[] | null {
  const earlier = memberNames(before) as string[];
  const later = memberNames(after) as string[];
  const kept = earlier.filter((name) => later.includes(name));
  const added = later.filter((name) => !earlier.includes(name));
  if ([...kept, ...added].some((name, i) => later[i] !== name)) return null;
  const member = (name: string) => [name, before[earlier.indexOf(name)], after[later.indexOf(name)]] as const;
  return [...earlier, ...added].map(member);
}
