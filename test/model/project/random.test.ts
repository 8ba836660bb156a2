import { expect, test } from "vitest";
import {
  binomialQuantile,
  binomialQuantiles,
  binomialTable,
  exactBelow,
  tabledQuantile,
  wholePersons,
} from "../../../src/model/random/binomial.ts";
import { normalDistribution } from "../../../src/model/random/normal-distribution.ts";
import { normalQuantile } from "../../../src/model/random/normal-quantile.ts";
import { normalOfBits, upperNormals } from "../../../src/model/random/normal-table.ts";
import { pertMean, pertQuantile, pertTable, type Range } from "../../../src/model/random/pert.ts";
import {
  createPhilox,
  createPhiloxRows,
  philoxOfSeed,
  unitOf,
  unitOfBits,
} from "../../../src/model/random/philox.ts";

const words = (key: readonly [number, number], counter: readonly [number, number, number, number]) => {
  const out = new Uint32Array(4);
  createPhilox(...key)(...counter, out, 0);
  return Array.from(out, (word) => word.toString(16).padStart(8, "0")).join(" ");
};

test("Philox 4x32-10 gives the words its authors publish", () => {
  expect(words([0, 0], [0, 0, 0, 0])).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
  const ones = 0xffffffff;
  expect(words([ones, ones], [ones, ones, ones, ones])).toBe("408f276d 41c83b0e a20bc7c6 6d5451fd");
  expect(words([0xa4093822, 0x299f31d0], [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344])).toBe(
    "d16cfe09 94fdcceb 5001e420 24126ea1",
  );
});

test("a seed beyond 32 bits uses both words of the key", () => {
  const out = new Uint32Array(8);
  philoxOfSeed(5)(1, 2, 3, 4, out, 0);
  philoxOfSeed(5 + 2 ** 32)(1, 2, 3, 4, out, 4);
  const same = new Uint32Array(4);
  createPhilox(5, 1)(1, 2, 3, 4, same, 0);
  expect(out.subarray(4)).toEqual(same);
  expect(out.subarray(0, 4)).not.toEqual(same);
});

test("rows of words are the words of each of their counters, as signed ones", () => {
  const counters = Uint32Array.of(0, 7, 0xffffffff);
  const rows = new Int32Array(2 + 4 * counters.length);
  createPhiloxRows(5, 0xfedcba98, counters)(0xffffffff, 2, 1, rows, 2);
  const words = new Int32Array(4);
  for (const [i, counter] of counters.entries()) {
    createPhilox(5, 0xfedcba98)(0xffffffff, 2, counter, 1, new Uint32Array(words.buffer), 0);
    expect(Array.from(words, (_, k) => rows[2 + k * counters.length + i])).toEqual(Array.from(words));
  }
});

test("words become numbers strictly between 0 and 1", () => {
  expect([unitOf(0), unitOf(0xffffffff)]).toEqual([0.5 / 2 ** 32, 1 - 0.5 / 2 ** 32]);
  expect([unitOfBits(0), unitOfBits(0xffff)]).toEqual([0.5 / 65536, 1 - 0.5 / 65536]);
});

test("a hundred thousand addresses: even, and no trace from one neighbour to the next", () => {
  const generate = philoxOfSeed(20130101);
  const out = new Uint32Array(4);
  const cells = 100;
  const counts = Array.from({ length: cells }, () => 0);
  const n = 100_000;
  let before = 0.5;
  let products = 0;
  for (let i = 0; i < n; i++) {
    generate(i % 100, Math.floor(i / 100) % 10, Math.floor(i / 1000), 0, out, 0);
    const u = unitOf(out[i % 4] as number);
    counts[Math.floor(u * cells)] = (counts[Math.floor(u * cells)] ?? 0) + 1;
    products += (u - 0.5) * (before - 0.5);
    before = u;
  }
  const expected = n / cells;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 99 degrees of freedom: 0.1 % of samples fall below 61 and 0.1 % above 149.
  expect(chiSquare).toBeGreaterThan(61);
  expect(chiSquare).toBeLessThan(149);
  // The correlation's standard deviation is 1 / sqrt(n).
  expect(Math.abs((products / n) * 12)).toBeLessThan(3.5 / Math.sqrt(n));
});

test("normal quantiles and distribution agree with tables", () => {
  const known: readonly (readonly [number, number])[] = [
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-10, -6.361340902404056],
    [1e-9, -5.9978070150076865],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.31, -0.4958503473474533],
    [0.5, 0],
    [0.77, 0.7388468491852137],
    [0.9, 1.2815515655446004],
    [0.999999, 4.753424308817087],
  ];
  for (const [p, x] of known) {
    expect(normalQuantile(p)).toBeCloseTo(x, 10);
    if (p > 1e-15) expect(normalDistribution(x) / p).toBeCloseTo(1, 8);
  }
  expect(normalDistribution(-8.5) / 9.47953482220325e-18).toBeCloseTo(1, 6);
  expect([normalDistribution(-40), normalDistribution(40)]).toEqual([0, 1]);
});

