import { ok, type Result } from "../../result.ts";
import type { Steps } from "../steps.ts";
import { type CoalitionFault, rememberWorth, type Worth } from "./coalition.ts";

/**
 * Shapley values of n edits at each place, at `edit * places + place`, in kronor: the mean over all orders of what an edit
 * adds when it comes (Shapley, "A value for n-person games", 1953). Sums of whole kronor times whole factors are divided
 * once, so that the values are exact as long as n! times an award is below 2^53. Runs through 2^n coalitions.
 * Errors: the first coalition (by the number whose bits are its edits) that cannot be carried out.
 */
export function* exactShapley(
  n: number,
  places: number,
  given: Worth,
): Steps<Result<Float64Array, CoalitionFault>> {
  const worth = rememberWorth(given);
  const count = 2 ** n;
  const worths: Float64Array[] = [];
  for (let mask = 0; mask < count; mask++) {
    const coalition = Uint8Array.from({ length: n }, (_, edit) => (mask >> edit) & 1);
    const value = worth(coalition);
    if (!value.ok) return value;
    worths.push(value.value);
    yield { done: mask + 1, of: count };
  }
  const factorials = [1];
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] as number) * k);
  const values = new Float64Array(n * places);
  for (let edit = 0; edit < n; edit++) {
    for (let mask = 0; mask < count; mask++) {
      if ((mask >> edit) & 1) continue;
      const size = bitsOf(mask);
      const orders = (factorials[size] as number) * (factorials[n - 1 - size] as number);
      const without = worths[mask] as Float64Array;
      const withIt = worths[mask | (1 << edit)] as Float64Array;
      for (let place = 0; place < places; place++) {
        const at = edit * places + place;
        const added = (withIt[place] as number) - (without[place] as number);
        values[at] = (values[at] as number) + orders * added;
      }
    }
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / (factorials[n] as number);
  return ok(values);
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left > 0; left >>= 1) bits += left & 1;
  return bits;
}
