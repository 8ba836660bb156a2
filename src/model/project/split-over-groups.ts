import type { Sampler } from "./sampler.ts";

/** People per area to be split over groups, and room for it. Arrays by area number. */
export interface Split {
  /** Persons, of either sign. */
  readonly total: Float64Array;
  /** By group: in what proportion, and how many at most. */
  readonly weights: readonly Float64Array[];
  readonly most: readonly Float64Array[];
  /** By group: persons, of the sign of the total. */
  readonly out: readonly Float64Array[];
  readonly rest: Float64Array;
}

/** Room to split people of n areas. */
export function createSplit(n: number, groups: number): Split {
  const column = () => new Float64Array(n);
  const columns = () => Array.from({ length: groups }, column);
  return { total: column(), weights: columns(), most: columns(), out: columns(), rest: column() };
}

/**
 * Splits people over groups in proportion to the weights, none above its most: one group after the other takes its part
 * of what is left, whole where the sampler makes whole persons, and the last has the rest. Together the groups can take
 * all. `partOf` gives the purpose of a group's rounding.
 */
export function splitOverGroups(
  { total, weights, most, out, rest }: Split,
  sampler: Sampler,
  partOf: (group: number) => number,
): void {
  rest.set(total);
  const last = out.length - 1;
  for (let k = 0; k < last; k++) {
    const own = out[k] as Float64Array;
    for (let i = 0; i < rest.length; i++) {
      const weight = sumFrom(weights, k, i);
      own[i] = weight > 0 ? (Math.abs(rest[i] as number) * (weights[k]?.[i] as number)) / weight : 0;
    }
    sampler.round(own, partOf(k));
    for (let i = 0; i < rest.length; i++) {
      const left = rest[i] as number;
      const size = Math.abs(left);
      const least = Math.max(0, size - sumFrom(most, k + 1, i));
      const taken = Math.max(least, Math.min(own[i] as number, size, most[k]?.[i] as number));
      own[i] = left < 0 ? -taken : taken;
      rest[i] = left - (own[i] as number);
    }
  }
  (out[last] as Float64Array).set(rest);
}

function sumFrom(columns: readonly Float64Array[], first: number, i: number): number {
  let sum = 0;
  for (let k = first; k < columns.length; k++) sum += columns[k]?.[i] as number;
  return sum;
}