const uniforms = [1e-9, 0.001, 0.0123456789, 0.1, 0.31, 0.5, 0.77, 0.9, 0.999, 0.999999];

test.each([
  [1, 0.3, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]],
  [10, 0.5, [0, 1, 2, 3, 4, 5, 6, 7, 9, 10]],
  [40, 0.02, [0, 0, 0, 0, 0, 1, 1, 2, 5, 8]],
  [100, 0.55, [25, 40, 44, 49, 53, 55, 59, 61, 70, 78]],
  [500, 0.05, [2, 11, 15, 19, 22, 25, 29, 31, 41, 51]],
  [300, 0.9, [235, 253, 258, 263, 268, 270, 274, 277, 285, 291]],
  [2000, 0.01, [0, 8, 11, 14, 18, 20, 23, 26, 35, 44]],
])("quantiles of Binomial(%d, %f) are exact", (n, p, counts) => {
  expect(n * p * (1 - p)).toBeLessThan(exactBelow);
  expect(uniforms.map((u) => binomialQuantile(n, p, u))).toEqual(counts);
});

test("a uniform that the rounded sum of probabilities does not reach gives a likely count, not the last person", () => {
  // Told by the tails: P(X > 82) of Binomial(10,000, 0.0029) is 2.0e-16, P(X > 34) of Binomial(600, 0.01) 2.5e-16.
  const last = 1 - 2 ** -53;
  expect(binomialQuantile(10_000, 0.0029, last)).toBe(82);
  expect(binomialQuantile(600, 0.01, last)).toBe(34);
  expect(binomialQuantile(400, 0.95, 1e-30)).toBe(340);
  // Few people, of whom all are likely enough.
  expect(binomialQuantile(3, 0.5, last)).toBe(3);
});

test("from a variance of 30 on: the normal quantile with continuity correction, within 0..n", () => {
  // Mean 60, variance 30: 60 + sqrt(30) x 1.2815516 = 67.02, rounded 67.
  expect(binomialQuantile(120, 0.5, 0.9)).toBe(67);
  expect(binomialQuantile(120, 0.5, 0.5)).toBe(60);
  expect(binomialQuantile(122, 0.5, 1e-30)).toBe(0);
  expect(binomialQuantile(122, 0.5, 1 - 1e-16)).toBeLessThanOrEqual(122);
});

test("people and probabilities at their ends", () => {
  expect([
    binomialQuantile(0, 0.5, 0.5),
    binomialQuantile(9, 0, 0.5),
    binomialQuantile(9, -1, 0.5),
    binomialQuantile(9, 1, 0.5),
    binomialQuantile(9, 1.2, 0.5),
  ]).toEqual([0, 0, 0, 9, 9]);
  expect(binomialQuantile(100_000, 0.0001, 0.5)).toBe(10);
});

test.each([
  [60, 0.1],
  [500, 0.05],
  [100, 0.55],
  [2500, 0.1],
  [4000, 0.93],
])("mean and variance of 200,000 draws from Binomial(%d, %f)", (n, p) => {
  const generate = philoxOfSeed(7);
  const out = new Uint32Array(4);
  const draws = 200_000;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < draws; i++) {
    generate(i, n, 0, 0, out, 0);
    const deviation = binomialQuantile(n, p, unitOf(out[0] as number)) - n * p;
    sum += deviation;
    squares += deviation * deviation;
  }
  const variance = n * p * (1 - p);
  expect(Math.abs(sum / draws)).toBeLessThan(4 * Math.sqrt(variance / draws));
  // The variance's own standard deviation is about variance x sqrt(2 / draws); rounding adds 1/12 above the limit.
  expect(Math.abs(squares / draws / variance - 1)).toBeLessThan(0.02);
});

