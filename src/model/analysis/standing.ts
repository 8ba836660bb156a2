import type { Allocation } from "../allocation.ts";
import type { Programme } from "../programme.ts";
import { compare } from "../tolerance.ts";

/** One area as the measures of distribution see it. */
export interface Standing {
  readonly area: string;
  /** Kronor, zero or more. */
  readonly awardSek: number;
  /** People who live there, above zero; absent where nobody does or nobody knows. */
  readonly inhabitants?: number;
  /** How badly off, higher is worse, in any unit: only the order counts. Absent where it is not known. */
  readonly need?: number;
}

/** An area whose inhabitants are known. */
export type Peopled = Standing & { readonly inhabitants: number };
/** An area whose inhabitants and need are known. */
export type Ranked = Peopled & { readonly need: number };

/** A measure, and the areas that it had to do without, in the order of the standings. */
export interface Measured {
  readonly value: number;
  readonly leftOut: readonly string[];
}

/** Why a measure has no value. */
export interface MeasureFault {
  readonly code: /** No area has a population. */
    | "noPopulation"
    /** No area with a population has a figure of need. */
    | "noNeed"
    /** The areas that can be measured get nothing. */
    | "noMoney"
    /** All areas that can be measured have the same need, or all get the same per inhabitant. */
    | "allAlike";
}

/**
 * The areas of a programme with what an allocation gives them, in the programme's order. Inhabitants are the
 * attribute `population`; an area that the allocation does not name gets nothing.
 */
export function standingsOf(
  programme: Programme,
  allocation: Pick<Allocation, "areas">,
  need: ReadonlyMap<string, number>,
): Standing[] {
  const awards = new Map(allocation.areas.map(({ id, awardSek }) => [id, awardSek]));
  return programme.areas.map(({ id, attributes }) => {
    const inhabitants = attributes.population?.value ?? 0;
    const own = need.get(id);
    return {
      area: id,
      awardSek: awards.get(id) ?? 0,
      ...(inhabitants > 0 ? { inhabitants } : {}),
      ...(own === undefined ? {} : { need: own }),
    };
  });
}

export const isPeopled = (standing: Standing): standing is Peopled => standing.inhabitants !== undefined;
export const isRanked = (standing: Standing): standing is Ranked =>
  standing.inhabitants !== undefined && standing.need !== undefined;

/** Ids of the standings that are not among those used. */
export function leftOutOf(all: readonly Standing[], used: readonly Standing[]): string[] {
  const taken = new Set(used);
  return all.filter((standing) => !taken.has(standing)).map(({ area }) => area);
}

export const sumOf = <Member>(members: readonly Member[], of: (member: Member) => number): number =>
  members.reduce((sum, member) => sum + of(member), 0);

/** The members from the smallest key to the largest; equal ones (tolerance.ts) share a group. */
export function groupsInOrder<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => number,
): Member[][] {
  const sorted = [...members].sort((a, b) => keyOf(a) - keyOf(b));
  const groups: Member[][] = [];
  let last: Member | undefined;
  for (const member of sorted) {
    if (last !== undefined && compare(keyOf(last), keyOf(member)) === 0) groups.at(-1)?.push(member);
    else groups.push([member]);
    last = member;
  }
  return groups;
}
