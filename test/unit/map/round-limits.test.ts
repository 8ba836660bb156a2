import fc from "fast-check";
import { expect, test } from "vitest";
import { roundUp } from "../../../src/figure/scale.ts";
import { classLimits, classOf, roundestIn } from "../../../src/outcomes/map/round-limits.ts";

test.each([
  [0.7, 12.3, 10],
  [12.3, 17, 15],
  [104, 109, 105],
  [106, 109, 108],
  [0.031, 0.048, 0.04],
  [950, 1000, 1000],
  [4_870_000, 5_320_000, 5_000_000],
])("the roundest number above %d and not above %d is %d", (low, high, found) => {
  expect(roundestIn(low, high)).toBe(found);
});

test("limits leave no class empty, rise, and lie among the values", () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 1e8 }), fc.double({ min: 0.01, max: 5000, noNaN: true })),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(values, (all) => {
      const limits = classLimits(all);
      const used = new Set(all.map((value) => classOf(value, limits)));
      expect(limits.length).toBeLessThanOrEqual(4);
      expect([...limits].sort((a, b) => a - b)).toEqual(limits);
      if (all.length > 0) expect(used.size).toBe(limits.length + 1);
      if (new Set(all).size > 1) expect(limits.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("values that are alike have no limits", () => {
  expect(classLimits([])).toEqual([]);
  expect(classLimits([5, 5, 5])).toEqual([]);
});

test("even values fall into even classes with round limits", () => {
  expect(classLimits([11, 22, 33, 44, 55, 66, 77, 88, 99, 110, 121, 132])).toEqual([30, 60, 80, 100]);
});

test("a scale is rounded up", () => {
  expect([0, 1, 1.1, 26_180_000, 60.1, 999].map(roundUp)).toEqual([1, 1, 1.2, 30_000_000, 80, 1000]);
});
