/** Parties to the work for goals: those that a goal asks for, and those that take part in it in an area. All of it is the user's own. */
export interface Parties {
  /** By goal area. */
  readonly required?: Readonly<Record<string, readonly string[]>>;
  /** By area and then goal area. */
  readonly present?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The parties that a goal asks for everywhere (`area` null), or that take part in it in an area. */
export const partiesIn = (parties: Parties, area: string | null, goal: string): readonly string[] =>
  (area === null ? parties.required : parties.present?.[area])?.[goal] ?? [];

/** Parties that a goal asks for and that do not take part in an area, in the order in which they are asked for. */
export function missingParties(parties: Parties, area: string, goal: string): string[] {
  const present = new Set(partiesIn(parties, area, goal));
  return partiesIn(parties, null, goal).filter((party) => !present.has(party));
}

/** With a party asked for by a goal (`area` null), or taking part in it in an area, or not; what is empty is left out. */
export function withParty(
  parties: Parties,
  { area, goal, party }: { readonly area: string | null; readonly goal: string; readonly party: string },
  isOn: boolean,
): Parties {
  const others = partiesIn(parties, area, goal).filter((each) => each !== party);
  const list = isOn ? [...others, party] : others;
  const { required = {}, present = {} } = parties;
  const next =
    area === null
      ? { required: withEntry(required, goal, list), present }
      : { required, present: withEntry(present, area, withEntry(present[area] ?? {}, goal, list)) };
  return Object.fromEntries(Object.entries(next).filter(([, entry]) => Object.keys(entry).length > 0));
}

/** A record with an entry, or without it where the entry is empty. */
function withEntry<Value extends object>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return Object.keys(value).length === 0 ? others : { ...others, [key]: value };
}
