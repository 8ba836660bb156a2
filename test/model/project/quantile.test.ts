import fc from "fast-check";
import { expect, test } from "vitest";
import { exactQuantiles, quantileScratch } from "../../../src/model/quantile/exact-quantiles.ts";
import {
  countInto,
  createHistograms,
  histogramQuantiles,
  mergeHistograms,
} from "../../../src/model/quantile/histogram.ts";
import { pushSums, type SumNode, totalOf } from "../../../src/model/quantile/sum-tree.ts";
import { philoxOfSeed, unitOf } from "../../../src/model/random/philox.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

function exact(values: readonly number[]): number[] {
  const out = new Float64Array(shares.length);
  exactQuantiles(Float64Array.from(values), values.length, shares, out, 0, quantileScratch(values.length));
  return Array.from(out);
}

/** By sorting: the order statistics around (n - 1) p, and a straight line between them. */
function bySorting(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return shares.map((share) => {
    const rank = (sorted.length - 1) * share;
    const below = sorted[Math.floor(rank)] as number;
    const above = sorted[Math.ceil(rank)] as number;
    return below + (rank - Math.floor(rank)) * (above - below);
  });
}

test("quantiles by buckets are those by sorting", () => {
  const number = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: 0, max: 5 }),
    fc.constant(0),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 300 }), (values) => {
      const expected = bySorting(values);
      for (const [i, value] of exact(values).entries()) expect(value).toBeCloseTo(expected[i] as number, 6);
    }),
    { numRuns: 500 },
  );
});

test("a third at zero, the rest far away", () => {
  const values = Array.from({ length: 999 }, (_, i) => (i % 3 === 0 ? 0 : 1e6 + i));
  expect(exact(values)).toEqual(bySorting(values));
});

test("one number, none, and a number that is none", () => {
  expect(exact([7])).toEqual([7, 7, 7, 7, 7]);
  expect(exact([])).toEqual(Array.from({ length: 5 }, () => Number.NaN));
  expect(exact([1, Number.NaN, 2])).toEqual(Array.from({ length: 5 }, () => Number.NaN));
  expect(exact([Number.NaN, Number.NaN])).toEqual(Array.from({ length: 5 }, () => Number.NaN));
});

const scattered = Array.from({ length: 5000 }, (_, i) => {
  const out = new Uint32Array(4);
  philoxOfSeed(3)(i, 0, 0, 0, out, 0);
  return unitOf(out[0] as number) + unitOf(out[1] as number) + unitOf(out[2] as number);
});

const histogramOf = (values: readonly number[]) => {
  const histograms = createHistograms(new Float64Array([0.5]), new Float64Array([2.5]), 5000);
  countInto(histograms, 0, Float64Array.from(values), values.length);
  return histograms;
};

test("histogram quantiles stay within the stated error: one bin", () => {
  const histograms = histogramOf(scattered);
  const width = histograms.widths[0] as number;
  expect(width).toBe(4 / 512);
  const out = new Float64Array(5);
  histogramQuantiles(histograms, 0, shares, out, 0);
  for (const [i, value] of bySorting(scattered).entries())
    expect(Math.abs((out[i] as number) - value)).toBeLessThanOrEqual(width);
});

test("histograms of parts merge to the histogram of the whole, in any order", () => {
  const whole = histogramOf(scattered);
  const parts = [histogramOf(scattered.slice(3000)), histogramOf(scattered.slice(0, 3000))] as const;
  mergeHistograms(parts[0], parts[1]);
  expect(parts[0]).toEqual(whole);
});

test("values far outside the range are counted at its ends, within what was seen", () => {
  const histograms = createHistograms(new Float64Array([0]), new Float64Array([1]), 5000);
  countInto(histograms, 0, new Float64Array([-50, 0.5, 60, Number.NaN]), 4);
  const out = new Float64Array(3);
  histogramQuantiles(histograms, 0, [0, 0.5, 1], out, 0);
  expect(out[0]).toBeGreaterThanOrEqual(-50);
  expect(out[0]).toBeLessThan(-0.4);
  expect(out[1]).toBeCloseTo(0.5, 1);
  expect(out[2]).toBeGreaterThan(1.4);
  expect(out[2]).toBeLessThanOrEqual(60);
});

test("a value taken again and again at the lower end is told exactly", () => {
  const histograms = createHistograms(new Float64Array([0]), new Float64Array([7]), 5000);
  const values = scattered.map((value, i) => (i % 5 === 0 ? 0 : value * 3));
  countInto(histograms, 0, Float64Array.from(values), values.length);
  const out = new Float64Array(5);
  histogramQuantiles(histograms, 0, shares, out, 0);
  expect(out[0]).toBe(0);
  for (const [i, value] of bySorting(values).entries())
    expect(Math.abs((out[i] as number) - value)).toBeLessThanOrEqual(14 / 512);
});

test("nothing counted, and a range without width", () => {
  const histograms = createHistograms(new Float64Array([3, 3]), new Float64Array([3, 3]), 5000);
  countInto(histograms, 1, new Float64Array([3, 3, 3]), 3);
  const out = new Float64Array(2);
  histogramQuantiles(histograms, 0, [0.5], out, 0);
  histogramQuantiles(histograms, 1, [0.5], out, 1);
  expect(Array.from(out)).toEqual([Number.NaN, 3]);
});

test("sums are the same to the last bit however the blocks are divided", () => {
  const blocks = Array.from(
    { length: 23 },
    (_, i) => new Float64Array([scattered[i] as number, 1e9 * (scattered[i + 50] as number)]),
  );
  const sumOf = (from: number, to: number): SumNode[] => {
    const nodes: SumNode[] = [];
    for (let i = from; i < to; i++)
      pushSums(nodes, { level: 0, index: i, sums: (blocks[i] as Float64Array).slice() });
    return nodes;
  };
  const whole = totalOf(sumOf(0, 23));
  for (const cuts of [[1], [7], [8, 9], [3, 11, 22]]) {
    const nodes: SumNode[] = [];
    const ends = [0, ...cuts, 23];
    for (let i = 1; i < ends.length; i++)
      for (const node of sumOf(ends[i - 1] as number, ends[i] as number)) pushSums(nodes, node);
    expect(totalOf(nodes)).toEqual(whole);
  }
  expect(totalOf([])).toBeNull();
  expect(() => {
    const nodes = sumOf(0, 1);
    pushSums(nodes, { level: 0, index: 3, sums: blocks[3] as Float64Array });
  }).toThrow("blocks are missing");
});
