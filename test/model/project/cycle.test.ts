import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { givenCycle, isCycleRandom, nextCycle } from "../../../src/model/project/cycle.ts";
import { bandSeries } from "../../../src/model/project/series.ts";
import { philoxOfSeed, unitOf } from "../../../src/model/random/philox.ts";
import { inputOf, simulatorOf, the, valuesOf } from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
const pathOf = (changes: Readonly<Record<string, number>>, firstYear = 1999, years = 6) => {
  const out = new Float64Array(years);
  givenCycle(valuesOf(changes), firstYear, out);
  return Array.from(out, (index) => Math.round(index * 1e9) / 1e9);
};

test("named paths, and how they fall back by 0.7 a year", () => {
  expect(pathOf({ cycle: 0 })).toEqual([0, 0, 0, 0, 0, 0]);
  expect(pathOf({ cycle: 1 })).toEqual([0, 0, 0, 0, 0, 0]);
  expect(pathOf({ cycle: 2 })).toEqual([1, 2, 2, 1, 0.7, 0.49]);
  expect(pathOf({ cycle: 3 })).toEqual([-1, -2, -2, -1, -0.7, -0.49]);
  // (4.1 - u) / 0.6 with 4.1 unemployed per hundred in 1999, 2.9 in 2002 and 3.5 in 2003.
  expect(pathOf({ cycle: 4 })).toEqual([0, 0.666666667, 1.333333333, 2, 1, 0.7]);
  // Its years are calendar years, whenever the projection begins.
  expect(pathOf({ cycle: 4 }, 1997)).toEqual([0, 0, 0, 0.666666667, 1.333333333, 2]);
  expect(pathOf({ cycle: 4 }, 2002, 4)).toEqual([2, 1, 0.7, 0.49]);
  expect(pathOf({ cycle: 4 }, 2005, 2)).toEqual([0.49, 0.343]);
  expect(pathOf({ cycle: 2 }, 2005, 2)).toEqual([1, 2]);
  expect(pathOf({ cycle: 5, "cycle-1": 0.5, "cycle-3": -2 })).toEqual([0.5, 0, -2, 0, 0, 0]);
});

test("a random cycle: 0.7 of the year before and a step that keeps its variance at 1", () => {
  const values = valuesOf();
  // 0.7 x 2 + sqrt(1 - 0.49) x 1.2815516 = 1.4 + 0.7141428 x 1.2815516 = 2.3152109
  expect(nextCycle(2, values, 0.9)).toBeCloseTo(2.3152109, 6);
  expect(nextCycle(2, values, 0.5)).toBeCloseTo(1.4, 12);
  const generate = philoxOfSeed(3);
  const words = new Uint32Array(4);
  const years = 40_000;
  let index = 0;
  let [squares, products] = [0, 0];
  for (let year = 0; year < years; year++) {
    generate(year, 0, 0, 0, words, 0);
    const next = nextCycle(index, values, unitOf(words[0] as number));
    squares += next * next;
    products += index * next;
    index = next;
  }
  // An effective number of 40,000 x 0.51 / 1.49 years: 4 deviations are 4 sqrt(2 / 13,700) = 0.05.
  expect(Math.abs(squares / years - 1)).toBeLessThan(0.05);
  expect(Math.abs(products / years - 0.7)).toBeLessThan(0.05);
});

test("only the random cycle is drawn: the same for all areas of a draw, another in the next", () => {
  expect([0, 1, 2, 3, 4, 5].map((cycle) => isCycleRandom(valuesOf({ cycle })))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  /** Spread over draws of the share in work of all areas together, in the third year. */
  const spreadOf = (cycle: number): number => {
    const simulator = simulatorOf(inputOf(grant, { assumptions: { cycle } }));
    const count = 200;
    const { places, years } = simulator.facts.layout;
    const row = (bandSeries.indexOf("employmentWithout") - 1) * places * years + (places - 1) * years + 2;
    const shares = the(simulator.draw(0, count)).values.subarray(row * count, (row + 1) * count);
    const mean = shares.reduce((sum, each) => sum + each, 0) / count;
    return Math.sqrt(shares.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count);
  };
  // People alone spread the share of 75,973 adults by about a tenth of a point; a cycle common to all by several times it.
  expect(spreadOf(0)).toBeGreaterThan(3 * spreadOf(1));
  expect(spreadOf(2)).toBeLessThan(1.5 * spreadOf(1));
});
