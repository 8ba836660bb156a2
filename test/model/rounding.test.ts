import { expect, test } from "vitest";
import { roundingScratch, roundUnits } from "../../src/model/rounding.ts";

/** Floors, and one more for the largest remainders, by the language's own sort. */
function plainly(quotas: readonly number[], units: number): number[] {
  const floors = quotas.map(Math.floor);
  const left = units - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = quotas
    .map((quota, i) => ({ i, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) floors[i] = (floors[i] as number) + 1;
  return floors;
}

test.each([1, 2, 15, 290, 4000])("largest remainders of %d quotas, many of them the same", (count) => {
  // Remainders in steps of 1/512, in an order without a pattern: neighbours are tied or far apart.
  const quotas = Array.from({ length: count }, (_, i) => 3 + ((i * 7919) % 512) / 512);
  const units = Math.floor(quotas.reduce((sum, quota) => sum + quota, 0));
  const out = new Float64Array(count);
  roundUnits(Float64Array.from(quotas), count, units, "largestRemainder", out, roundingScratch(count));
  expect([...out]).toEqual(plainly(quotas, units));
});
