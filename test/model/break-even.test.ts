import fc from "fast-check";
import { expect, test } from "vitest";
import { annuity, breakEven } from "../../src/model/break-even.ts";

const plain = { costSek: 10_000_000, valueSekPerYear: 100_000, years: 5, rate: 0, deadweight: 0 };

test("without interest and deadweight: cost over value times years", () => {
  // V = 5 x 100,000 = 500,000; 10,000,000 / 500,000 = 20 people.
  expect(breakEven(plain)).toEqual({ kind: "people", people: 20, valueSek: 500_000 });
});

test("deadweight asks for more people, and all of it for people without end", () => {
  // 20 / (1 - 0.2) = 25.
  expect(breakEven({ ...plain, deadweight: 0.2 })).toEqual({ kind: "people", people: 25, valueSek: 500_000 });
  expect(breakEven({ ...plain, deadweight: 1 })).toEqual({
    kind: "never",
    reason: "allDeadweight",
    valueSek: 500_000,
  });
});

test("no gain, a loss or no time: no number of people is enough", () => {
  expect(breakEven({ ...plain, valueSekPerYear: 0 })).toMatchObject({ kind: "never", reason: "noGain" });
  expect(breakEven({ ...plain, valueSekPerYear: -1 })).toMatchObject({ kind: "never", reason: "noGain" });
  expect(breakEven({ ...plain, years: 0 })).toMatchObject({ kind: "never", reason: "noGain" });
});

test("interest discounts later years", () => {
  // (1 - 1.04^-3) / 0.04 = 2.775091.
  expect(annuity(3, 0.04)).toBeCloseTo(2.775091, 6);
  expect(annuity(3, 0)).toBe(3);
  expect(annuity(0, 0.04)).toBeCloseTo(0, 15);
});

test("a rate next to nothing gives what no rate gives, with all digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 1e-15, max: 1e-9, noNaN: true }),
      (years, rate) => {
        expect(Math.abs(annuity(years, rate) / years - 1)).toBeLessThan(rate * years + 1e-14);
      },
    ),
  );
});

test("the number of people is what makes gain and cost meet", () => {
  const input = fc.record({
    costSek: fc.double({ min: 0, max: 1e9, noNaN: true }),
    valueSekPerYear: fc.double({ min: 1, max: 1e6, noNaN: true }),
    years: fc.integer({ min: 1, max: 60 }),
    rate: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
    deadweight: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  fc.assert(
    fc.property(input, (each) => {
      const answer = breakEven(each);
      if (answer.kind !== "people") throw new Error("a gain always pays in the end");
      let value = 0;
      for (let year = 1; year <= each.years; year++) value += each.valueSekPerYear / (1 + each.rate) ** year;
      const gain = answer.people * value * (1 - each.deadweight);
      expect(Math.abs(gain - each.costSek)).toBeLessThan(1e-9 * Math.max(1, each.costSek));
    }),
  );
});