test.each([
  [40, 0.3],
  [12, 0.85],
  [900, 0.01],
])("60,000 draws from Binomial(%d, %f) by 16 bits each: chi-square", (n, p) => {
  const generate = philoxOfSeed(99);
  const out = new Uint32Array(4);
  const draws = 60_000;
  const seen = Array.from({ length: n + 1 }, () => 0);
  for (let i = 0; i < draws; i++) {
    generate(i, n, 1, 2, out, 0);
    const k = binomialQuantile(n, p, unitOfBits((out[1] as number) & 0xffff));
    seen[k] = (seen[k] ?? 0) + 1;
  }
  // Numbers expected fewer than 20 times are taken together.
  let mass = (1 - p) ** n;
  let chiSquare = 0;
  let cells = 0;
  let [rare, rareSeen] = [0, 0];
  for (let k = 0; k <= n; k++) {
    const wanted = draws * mass;
    if (wanted < 20) [rare, rareSeen] = [rare + wanted, rareSeen + (seen[k] as number)];
    else {
      chiSquare += ((seen[k] as number) - wanted) ** 2 / wanted;
      cells++;
    }
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  chiSquare += (rareSeen - rare) ** 2 / rare;
  // With so many degrees of freedom 0.1 % of samples pass this (mean, and 3.5 deviations with room for the skew).
  expect(chiSquare).toBeLessThan(cells + 3.5 * Math.sqrt(2 * cells) + 3);
  expect(chiSquare).toBeGreaterThan(0.1 * cells);
});

test("many at once, at the lower or the upper 16 bits of words", () => {
  const words = Int32Array.of(0x1234_fedc, 0x8765_4321 | 0, 0xffff_0000 | 0);
  const people = Float64Array.of(10, 5000, 4000);
  const shares = Float64Array.of(0.3, 0.3, 0.8);
  for (const shift of [0, 16] as const) {
    const out = new Float64Array(3);
    binomialQuantiles(people, shares, words, shift, out);
    const uniforms = Array.from(words, (word) => unitOfBits((word >>> shift) & 0xffff));
    expect(Array.from(out)).toEqual(
      uniforms.map((u, i) => binomialQuantile(people[i] as number, shares[i] as number, u)),
    );
  }
});

test("a table gives the quantiles of its distribution", () => {
  for (const [n, p] of [
    [69, 0.5210531],
    [100, 0.9],
    [40, 0.02],
    [1, 0.3],
  ] as const) {
    const table = binomialTable(n, p);
    if (table === null) throw new Error("no table");
    for (let bits = 0; bits < 65536; bits += 7)
      expect(tabledQuantile(table, unitOfBits(bits))).toBe(binomialQuantile(n, p, unitOfBits(bits)));
  }
  expect([binomialTable(1000, 0.5), binomialTable(0, 0.5), binomialTable(9, 0), binomialTable(9, 1)]).toEqual(
    [null, null, null, null],
  );
});

test("normal quantiles of 16 bits are those of their uniforms", () => {
  const table = upperNormals();
  for (let bits = 0; bits < 65536; bits += 11)
    expect(normalOfBits(table, bits)).toBeCloseTo(normalQuantile(unitOfBits(bits)), 12);
});

test("whole persons: the floor, one more by the fraction, also below zero", () => {
  expect([wholePersons(2.25, 0.2), wholePersons(2.25, 0.3), wholePersons(3, 0.01)]).toEqual([3, 2, 3]);
  expect([wholePersons(-1.25, 0.7), wholePersons(-1.25, 0.8)]).toEqual([-1, -2]);
});

const shares = [1 / 1024, 0.05, 0.25, 0.5, 0.75, 0.95, 1023 / 1024];

test.each<[Range, readonly number[]]>([
  [
    [-1.2, 1.75, 8.7],
    [-1.05497024, -0.26056586, 1.01599072, 2.26001158, 3.6669699, 5.63305836, 7.67366849],
  ],
  [
    [0, 0, 1],
    [0.00019538884, 0.01020621831, 0.0559124887, 0.12944943671, 0.24214171674, 0.45071972835, 0.75],
  ],
  [
    [0.1, 0.2, 0.3],
    [0.10943361925, 0.13785107549, 0.17188723296, 0.2, 0.22811276704, 0.26214892451, 0.29056638075],
  ],
])("PERT quantiles over %j follow the beta distribution", (range, known) => {
  const table = pertTable(range);
  const width = range[2] - range[0];
  for (const [i, share] of shares.entries())
    expect(Math.abs(pertQuantile(table, share) - (known[i] as number)) / width).toBeLessThan(4e-6);
  const cells = table.length - 1;
  let sum = 0;
  for (let i = 0; i < cells; i++) sum += pertQuantile(table, (i + 0.5) / cells);
  expect(Math.abs(sum / cells - pertMean(range)) / width).toBeLessThan(2e-4);
  expect([pertQuantile(table, 0), pertQuantile(table, 1)]).toEqual([range[0], range[2]]);
});

test("a range without width is a number", () => {
  expect(pertQuantile(pertTable([2, 2, 2]), 0.3)).toBe(2);
  expect(pertMean([1, 2, 9])).toBe(3);
});
