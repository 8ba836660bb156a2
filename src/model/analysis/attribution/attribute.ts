import { type Fault, ok, type Result } from "../../result.ts";
import type { Steps } from "../steps.ts";
import type { CoalitionFault, Worth } from "./coalition.ts";
import { exactShapley } from "./exact-shapley.ts";
import { sampledShapley } from "./sampled-shapley.ts";
import { wholeKronor } from "./whole-kronor.ts";

/** Up to so many edits every coalition is computed. */
export const exactEdits = 8;
/** Pairs of drawn orders above that, unless told otherwise. */
export const usualPairs = 400;

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

export type AttributionFault =
  /** Some of the edits cannot be carried out without others. */
  { readonly code: "coalition" } & CoalitionFault;

/**
 * Divides what a reform changes at each place among n edits without regard to their order (Shapley values, details.md
 * 57): exactly up to 8 edits, from drawn orders above. Rounded awards in, whole kronor out. A place is an area, or the
 * money that nobody got, so that all parts of an edit add up to nothing where the money is the same.
 */
export function* attribute(
  n: number,
  places: number,
  worth: Worth,
  { seed = 1, pairs = usualPairs }: { readonly seed?: number; readonly pairs?: number } = {},
): Steps<Result<Attribution, AttributionFault>> {
  const ends = endsOf(n, worth);
  if (!ends.ok) return ends;
  const { before, after } = ends.value;
  const change = before.map((sum, place) => (after[place] as number) - sum);
  const divided = (values: Float64Array): number[][] => {
    const whole = change.map((total, place) =>
      wholeKronor(
        Array.from({ length: n }, (_, edit) => values[edit * places + place] as number),
        total,
      ),
    );
    return Array.from({ length: n }, (_, edit) => whole.map((parts) => parts[edit] as number));
  };
  if (n <= exactEdits) {
    const exact = yield* exactShapley(n, places, worth);
    if (!exact.ok) return { ok: false, error: { code: "coalition", ...exact.error } };
    return ok({ before, after, parts: n === 0 ? [] : divided(exact.value), sampled: null });
  }
  const drawn = yield* sampledShapley(n, places, worth, seed, pairs);
  if (!drawn.ok) return { ok: false, error: { code: "coalition", ...drawn.error } };
  const { values, errors } = drawn.value;
  const rows = Array.from({ length: n }, (_, edit) =>
    Array.from(errors.subarray(edit * places, (edit + 1) * places)),
  );
  return ok({ before, after, parts: divided(values), sampled: { errors: rows, pairs } });
}

function endsOf(n: number, worth: Worth): Result<{ before: number[]; after: number[] }, AttributionFault> {
  const none = worth(new Uint8Array(n));
  if (!none.ok) return inCoalition([], none.error);
  const all = worth(new Uint8Array(n).fill(1));
  if (!all.ok)
    return inCoalition(
      Array.from({ length: n }, (_, edit) => edit),
      all.error,
    );
  return ok({ before: Array.from(none.value), after: Array.from(all.value) });
}

const inCoalition = (edits: readonly number[], fault: Fault): { ok: false; error: AttributionFault } => ({
  ok: false,
  error: { code: "coalition", edits, fault },
});
