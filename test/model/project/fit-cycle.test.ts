import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { fitCycle } from "../../../src/model/project/fit-cycle.ts";
import { expectedGroupLine } from "../../../src/model/project/projection.ts";
import { expectedOf, inputOf, lineOf, the } from "./example.ts";

const stockholm = createCatalogue().find("stockholm-2002")?.programme as Programme;
const observed = { year: 2003, change: -0.375 };

test("Stockholm's five groups with the cycle fitted: from 23,450 in 1999 to 14,656 in 2003, and what that implies", () => {
  const input = inputOf(stockholm, { years: 5 });
  const fit = the(fitCycle(input, observed));
  expect(Math.round(fit.start)).toBe(23_450);
  expect(Math.abs(fit.fitted / 14_656 - 1)).toBeLessThan(0.001);
  // The ordinary strength explains a third of the fall.
  expect(fit.ordinary).toBeGreaterThan(19_000);
  expect(fit.employmentAtStart).toBeCloseTo(0.62, 9);
  expect(fit.employment).toBeGreaterThan(0.7);

  const assumptions = { "cycle-scale": fit.scale };
  const expected = expectedOf(inputOf(stockholm, { years: 5, assumptions }));
  expect(lineOf(expected, "assisted")[3]).toBeCloseTo(fit.fitted, 6);
  expect(lineOf(expected, "employment")[3]).toBeCloseTo(fit.employment, 9);
  // Near what the source counted in December 2003, though only the sum is fitted.
  const counted = { unemployment: 4184, "insufficient-insurance": 3289, "social-or-medical": 2861 };
  for (const [id, people] of Object.entries({ ...counted, "immigration-related": 2694, other: 1628 }))
    expect(Math.abs((expectedGroupLine(expected, id, 13)[3] ?? 0) / people - 1), id).toBeLessThan(0.07);
});

test("one group with a cycle that pulls on work alone needs three quarters of all in work", () => {
  const fit = the(fitCycle(inputOf({ ...stockholm, groups: [] }, { years: 5 }), observed));
  expect(Math.abs(fit.fitted / 14_656 - 1)).toBeLessThan(0.001);
  expect(fit.employment).toBeGreaterThan(0.75);
});

test("the least strength that fits is found, whatever is set now", () => {
  const at = (scale: number) =>
    the(fitCycle(inputOf(stockholm, { years: 4, assumptions: { "cycle-scale": scale } }), observed));
  expect(at(7)).toEqual(at(0.5));
  // What the ordinary strength gives is fitted by the ordinary strength.
  const change = at(1).ordinary / at(1).start - 1;
  expect(the(fitCycle(inputOf(stockholm, { years: 4 }), { year: 2003, change })).scale).toBe(1);
});

test("what no cycle gives is refused with the nearest number", () => {
  const flat = inputOf(stockholm, { years: 5, assumptions: { cycle: 1 } });
  expect(fitCycle(flat, observed)).toMatchObject({
    ok: false,
    error: { code: "noCycleFit", year: 2003, allowed: 14_656 },
  });
  const more = fitCycle(inputOf(stockholm, { years: 5 }), { year: 2003, change: 0.5 });
  expect(more).toMatchObject({ ok: false, error: { code: "noCycleFit", allowed: 35_175 } });
});

test("how many years are projected does not matter; a year that no projection reaches is refused", () => {
  const scale = (years: number) => the(fitCycle(inputOf(stockholm, { years }), observed)).scale;
  expect(scale(1)).toBe(scale(9));
  for (const year of [1999, 2030])
    expect(fitCycle(inputOf(stockholm), { year, change: -0.1 })).toMatchObject({
      ok: false,
      error: { code: "outOfRange", path: "year", value: year, allowed: "2000-2029" },
    });
});
