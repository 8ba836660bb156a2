/**
 * Shapley values of n edits at each place, at `edit * places + place`, in kronor: the mean over all orders of what an edit
 * adds when it comes (Shapley, "A value for n-person games", 1953). `worths`: what each coalition gives, at the number whose
 * bits are its edits. Sums of whole kronor times whole factors are divided once, so that the values are exact as long as
 * n! times an award is below 2^53.
 */
export function exactShapley(n: number, places: number, worths: readonly Float64Array[]): Float64Array {
  const factorials = [1];
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] as number) * k);
  const values = new Float64Array(n * places);
  for (let edit = 0; edit < n; edit++) {
    for (let mask = 0; mask < worths.length; mask++) {
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
  return values;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left > 0; left >>= 1) bits += left & 1;
  return bits;
}
