import { expect, test } from "vitest";
import { createYearRates, setYearRates } from "../../../src/model/project/labour.ts";
import { expectedValue } from "../../../src/model/project/parameter.ts";
import { parameterList } from "../../../src/model/project/parameters.ts";

/** Rates of one area at an index so high or low that probabilities pass 1; two groups on assistance. */
function ratesAt(index: number) {
  const values = Float64Array.from(parameterList, ({ preset }) => expectedValue(preset));
  const calibration = {
    hire: Float64Array.of(0.5),
    need: [Float64Array.of(0.3), Float64Array.of(0.1)],
  };
  const chances = {
    hireRatio: Float64Array.of(0.4, 0.8),
    leaving: Float64Array.of(0.15, 0.5),
    cycleHire: Float64Array.of(0.1, 0.1),
    cycleNeed: Float64Array.of(0.1, 0.1),
    movable: Uint8Array.of(1, 1),
  };
  const rates = createYearRates(1, 2);
  const cut = setYearRates(calibration as never, values, chances as never, index, rates);
  return {
    cut,
    hire: rates.hire[0],
    groups: rates.groups.map(({ need, hire, free }) => [need[0], hire[0], free[0]]),
  };
}

test("a cycle that lifts finding work above 1: first it is 1, then a group’s part of it; nobody is left to come to need", () => {
  const { cut, hire, groups } = ratesAt(20);
  expect(cut).toBe(1);
  expect(hire).toBe(1);
  // r x min(1, p exp(e c)), not min(1, r p exp(e c)); those who leave otherwise are at most the rest.
  expect(groups[0]).toEqual([0, 0.4, 0.15]);
  expect(groups[1]?.[0]).toBe(0);
  expect(groups[1]?.[1]).toBe(0.8);
  expect(groups[1]?.[2]).toBeCloseTo(0.2, 12);
});

test("a cycle that lifts coming to need assistance: what finding work leaves, divided in proportion", () => {
  const { cut, hire = Number.NaN, groups } = ratesAt(-20);
  expect(cut).toBe(1);
  expect(hire).toBeCloseTo(0.5 * Math.exp(-2), 12);
  expect(groups[0]?.[0]).toBeCloseTo((1 - hire) * 0.75, 12);
  expect(groups[1]?.[0]).toBeCloseTo((1 - hire) * 0.25, 12);
});
