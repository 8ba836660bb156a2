import type { Provenance } from "../model/provenance.ts";
import type { Observations } from "./put-together.ts";

/**
 * Observations as columns: numbers in arrays that change threads without being copied, names once each with their
 * places. A hundred thousand objects would take the page's thread longer to receive than to make.
 */
export interface PackedObservations {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly provenances: readonly Provenance[];
  /** The first is none. */
  readonly sources: readonly (string | undefined)[];
  /** Places in the lists above, four to an observation, in their order. */
  readonly places: Uint32Array;
  readonly years: Uint16Array;
  readonly values: Float64Array;
  /** NaN where there is none. */
  readonly denominators: Float64Array;
}

/** A list that knows the place of each of its members. */
class Places<Member> {
  readonly members: Member[] = [];
  readonly #places = new Map<Member, number>();
  of(member: Member): number {
    const known = this.#places.get(member);
    if (known !== undefined) return known;
    this.#places.set(member, this.members.length);
    this.members.push(member);
    return this.members.length - 1;
  }
}

export function packObservations(observations: Observations): PackedObservations {
  const areas = new Places<string>();
  const indicators = new Places<string>();
  const provenances = new Places<Provenance>();
  const sources = new Places<string | undefined>();
  const places = new Uint32Array(observations.length * 4);
  const years = new Uint16Array(observations.length);
  const values = new Float64Array(observations.length);
  const denominators = new Float64Array(observations.length);
  sources.of(undefined);
  for (const [at, each] of observations.entries()) {
    places[at * 4] = areas.of(each.area);
    places[at * 4 + 1] = indicators.of(each.indicator);
    places[at * 4 + 2] = provenances.of(each.provenance);
    places[at * 4 + 3] = sources.of(each.source);
    years[at] = each.year;
    values[at] = each.value;
    denominators[at] = each.denominator ?? Number.NaN;
  }
  const lists = {
    areas: areas.members,
    indicators: indicators.members,
    provenances: provenances.members,
    sources: sources.members,
  };
  return { ...lists, places, years, values, denominators };
}

/** The observations from one place up to another as they were before packing. */
export function unpackObservations(packed: PackedObservations, from: number, to: number): Observations {
  const { places, years, values, denominators } = packed;
  const found: Observations[number][] = [];
  for (let at = from; at < Math.min(to, years.length); at++) {
    const denominator = denominators[at] as number;
    const source = packed.sources[places[at * 4 + 3] as number];
    found.push({
      area: packed.areas[places[at * 4] as number] as string,
      indicator: packed.indicators[places[at * 4 + 1] as number] as string,
      year: years[at] as number,
      value: values[at] as number,
      ...(Number.isNaN(denominator) ? undefined : { denominator }),
      provenance: packed.provenances[places[at * 4 + 2] as number] as Provenance,
      ...(source === undefined ? undefined : { source }),
    });
  }
  return found;
}

/** What may change threads without being copied. */
export const buffersOf = ({ places, years, values, denominators }: PackedObservations): ArrayBufferLike[] => [
  places.buffer,
  years.buffer,
  values.buffer,
  denominators.buffer,
];
