import { expect, test } from "vitest";
import { reliabilityOf } from "../../../src/model/analysis/luck/reliability.ts";
import { betweenAt, pauleMandel } from "../../../src/model/paule-mandel.ts";
import { chiSquaredDistribution, chiSquaredQuantile } from "../../../src/model/random/chi-squared.ts";
import { normalQuantile } from "../../../src/model/random/normal-quantile.ts";
import { philoxOfSeed, unitOf } from "../../../src/model/random/philox.ts";

/** Thirteen trials of the BCG vaccine (Colditz et al., 1994): cases and others among the vaccinated and among the others. */
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;
const logRisks = trials.map(([a, b, c, d]) => Math.log(a / (a + b) / (c / (c + d))));
const riskVariances = trials.map(([a, b, c, d]) => 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
const logOdds = trials.map(([a, b, c, d]) => Math.log((a * d) / (b * c)));
const oddsVariances = trials.map(([a, b, c, d]) => 1 / a + 1 / b + 1 / c + 1 / d);

const ends = (values: readonly number[], variances: readonly number[]) =>
  [0.975, 0.025].map((p) => betweenAt(values, variances, 13, 13, chiSquaredQuantile(p, 12)).tau2);

test("tau2 of the BCG trials is what is published for Paule and Mandel's method", () => {
  expect(pauleMandel(logRisks, riskVariances, 13).tau2).toBeCloseTo(0.3181, 3);
});

test("its interval is the published one: log risk ratios and log odds ratios", () => {
  const risks = ends(logRisks, riskVariances);
  expect(risks[0]).toBeCloseTo(0.1197, 4);
  expect(risks[1]).toBeCloseTo(1.1115, 4);
  const odds = ends(logOdds, oddsVariances);
  // Published with four decimals, from a search that stops at about 1e-4.
  expect(odds[0]).toBeCloseTo(0.1302, 3);
  expect(odds[1]).toBeCloseTo(1.1812, 3);
});

test("quantiles of chi-squared are those of the tables, and invert its distribution", () => {
  expect(chiSquaredQuantile(0.95, 1)).toBeCloseTo(3.841458821, 8);
  expect(chiSquaredQuantile(0.95, 10)).toBeCloseTo(18.30703805, 7);
  expect(chiSquaredQuantile(0.05, 14)).toBeCloseTo(6.570631384, 8);
  expect(chiSquaredQuantile(0.975, 100)).toBeCloseTo(129.5611972, 6);
  for (const p of [0.001, 0.3, 0.999])
    expect(chiSquaredDistribution(chiSquaredQuantile(p, 7), 7)).toBeCloseTo(p, 11);
});

/** Changes of k areas: true ones with a deviation, chance of its own in each. */
function dataSet(number: number, k: number, trueDeviation: number) {
  const philox = philoxOfSeed(number);
  const words = new Uint32Array(4);
  const values: number[] = [];
  const variances: number[] = [];
  for (let area = 0; area < k; area++) {
    philox(area, 0, 0, 0, words, 0);
    const [a, b] = [words[0], words[1]].map((word) => normalQuantile(unitOf(word as number)));
    // Populations from 500 to 10,000 people.
    const variance = 0.3 * 0.24 * (2 / (500 * 20 ** (area / (k - 1))));
    variances.push(variance);
    values.push(0.01 + trueDeviation * (a as number) + Math.sqrt(variance) * (b as number));
  }
  return { values, variances };
}

test("the reliability that was planted lies within the stated interval in nine data sets of ten", () => {
  const trueDeviation = 0.012;
  let inside = 0;
  for (let number = 0; number < 200; number++) {
    const { values, variances } = dataSet(number, 15, trueDeviation);
    const chance = variances.reduce((sum, each) => sum + each, 0) / 15;
    const planted = trueDeviation ** 2 / (trueDeviation ** 2 + chance);
    const { low, high } = reliabilityOf(values, variances, 15);
    if ((low ?? 1) <= planted && planted <= (high ?? 0)) inside += 1;
  }
  // 180 expected; 2.5 standard deviations of a count of 200 either way.
  expect(inside).toBeGreaterThanOrEqual(169);
  expect(inside).toBeLessThanOrEqual(191);
});

test("with no true change nearly all is chance, and with huge populations next to nothing", () => {
  let chance = 0;
  for (let number = 0; number < 200; number++) {
    const { values, variances } = dataSet(number, 60, 0);
    chance += 1 - (reliabilityOf(values, variances, 60).value ?? 0);
  }
  expect(chance / 200).toBeGreaterThan(0.9);
  const { values, variances } = dataSet(7, 15, 0.02);
  const huge = variances.map((each) => each * 1e-6);
  expect(reliabilityOf(values, huge, 15).value).toBeGreaterThan(0.9999);
});

test("one area alone has no reliability, and chance that is nowhere none either", () => {
  expect(reliabilityOf([0.02], [0.001], 1).value).toBeNull();
  expect(reliabilityOf([0.02, 0.03], [0, 0], 2)).toMatchObject({
    value: null,
    low: null,
    high: null,
    areas: 0,
  });
});
