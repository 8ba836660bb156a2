import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concentration } from "../../../src/model/analysis/concentration.ts";
import { concentrationCurve, moneyUpTo } from "../../../src/model/analysis/concentration-curve.ts";
import { distribution } from "../../../src/model/analysis/distribution.ts";
import { gini } from "../../../src/model/analysis/gini.ts";
import { neediestShare } from "../../../src/model/analysis/neediest-share.ts";
import { rankAgreement } from "../../../src/model/analysis/rank-agreement.ts";
import type { Measured, MeasureFault, Standing } from "../../../src/model/analysis/standing.ts";
import type { Result } from "../../../src/model/result.ts";
import { runs } from "../runs.ts";

const value = (result: Result<Measured, MeasureFault>): number => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value.value;
};

const area = (id: string, inhabitants: number, need: number, awardSek: number): Standing => ({
  area: id,
  inhabitants,
  need,
  awardSek,
});

// 1,000 inhabitants and 10,000 kronor: 100 people in most need get 40 each, 300 get 10, 600 in least need get 5.
const three = [area("a", 100, 3, 4000), area("b", 300, 2, 3000), area("c", 600, 1, 3000)];

describe("worked by hand", () => {
  test("Gini: people 0.6, 0.3, 0.1 from the lowest award per head; money up to them 0.3, 0.6, 1", () => {
    // 1 - (0.6 x 0.3 + 0.3 x (0.3 + 0.6) + 0.1 x (0.6 + 1)) = 1 - 0.61
    expect(value(gini(three))).toBeCloseTo(0.39, 12);
  });

  test("concentration is the Gini coefficient where more need always gives more", () => {
    // Ranks 0.3, 0.75, 0.95: 2 (0.3 x -0.2 + 0.3 x 0.25 + 0.4 x 0.45) = 0.39
    expect(value(concentration(three))).toBeCloseTo(0.39, 12);
  });

  test("concentration turns its sign when need is turned about", () => {
    const turned = three.map((each) => ({ ...each, need: -(each.need ?? 0) }));
    expect(value(concentration(turned))).toBeCloseTo(-0.39, 12);
  });

  test("areas in equal need share one rank", () => {
    // a and b together: 400 of 1,000 people, rank 0.8, 0.7 of the money; c rank 0.3: 2 (0.7 x 0.3 + 0.3 x -0.2) = 0.3
    const tied = [area("a", 100, 2, 4000), area("b", 300, 2, 3000), area("c", 600, 1, 3000)];
    expect(value(concentration(tied))).toBeCloseTo(0.3, 12);
  });

  test("the neediest fifth: 200 people are all of a and a third of b", () => {
    // (4,000 + 3,000 / 3) / 10,000
    expect(value(neediestShare(three))).toBeCloseTo(0.5, 12);
    // Equal need on the border: half of the 400 people, half of 7,000.
    const tied = [area("a", 100, 2, 4000), area("b", 300, 2, 3000), area("c", 600, 1, 3000)];
    expect(value(neediestShare(tied))).toBeCloseTo(0.35, 12);
    // One area holds more than a fifth by itself: a fifth of its money over its part.
    expect(value(neediestShare([area("a", 500, 2, 900), area("b", 500, 1, 100)]))).toBeCloseTo(0.36, 12);
  });

  test("tau-b: four areas, one pair tied in need, one tied in award", () => {
    // Per head 4, 2, 2, 3; need 4, 3, 2, 2. Pairs: ab+ ac+ ad+ bc0 bd- cd0: (3 - 1) / sqrt((6 - 1)(6 - 1)) = 0.4
    const four = [area("a", 1, 4, 4), area("b", 1, 3, 2), area("c", 1, 2, 2), area("d", 1, 2, 3)];
    expect(value(rankAgreement(four))).toBeCloseTo(0.4, 12);
    expect(value(rankAgreement(three))).toBe(1);
  });
});

describe("what cannot be worked out is said", () => {
  const nobody: Standing[] = [{ area: "a", awardSek: 1 }];
  test("no population, no need, no money, all alike", () => {
    for (const measure of Object.values(distribution(nobody)))
      expect(measure).toEqual({ ok: false, error: { code: "noPopulation" } });
    const unknown = distribution([{ area: "a", awardSek: 1, inhabitants: 10 }]);
    expect(unknown.gini).toMatchObject({ ok: true, value: { value: 0 } });
    for (const id of ["concentration", "neediestShare", "rankAgreement"] as const)
      expect(unknown[id]).toEqual({ ok: false, error: { code: "noNeed" } });
    for (const measure of Object.values(distribution([area("a", 10, 1, 0)])))
      expect(measure).toEqual({ ok: false, error: { code: "noMoney" } });
    const same = [area("a", 10, 1, 100), area("b", 20, 1, 100)];
    expect(rankAgreement(same)).toEqual({ ok: false, error: { code: "allAlike" } });
    const alike = [area("a", 10, 1, 100), area("b", 20, 2, 200)];
    expect(rankAgreement(alike)).toEqual({ ok: false, error: { code: "allAlike" } });
  });

  test("areas without figures are left out by name, and change nothing else", () => {
    const more: Standing[] = [...three, { area: "x", awardSek: 9e9 }, { area: "y", awardSek: 5, need: 8 }];
    for (const id of ["concentration", "neediestShare", "rankAgreement", "gini"] as const) {
      const result = distribution(more)[id];
      expect(result.ok && result.value.leftOut).toEqual(["x", "y"]);
      expect(value(result)).toBe(value(distribution(three)[id]));
    }
    const needless = [...three, { area: "z", awardSek: 500, inhabitants: 50 }];
    const { gini: spread, concentration: aimed } = distribution(needless);
    expect(spread.ok && spread.value.leftOut).toEqual([]);
    expect(aimed.ok && aimed.value.leftOut).toEqual(["z"]);
  });
});

