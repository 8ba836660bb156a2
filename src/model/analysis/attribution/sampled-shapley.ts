import { type Philox, philoxOfSeed } from "../../random/philox.ts";
import { ok, type Result } from "../../result.ts";
import type { CoalitionFault, NamedWorth } from "./coalition.ts";

/** Sums over some pairs of drawn orders of what each edit adds at each place, and of its square, at `edit * places + place`. */
export interface PairSums {
  readonly pairs: number;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Shapley values from drawn orders, with the standard error of each. Both at `edit * places + place`, in kronor. */
export interface SampledShapley {
  readonly values: Float64Array;
  readonly errors: Float64Array;
  readonly pairs: number;
}

/**
 * Draws orders of n edits (Castro, Gómez and Tejada, Computers & Operations Research 36, 2009). Each is followed by itself
 * backwards, which takes off much of the spread; a pair is one observation. The chance of a pair is addressed by the seed
 * and the pair's number. Errors: the first coalition met that cannot be carried out.
 */
export function samplePairs(
  n: number,
  places: number,
  worth: NamedWorth,
  seed: number,
  first: number,
  count: number,
): Result<PairSums, CoalitionFault> {
  const generate = philoxOfSeed(seed);
  const sums = new Float64Array(n * places);
  const squares = new Float64Array(n * places);
  const pair = new Float64Array(n * places);
  for (let number = first; number < first + count; number++) {
    const order = drawOrder(n, generate, number);
    pair.fill(0);
    for (const way of [order, [...order].reverse()]) {
      const coalition = new Uint8Array(n);
      let before = worth(coalition.slice());
      if (!before.ok) return before;
      for (const edit of way) {
        coalition[edit] = 1;
        const after = worth(coalition.slice());
        if (!after.ok) return after;
        for (let place = 0; place < places; place++) {
          const at = edit * places + place;
          const added = (after.value[place] as number) - (before.value[place] as number);
          pair[at] = (pair[at] as number) + added / 2;
        }
        before = after;
      }
    }
    for (let at = 0; at < pair.length; at++) {
      const value = pair[at] as number;
      sums[at] = (sums[at] as number) + value;
      squares[at] = (squares[at] as number) + value * value;
    }
  }
  return ok({ pairs: count, sums, squares });
}

/** Means over all pairs, in the order of the parts, with their standard errors. */
export function joinPairs(parts: readonly PairSums[]): SampledShapley {
  const size = parts[0]?.sums.length ?? 0;
  const pairs = parts.reduce((sum, part) => sum + part.pairs, 0);
  const total = (of: "sums" | "squares") =>
    Float64Array.from({ length: size }, (_, at) =>
      parts.reduce((sum, part) => sum + (part[of][at] as number), 0),
    );
  const values = total("sums").map((sum) => sum / pairs);
  const errors = total("squares").map((square, at) => {
    const mean = values[at] as number;
    const variance = Math.max(0, square / pairs - mean * mean) * (pairs / Math.max(1, pairs - 1));
    return Math.sqrt(variance / pairs);
  });
  return { values, errors, pairs };
}

/** An order of n edits by shuffling: number and step of the shuffle are the address of its chance. */
function drawOrder(n: number, generate: Philox, number: number): number[] {
  const order = Array.from({ length: n }, (_, edit) => edit);
  const words = new Uint32Array(4);
  for (let last = n - 1; last > 0; last--) {
    generate(number, last, 0, 0, words, 0);
    const other = Math.floor(((words[0] as number) / 4_294_967_296) * (last + 1));
    const moved = order[last] as number;
    order[last] = order[other] as number;
    order[other] = moved;
  }
  return order;
}
