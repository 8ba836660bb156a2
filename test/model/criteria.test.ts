import { describe, expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import { checkRule } from "../../src/model/rule/check-rule.ts";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import type { Improvement } from "../../src/model/rule/improvement.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { type ExampleArea, exampleProgramme, improvement, onePot } from "./example.ts";

/** Awards of one pot of 1,000,000 kronor, in order of area; or the code of the fault. */
function awardsOf(criterion: Criterion, areas: Record<string, ExampleArea>): number[] | string {
  const rule = onePot(criterion);
  const result = allocate(rule, exampleProgramme(areas, rule));
  return result.ok ? result.value.areas.map(({ awardSek }) => awardSek) : result.error.code;
}

const improved = (changes: Partial<Improvement>, areas: Record<string, ExampleArea>): number[] | string =>
  awardsOf({ kind: "improvement", ...improvement(changes) }, areas);

describe("equal, size and fixed", () => {
  const areas = {
    a: { work: [], population: 1000 },
    b: { work: [], population: 4000 },
    c: { work: [], population: 0 },
  };
  test("equal shares; the odd krona goes to the smaller id", () => {
    expect(awardsOf({ kind: "equal" }, areas)).toEqual([333_334, 333_333, 333_333]);
  });
  test("by size, and by its square root: 1000 and 4000 as 1 to 2", () => {
    expect(awardsOf({ kind: "size", attribute: "population" }, areas)).toEqual([200_000, 800_000, 0]);
    expect(awardsOf({ kind: "size", attribute: "population", exponent: 0.5 }, areas)).toEqual([
      333_333, 666_667, 0,
    ]);
  });
  test("exponent 0 is equal shares among those with any: 0^0 = 0", () => {
    expect(awardsOf({ kind: "size", attribute: "population", exponent: 0 }, areas)).toEqual([
      500_000, 500_000, 0,
    ]);
  });
  test("a negative or missing size is refused", () => {
    const size: Criterion = { kind: "size", attribute: "population" };
    expect(awardsOf(size, { ...areas, c: { work: [], population: -1 } })).toBe("negativeSize");
    expect(awardsOf(size, { ...areas, c: { work: [] } })).toBe("missingAttribute");
  });
  test("listed kronor are paid as they stand, the rest is returned; more than the pot is refused", () => {
    expect(awardsOf({ kind: "fixed", amountsSek: { a: 250_000, c: 1 } }, areas)).toEqual([250_000, 0, 1]);
    expect(awardsOf({ kind: "fixed", amountsSek: { a: 1_000_000 } }, areas)).toEqual([1_000_000, 0, 0]);
    expect(awardsOf({ kind: "fixed", amountsSek: { a: 1_000_000, b: 1 } }, areas)).toBe("fixedAbovePot");
  });
});

describe("need", () => {
  // Work in 2012: a 0.40, b 0.50, c 0.70. Distances to the nation's 0.70: 0.30, 0.20, 0.
  const areas = {
    a: { work: [0.5, 0.5, 0.4], support: [0, 0, 0.1], population: 1000 },
    b: { work: [0.6, 0.6, 0.5], support: [0, 0, 0.2], population: 3000 },
    c: { work: [0.7, 0.7, 0.7], support: [0, 0, 0.3], population: 1000 },
  };
  const need = (changes: object): number[] | string =>
    awardsOf({ kind: "need", indicator: "work", years: [2012], reference: "nation", ...changes }, areas);
  test("to the nation, to the best and to a number: 0.30 and 0.20 as 3 to 2", () => {
    for (const reference of ["nation", "best", 0.7] as const)
      expect(need({ reference })).toEqual([600_000, 400_000, 0]);
  });
  test("to the mean 1.6/3: 0.4/3 and 0.1/3 as 4 to 1", () => {
    expect(need({ reference: "mean" })).toEqual([800_000, 200_000, 0]);
  });
  test("squared 9 to 4; times inhabitants 300 to 600", () => {
    expect(need({ exponent: 2 })).toEqual([692_308, 307_692, 0]);
    expect(need({ times: "population" })).toEqual([333_333, 666_667, 0]);
  });
  test("where lower is better the best is the lowest, and need is what lies above it", () => {
    expect(need({ indicator: "support", reference: "best" })).toEqual([0, 333_333, 666_667]);
  });
  test("levels are means of years, the nation's too: (0.8 + 0.7)/2 less 0.45, 0.55, 0.70", () => {
    expect(need({ years: [2011, 2012] })).toEqual([545_455, 363_636, 90_909]);
  });
  test("a nation without that year, and an area without a value, are refused", () => {
    expect(need({ years: [2010] })).toBe("missingNation");
    expect(
      awardsOf({ kind: "need", indicator: "work", years: [2012], reference: 1 }, { a: { work: [0.5] } }),
    ).toBe("missingObservation");
  });
});

describe("improvement", () => {
  // a +0.02 from 0.20 on 100 persons, b +0.06 from 0.60 on 300, c -0.04 from 0.40 on 200.
  const areas = {
    a: { work: [0.1, 0.2, 0.22], persons: [100, 100, 100], refugees: 0.1, population: 10 },
    b: { work: [0.5, 0.6, 0.66], persons: [300, 300, 300], refugees: 0, population: 20 },
    c: { work: [0.4, 0.4, 0.36], persons: [200, 200, 200], refugees: 0.2, population: 30 },
  };
  test("percentage points 1 to 3; relative 10 % each; persons 2 to 18", () => {
    expect(improved({}, areas)).toEqual([250_000, 750_000, 0]);
    expect(improved({ measure: "relative" }, areas)).toEqual([500_000, 500_000, 0]);
    expect(improved({ measure: "persons" }, areas)).toEqual([100_000, 900_000, 0]);
  });
  test("gap closed: to 0.8 it is 0.02/0.6 and 0.06/0.2, 1 to 9; to the best nobody but a and c has a gap", () => {
    expect(improved({ measure: "gapClosed", reference: "nation" }, areas)).toEqual([100_000, 900_000, 0]);
    expect(improved({ measure: "gapClosed", reference: 0.8 }, areas)).toEqual([100_000, 900_000, 0]);
    expect(improved({ measure: "gapClosed", reference: "best" }, areas)).toEqual([1_000_000, 0, 0]);
  });
  test("gap closed, shifted: an area past the reference keeps 0", () => {
    // Gaps to 0.5: a 0.3, c 0.1, b is past it. a 0.02/0.3 = 0.0667, c -0.04/0.1 = -0.4; shifted a 0.4667, c 0, b 0.
    expect(improved({ measure: "gapClosed", reference: 0.5, negative: "shift" }, areas)).toEqual([
      1_000_000, 0, 0,
    ]);
  });
  test("shift lifts all by the largest fall: 0.06, 0.10, 0", () => {
    expect(improved({ negative: "shift" }, areas)).toEqual([375_000, 625_000, 0]);
  });
  test("shift lifts nobody where nobody fell", () => {
    const { a, b } = areas;
    expect(improved({ negative: "shift" }, { a, b })).toEqual([250_000, 750_000]);
  });
  test("added: + 0.2 x (refugees - 0.1) makes 0.02, 0.04, -0.02", () => {
    expect(improved({ add: [{ attribute: "refugees", weight: 0.2 }] }, areas)).toEqual([333_333, 666_667, 0]);
  });
  test("added: equal attributes add nothing, not even the dust of their mean", () => {
    const level = { work: [0.5, 0.5, 0.5], refugees: 0.1 };
    const six = { a: level, b: level, c: level, d: level, e: level, f: level };
    expect(improved({ add: [{ attribute: "refugees", weight: 4 }] }, six)).toEqual([0, 0, 0, 0, 0, 0]);
    const two = { a: { ...level, refugees: 0.3 }, b: { ...level, refugees: 0.1 + 0.2 } };
    expect(improved({ negative: "shift", add: [{ attribute: "refugees", weight: 4 }] }, two)).toEqual([0, 0]);
  });
  test("multiplied: 0.02 x 1.4 and 0.06 x 1, 7 to 15; a factor of 0 gives 0; a negative factor is refused", () => {
    expect(improved({ multiply: [{ attribute: "refugees", weight: 4 }] }, areas)).toEqual([
      318_182, 681_818, 0,
    ]);
    expect(improved({ multiply: [{ attribute: "refugees", weight: -5 }] }, areas)).toEqual([
      142_857, 857_143, 0,
    ]);
    expect(
      improved({ multiply: [{ attribute: "refugees", weight: -10 }] }, { a: areas.a, b: areas.b }),
    ).toEqual([0, 1_000_000]);
    expect(improved({ multiply: [{ attribute: "refugees", weight: -6 }] }, areas)).toBe("negativeFactor");
  });
  test("two factors multiply: 1.4 x 1.1 = 1.54, 0.0308 to 0.06", () => {
    const multiply = [
      { attribute: "refugees", weight: 4 },
      { attribute: "refugees", weight: 1 },
    ];
    expect(improved({ multiply }, areas)).toEqual([339_207, 660_793, 0]);
  });
  test("times inhabitants 1 to 6, times the denominator as persons", () => {
    expect(improved({ times: "population" }, areas)).toEqual([142_857, 857_143, 0]);
    expect(improved({ times: "denominator" }, areas)).toEqual([100_000, 900_000, 0]);
  });
  test("windows are means: from (0.1+0.2)/2 and (0.5+0.6)/2 it is 0.07 and 0.11", () => {
    expect(improved({ from: [2010, 2011] }, areas)).toEqual([388_889, 611_111, 0]);
  });
  test("lower is better for support", () => {
    const lower = { a: { work: [], support: [0.3, 0.3, 0.2] }, b: { work: [], support: [0.3, 0.3, 0.4] } };
    expect(improved({ indicator: "support" }, lower)).toEqual([1_000_000, 0]);
  });
  test("nobody improved: the money is returned", () => {
    expect(improved({}, { c: areas.c })).toEqual([0]);
  });
  test("a change that is only rounding dust is none: 0.1 + 0.2 is not more than 0.3", () => {
    const dust = { a: { work: [0, 0.3, 0.1 + 0.2] }, b: { work: [0, 0.3, 0.31] } };
    expect(improved({}, dust)).toEqual([0, 1_000_000]);
  });
  test("against the others: 0.02, 0.06 and -0.04 less their mean of 0.04/3", () => {
    // 0.02 - 0.0133 = 0.0067 and 0.06 - 0.0133 = 0.0467, 1 to 7; in people of 100 and 300, 0.67 to 14, 1 to 21.
    expect(improved({ relativeTo: "mean" }, areas)).toEqual([125_000, 875_000, 0]);
    expect(improved({ relativeTo: "mean", measure: "persons" }, areas)).toEqual([45_455, 954_545, 0]);
    // Against where they began: 0.0067/0.2 and 0.0467/0.6, 3 to 7.
    expect(improved({ relativeTo: "mean", measure: "relative" }, areas)).toEqual([300_000, 700_000, 0]);
    expect(improved({ relativeTo: "none" }, areas)).toEqual(improved({}, areas));
  });
  test("against the others nobody gains where all move alike, whatever the cycle", () => {
    const alike = { a: { work: [0, 0.3, 0.4] }, b: { work: [0, 0.1, 0.2] }, c: { work: [0, 0.7, 0.8] } };
    expect(improved({ relativeTo: "mean" }, alike)).toEqual([0, 0, 0]);
    expect(improved({ relativeTo: "mean", negative: "shift" }, alike)).toEqual([0, 0, 0]);
  });
  test("against the nation, which fell from 0.8 to 0.7: 0.12, 0.16 and 0.06", () => {
    expect(improved({ relativeTo: "nation" }, areas)).toEqual([352_941, 470_588, 176_471]);
    expect(improved({ relativeTo: "nation", from: [2010] }, areas)).toBe("missingNation");
    const support = { a: { work: [], support: [0.3, 0.3, 0.2] } };
    expect(improved({ relativeTo: "nation", indicator: "support" }, support)).toBe("missingNation");
  });
  test("what is missing is named", () => {
    const { persons: _, ...bare } = areas.a;
    expect(improved({ measure: "persons" }, { a: bare })).toBe("missingDenominator");
    expect(improved({}, { a: { work: [0.1, 0.2] } })).toBe("missingObservation");
    expect(improved({ measure: "relative" }, { a: { work: [0, 0, 0.1] } })).toBe("zeroBase");
    expect(improved({ measure: "gapClosed" }, areas)).toBe("missingReference");
    expect(
      improved(
        { multiply: [{ attribute: "refugees", weight: 1 }] },
        { a: { work: [0, 0.1, 0.2] }, b: areas.b },
      ),
    ).toBe("missingAttribute");
  });
});

describe("noise treatments", () => {
  /*
   * Chance: var = (1 - 0.7) p (1 - p) (1/n0 + 1/n1). Both areas stand around 0.5.
   * a: 0.50 -> 0.60 on 10,000 persons: p 0.55, var = 0.3 x 0.2475 x 0.0002 = 1.485e-5, sd 0.003854
   * b: 0.50 -> 0.52 on 100 persons: p 0.51, var = 0.3 x 0.2499 x 0.02 = 1.4994e-3, sd 0.038722
   */
  const areas = {
    a: { work: [0.5, 0.5, 0.6], persons: [10_000, 10_000, 10_000] },
    b: { work: [0.5, 0.5, 0.52], persons: [100, 100, 100] },
  };
  test("significant: b's 0.02 is less than one standard deviation, and more than half of one", () => {
    expect(improved({ noise: { kind: "none" } }, areas)).toEqual([833_333, 166_667]);
    expect(improved({ noise: { kind: "significant", z: 1 } }, areas)).toEqual([1_000_000, 0]);
    expect(improved({ noise: { kind: "significant", z: 0.5 } }, areas)).toEqual([833_333, 166_667]);
  });
  test("significant carries the spread through the measure: relative halves the base, doubles both", () => {
    expect(improved({ measure: "relative", noise: { kind: "significant", z: 0.5 } }, areas)).toEqual([
      833_333, 166_667,
    ]);
    expect(improved({ measure: "relative", noise: { kind: "significant", z: 1 } }, areas)).toEqual([
      1_000_000, 0,
    ]);
  });
  test("minimum n: a change on fewer than n persons in either window counts as none", () => {
    expect(improved({ noise: { kind: "minimum", n: 100 } }, areas)).toEqual([833_333, 166_667]);
    expect(improved({ noise: { kind: "minimum", n: 101 } }, areas)).toEqual([1_000_000, 0]);
    const uneven = { ...areas, b: { ...areas.b, persons: [100, 99, 100] } };
    expect(improved({ noise: { kind: "minimum", n: 100 } }, uneven)).toEqual([1_000_000, 0]);
  });
  test("shrink: two areas, solved by hand", () => {
    /*
     * With two areas Q(t) = (y1 - y2)^2 / (v1 + v2 + 2t) = 1, so tau2 = ((0.08)^2 - v1 - v2) / 2
     * = (0.0064 - 0.00151425) / 2 = 0.002442875. Weights 1/(v + tau2): a 1/0.002457725 = 406.88, b 1/0.003942275 = 253.66.
     * Mean = (406.88 x 0.10 + 253.66 x 0.02) / 660.54 = 0.0692785.
     * a: mean + (0.10 - mean) x 0.99395784 = 0.0998144; b: mean + (0.02 - mean) x 0.61966124 = 0.0387425.
     * Of 0.1385569 that is 0.720386 and 0.279614.
     */
    expect(improved({ noise: { kind: "shrink" } }, areas)).toEqual([720_386, 279_614]);
  });
  test("shrink leaves one area alone, and one whose chance is nil", () => {
    expect(improved({ noise: { kind: "shrink" } }, { a: areas.a })).toEqual([1_000_000]);
    const sure = { ...areas, b: { work: [1, 1, 1], persons: [100, 100, 100] } };
    expect(improved({ noise: { kind: "shrink" } }, sure)).toEqual([1_000_000, 0]);
  });
  test("shrink makes equals of areas whose differences are no larger than chance", () => {
    const close = {
      a: { work: [0.5, 0.5, 0.53], persons: [50, 50, 50] },
      b: { work: [0.5, 0.5, 0.51], persons: [50, 50, 50] },
    };
    expect(improved({ noise: { kind: "shrink" } }, close)).toEqual([500_000, 500_000]);
  });
});

describe("rank, value added and target", () => {
  const areas = {
    a: { work: [0.1, 0.2, 0.25] },
    b: { work: [0.1, 0.2, 0.25] },
    c: { work: [0.1, 0.2, 0.4] },
    d: { work: [0.1, 0.2, 0.1] },
  };
  test("points 4, 3, 2, 1; ties share: a and b have 2.5 each", () => {
    expect(awardsOf({ kind: "rank", improvement: improvement() }, areas)).toEqual([
      250_000, 250_000, 400_000, 100_000,
    ]);
  });
  test("given points: none beyond the list", () => {
    expect(awardsOf({ kind: "rank", improvement: improvement(), points: [6, 4] }, areas)).toEqual([
      200_000, 200_000, 600_000, 0,
    ]);
  });
  test("value added: residuals from a straight line on the level", () => {
    /*
     * Levels 0.2, 0.3, 0.4 and changes 0.01, 0.08, 0.03. Mean 0.04, slope = (-0.1 x -0.03 + 0.1 x -0.01) / 0.02 = 0.1.
     * Expected 0.03, 0.04, 0.05; residuals -0.02, 0.04, -0.02: b alone is above the line.
     */
    const level = {
      a: { work: [0.2, 0.2, 0.21] },
      b: { work: [0.3, 0.3, 0.38] },
      c: { work: [0.4, 0.4, 0.43] },
    };
    const added = (negative: "zero" | "shift"): Criterion => ({
      kind: "valueAdded",
      improvement: improvement({ negative }),
      levelYears: [2010],
    });
    expect(awardsOf(added("zero"), level)).toEqual([0, 1_000_000, 0]);
    const more = { ...level, d: { work: [0.5, 0.5, 0.52] } };
    /*
     * Levels -0.15, -0.05, 0.05, 0.15 about 0.35; changes -0.025, 0.045, -0.005, -0.015 about 0.035.
     * Products 0.00375 - 0.00225 - 0.00025 - 0.00225 = -0.001; squares 0.05; slope -0.02.
     * Residuals: -0.028, 0.044, -0.004, -0.012; shifted by 0.028: 0, 0.072, 0.024, 0.016 of 0.112.
     */
    expect(awardsOf(added("shift"), more)).toEqual([0, 642_857, 214_286, 142_857]);
  });
  test("value added of one or two areas is nothing; equal levels leave the deviation from the mean", () => {
    const criterion: Criterion = { kind: "valueAdded", improvement: improvement(), levelYears: [2010] };
    expect(awardsOf(criterion, { a: areas.a, c: areas.c })).toEqual([0, 0]);
    // Changes 0.05, 0.05, 0.20, -0.10 about 0.05: only c is above.
    expect(awardsOf(criterion, areas)).toEqual([0, 0, 1_000_000, 0]);
  });
  test("target: part of the way, at most all of it; from above the target: kept or lost", () => {
    const target = (
      form: "linear" | "allOrNothing",
      goal: number | Record<string, number> = 0.3,
    ): number[] | string =>
      awardsOf({ kind: "target", indicator: "work", from: [2011], to: [2012], target: goal, form }, areas);
    // a and b half of the way from 0.2 to 0.3, c past it, d away from it.
    expect(target("linear")).toEqual([250_000, 250_000, 500_000, 0]);
    expect(target("allOrNothing")).toEqual([0, 0, 1_000_000, 0]);
    expect(target("linear", 0.2)).toEqual([333_334, 333_333, 333_333, 0]);
    expect(target("linear", { a: 0.45, b: 0.25, c: 0.6, d: 0 })).toEqual([74_074, 370_371, 185_185, 370_370]);
    expect(target("linear", { a: 0.45 })).toBe("missingTarget");
  });
  test("ahead of the own start: part of the way, and nothing for where an area already was", () => {
    const ahead = (form: "linear" | "allOrNothing", by = 0.1): number[] | string =>
      awardsOf({ kind: "target", indicator: "work", from: [2011], to: [2012], ahead: by, form }, areas);
    // a and b half of 0.1, c more than all of it, d backwards.
    expect(ahead("linear")).toEqual([250_000, 250_000, 500_000, 0]);
    expect(ahead("allOrNothing")).toEqual([0, 0, 1_000_000, 0]);
    expect(ahead("linear", 0.4)).toEqual([166_667, 166_667, 666_666, 0]);
    const high = { a: { work: [1, 1, 1] }, b: { work: [0.9, 0.95, 1] }, c: { work: [0.5, 0.5, 0.5] } };
    const criterion: Criterion = {
      kind: "target",
      indicator: "work",
      from: [2011],
      to: [2012],
      ahead: 0.1,
      form: "linear",
    };
    // The end of the scale is as far as a target goes: b is all the way there, a was there before.
    expect(awardsOf(criterion, high)).toEqual([0, 1_000_000, 0]);
  });
  test("either a target or a distance ahead", () => {
    const target = { kind: "target", indicator: "work", from: [2011], to: [2012], form: "linear" } as const;
    const faults = (criterion: Criterion) => {
      const rule = onePot(criterion);
      return checkRule(rule, exampleProgramme(areas, rule)).map(({ code, path }) => [code, path]);
    };
    expect(faults({ ...target, from: [2011], to: [2012] } as Criterion)).toEqual([
      ["missingKey", "rule.pots[0].criterion.target"],
    ]);
    expect(faults({ ...target, from: [2011], to: [2012], target: 0.3, ahead: 0.1 })).toEqual([
      ["twoTargets", "rule.pots[0].criterion.ahead"],
    ]);
  });
});

describe("price", () => {
  // a +0.02 on 100 people, b +0.06 on 300, c -0.04.
  const areas = {
    a: { work: [0.1, 0.2, 0.22], persons: [100, 100, 100] },
    b: { work: [0.5, 0.6, 0.66], persons: [300, 300, 300] },
    c: { work: [0.4, 0.4, 0.36], persons: [200, 200, 200] },
  };
  const price = (sekPerUnit: number, changes: Partial<Improvement> = {}): Criterion => ({
    kind: "price",
    improvement: improvement(changes),
    sekPerUnit,
  });
  const allocated = (criterion: Criterion, changes: Partial<Rule> = {}) => {
    const rule = onePot(criterion, changes);
    const result = allocate(rule, exampleProgramme(areas, rule));
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  test("100,000 kronor for each percentage point: 200,000 and 600,000, the rest is returned", () => {
    expect(awardsOf(price(10_000_000), areas)).toEqual([200_000, 600_000, 0]);
    const { returnedSek, pots } = allocated(price(10_000_000));
    expect(returnedSek).toBe(200_000);
    expect(pots).toEqual([
      { id: "pot", moneySek: 1_000_000, taken: true, claimedSek: expect.closeTo(800_000, 6) },
    ]);
  });
  test("45,000 kronor for each of 2 and 18 people", () => {
    expect(awardsOf(price(45_000, { measure: "persons" }), areas)).toEqual([90_000, 810_000, 0]);
  });
  test("more than the pot has is scaled down alike: 400,000 and 1,200,000 of 1,000,000", () => {
    expect(awardsOf(price(20_000_000), areas)).toEqual([250_000, 750_000, 0]);
    const { returnedSek, pots } = allocated(price(20_000_000));
    expect([returnedSek, pots[0]?.claimedSek]).toEqual([0, expect.closeTo(1_600_000, 6)]);
    expect(awardsOf(price(0), areas)).toEqual([0, 0, 0]);
  });
  test("what is left over goes the rule's way; a scaled price takes no money of other pots", () => {
    const two = (sekPerUnit: number, unpaid: Rule["unpaid"] = "return") =>
      allocated(price(sekPerUnit), {
        unpaid,
        pots: [
          { id: "price", weight: 1, criterion: price(sekPerUnit) },
          { id: "equal", weight: 1, criterion: { kind: "equal" } },
          {
            id: "nobody",
            weight: 2,
            criterion: price(1e7, { from: [2012], to: [2011], indicator: "work", relativeTo: "none" }),
          },
        ],
      });
    const awards = ({ areas }: ReturnType<typeof two>) => areas.map(({ potsSek }) => potsSek.slice(0, 2));
    // 250,000 each for the first two; c alone fell back, so that it has 400,000 in the third pot.
    expect(awards(two(2_500_000, "otherPots"))).toEqual([
      [50_000, 133_334],
      [150_000, 133_333],
      [0, 133_333],
    ]);
    // 400,000 asked of 250,000: three quarters to b, and nothing of what the third pot leaves.
    expect(awards(two(5_000_000, "otherPots")).map(([own]) => own)).toEqual([62_500, 187_500, 0]);
  });
  test("a trace tells points, price and what they come to, and whether it is paid in full", () => {
    const told = (sekPerUnit: number) => {
      const rule = onePot(price(sekPerUnit));
      const trace = explain(rule, exampleProgramme(areas, rule), "a");
      return trace.ok ? trace.value.steps.filter(({ kind }) => kind === "price" || kind === "score") : [];
    };
    expect(told(10_000_000)).toMatchObject([
      {
        kind: "price",
        points: expect.closeTo(0.02, 12),
        sekPerUnit: 10_000_000,
        claimSek: expect.closeTo(200_000, 6),
      },
      { kind: "score", fixed: true, kronor: expect.closeTo(200_000, 6) },
    ]);
    expect(told(20_000_000)).toMatchObject([
      { kind: "price", claimSek: expect.closeTo(400_000, 6) },
      { kind: "score", fixed: false, moneySek: 1_000_000, share: expect.closeTo(0.25, 12) },
    ]);
  });
});