describe("properties", () => {
  const numRuns = runs(2000);
  const standings = fc
    .array(
      fc.record({
        inhabitants: fc.integer({ min: 1, max: 50_000 }),
        need: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true })),
        awardSek: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000_000 })),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((list) => list.map((each, at): Standing => ({ area: `a${at}`, ...each })))
    .filter((list) => list.some(({ awardSek }) => awardSek > 0));
  const all = (list: readonly Standing[]) =>
    Object.values(distribution(list)).map((each) => (each.ok ? each.value.value : Number.NaN));
  const same = (a: readonly number[], b: readonly number[]) =>
    a.forEach((each, at) => {
      if (Number.isNaN(each)) expect(b[at]).toBeNaN();
      else expect(each).toBeCloseTo(b[at] as number, 9);
    });

  test("they stay in their ranges, and concentration never exceeds the Gini coefficient", () => {
    fc.assert(
      fc.property(standings, (list) => {
        const [spread = 0, aimed = 0, fifth = 0, tau = 0] = all(list);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThan(1);
        expect(Math.abs(aimed)).toBeLessThanOrEqual(spread + 1e-9);
        expect(fifth).toBeGreaterThanOrEqual(0);
        expect(fifth).toBeLessThanOrEqual(1 + 1e-12);
        expect(Number.isNaN(tau) || Math.abs(tau) <= 1 + 1e-12).toBe(true);
      }),
      { numRuns },
    );
  });

  test("order of areas and size of the sum change nothing", () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 2, max: 9 }), (list, times) => {
        same(all([...list].reverse()), all(list));
        same(all(list.map((each) => ({ ...each, awardSek: each.awardSek * times }))), all(list));
      }),
      { numRuns },
    );
  });

  test("an area divided in two that are alike changes nothing but the count of areas", () => {
    fc.assert(
      fc.property(standings, (list) => {
        const doubled = list.map((each) => ({
          ...each,
          inhabitants: (each.inhabitants ?? 0) * 2,
          awardSek: each.awardSek * 2,
        }));
        const [first, ...rest] = doubled as [Standing, ...Standing[]];
        const half = { ...first, inhabitants: (first.inhabitants ?? 0) / 2, awardSek: first.awardSek / 2 };
        same(all([half, ...rest, { ...half, area: "b" }]).slice(0, 3), all(doubled).slice(0, 3));
      }),
      { numRuns },
    );
  });

  test("twice the area between the concentration curve and the diagonal is the concentration index", () => {
    fc.assert(
      fc.property(standings, (list) => {
        const curve = concentrationCurve(list);
        if (!curve.ok) throw new Error(curve.error.code);
        let area = 0;
        for (const [at, { people, money }] of curve.value.entries()) {
          const before = curve.value[at - 1];
          if (before !== undefined) area += ((people - before.people) * (money + before.money)) / 2;
        }
        expect(2 * area - 1).toBeCloseTo(value(concentration(list)), 9);
        expect(moneyUpTo(curve.value, 0.2)).toBeCloseTo(value(neediestShare(list)), 9);
        expect(curve.value.at(-1)?.people).toBeCloseTo(1, 12);
        expect(curve.value.at(-1)?.money).toBeCloseTo(1, 12);
      }),
      { numRuns },
    );
  });

  test("the same per head everywhere: no spread, nothing aimed, a fifth to a fifth", () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 1, max: 900 }), (list, perHead) => {
        const even = list.map((each) => ({ ...each, awardSek: (each.inhabitants ?? 0) * perHead }));
        const [spread, aimed, fifth, tau] = all(even);
        same([spread, aimed, fifth] as number[], [0, 0, 0.2]);
        expect(tau).toBeNaN();
      }),
      { numRuns },
    );
  });

  test("money moved from the least needy area to the neediest never lowers concentration or the fifth", () => {
    fc.assert(
      fc.property(standings, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const byNeed = [...list].sort((a, b) => (a.need ?? 0) - (b.need ?? 0));
        const [from, to] = [byNeed[0] as Standing, byNeed.at(-1) as Standing];
        const moved = Math.floor(from.awardSek * part);
        const after = list.map((each) => ({
          ...each,
          awardSek: each.awardSek + (each === to ? moved : 0) - (each === from ? moved : 0),
        }));
        expect(value(concentration(after))).toBeGreaterThanOrEqual(value(concentration(list)) - 1e-9);
        expect(value(neediestShare(after))).toBeGreaterThanOrEqual(value(neediestShare(list)) - 1e-9);
      }),
      { numRuns },
    );
  });
});
