import { fail, ok, type Result } from "../../result.ts";
import { type CoalitionFault, coalitionOf, rememberWorth, type Worth } from "./coalition.ts";
import { exactShapley } from "./exact-shapley.ts";
import { joinPairs, type PairSums, samplePairs } from "./sampled-shapley.ts";
import { wholeKronor } from "./whole-kronor.ts";

/** Up to so many edits every coalition is computed. */
export const exactEdits = 8;
/** Pairs of drawn orders above that, unless told otherwise. */
export const usualPairs = 400;
const coalitionsPerPart = 32;
const pairsPerPart = 20;

/** A reform's change divided among its edits. */
export interface Attribution {
  /** Awards in whole kronor by place: with no edit, and with all. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whole kronor by edit and place; at each place they add up to after - before. */
  readonly parts: readonly (readonly number[])[];
  /** Standard errors in kronor by edit and place, and the pairs of orders they are from; null where the division is exact. */
  readonly sampled: { readonly errors: readonly (readonly number[])[]; readonly pairs: number } | null;
}

/** Some of the work: what coalitions give, or sums over pairs of orders with what no edit and all edits give. */
export type AttributionPart =
  | { readonly worths: readonly Float64Array[] }
  | { readonly ends: readonly [Float64Array, Float64Array]; readonly pairs: PairSums };

/** The division in parts that anybody may compute, in any order. */
export interface AttributionWork {
  readonly parts: number;
  /** Numbers of first parts from which an answer can be told. */
  readonly stages: readonly number[];
  /** Errors: a coalition that cannot be carried out. */
  compute(part: number): Result<AttributionPart, CoalitionFault>;
  answer(parts: readonly AttributionPart[]): Attribution;
}

/**
 * Divides what a reform changes at each place among n edits without regard to their order (Shapley values, details.md
 * 57): exactly up to 8 edits, from drawn orders above. Rounded awards in, whole kronor out. A place is an area, or the
 * money that nobody got, so that all parts of an edit add up to nothing where the money is the same.
 */
export function prepareAttribution(
  n: number,
  places: number,
  worth: Worth,
  { seed = 1, pairs = usualPairs }: { readonly seed?: number; readonly pairs?: number } = {},
): AttributionWork {
  const named = rememberWorth(worth);
  return n <= exactEdits ? exactWork(n, places, named) : sampledWork(n, places, named, seed, pairs);
}

function exactWork(n: number, places: number, worth: ReturnType<typeof rememberWorth>): AttributionWork {
  const count = 2 ** n;
  return {
    parts: Math.ceil(count / coalitionsPerPart),
    stages: [],
    compute(part) {
      const worths: Float64Array[] = [];
      const first = part * coalitionsPerPart;
      for (let mask = first; mask < Math.min(count, first + coalitionsPerPart); mask++) {
        const value = worth(coalitionOf(mask, n));
        if (!value.ok) return value;
        worths.push(value.value);
      }
      return ok({ worths });
    },
    answer(parts) {
      const worths = parts.flatMap((part) => ("worths" in part ? part.worths : []));
      const ends = [worths[0] as Float64Array, worths[count - 1] as Float64Array] as const;
      return { ...divided(n, places, ends, exactShapley(n, places, worths)), sampled: null };
    },
  };
}

function sampledWork(
  n: number,
  places: number,
  worth: ReturnType<typeof rememberWorth>,
  seed: number,
  pairs: number,
): AttributionWork {
  const parts = Math.ceil(pairs / pairsPerPart);
  return {
    parts,
    stages: [1, 5].filter((stage) => stage < parts),
    compute(part) {
      const none = worth(new Uint8Array(n));
      if (!none.ok) return none;
      const all = worth(new Uint8Array(n).fill(1));
      if (!all.ok) return all;
      const first = part * pairsPerPart;
      const sums = samplePairs(n, places, worth, seed, first, Math.min(pairsPerPart, pairs - first));
      return sums.ok ? ok({ ends: [none.value, all.value], pairs: sums.value }) : sums;
    },
    answer(done) {
      const own = done.flatMap((part) => ("pairs" in part ? [part] : []));
      const joined = joinPairs(own.map((part) => part.pairs));
      const ends = own[0]?.ends as readonly [Float64Array, Float64Array];
      const errors = Array.from({ length: n }, (_, edit) =>
        Array.from(joined.errors.subarray(edit * places, (edit + 1) * places)),
      );
      return { ...divided(n, places, ends, joined.values), sampled: { errors, pairs: joined.pairs } };
    },
  };
}

function divided(
  n: number,
  places: number,
  [none, all]: readonly [Float64Array, Float64Array],
  values: Float64Array,
): Omit<Attribution, "sampled"> {
  const before = Array.from(none);
  const after = Array.from(all);
  const whole = before.map((sum, place) =>
    wholeKronor(
      Array.from({ length: n }, (_, edit) => values[edit * places + place] as number),
      (after[place] as number) - sum,
    ),
  );
  return {
    before,
    after,
    parts: Array.from({ length: n }, (_, edit) => whole.map((parts) => parts[edit] as number)),
  };
}

/** The whole division at once. Errors: the first coalition that cannot be carried out. */
export function attribute(
  n: number,
  places: number,
  worth: Worth,
  options: { readonly seed?: number; readonly pairs?: number } = {},
): Result<Attribution, CoalitionFault> {
  const work = prepareAttribution(n, places, worth, options);
  const parts: AttributionPart[] = [];
  for (let part = 0; part < work.parts; part++) {
    const made = work.compute(part);
    if (!made.ok) return fail(made.error);
    parts.push(made.value);
  }
  return ok(work.answer(parts));
}
