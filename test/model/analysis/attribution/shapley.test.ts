import { describe, expect, test } from "vitest";
import {
  type AttributionPart,
  attribute,
  prepareAttribution,
} from "../../../../src/model/analysis/attribution/attribute.ts";
import {
  type Coalition,
  coalitionOf,
  rememberWorth,
} from "../../../../src/model/analysis/attribution/coalition.ts";
import { exactShapley } from "../../../../src/model/analysis/attribution/exact-shapley.ts";
import { joinPairs, samplePairs } from "../../../../src/model/analysis/attribution/sampled-shapley.ts";
import { wholeKronor } from "../../../../src/model/analysis/attribution/whole-kronor.ts";
import { fail, ok } from "../../../../src/model/result.ts";

const game = (worth: (coalition: Coalition) => number) => (coalition: Coalition) =>
  ok(Float64Array.of(worth(coalition)));

const exact = (n: number, worth: (coalition: Coalition) => number): number[] =>
  Array.from(
    exactShapley(
      n,
      1,
      Array.from({ length: 2 ** n }, (_, mask) => Float64Array.of(worth(coalitionOf(mask, n)))),
    ),
  );

/** Two left gloves (0, 1) and one right (2): a pair is worth 6. Shapley values 1, 1, 4 (a sixth, a sixth, two thirds). */
const gloves = (c: Coalition) => (c[2] === 1 && (c[0] === 1 || c[1] === 1) ? 6 : 0);

/** Airport with runways for 1, 2 and 3 aeroplanes of costs 12, 24, 60: 4, 4 + 6, 4 + 6 + 36. */
const airport = (c: Coalition) => Math.max(c[0] === 1 ? 12 : 0, c[1] === 1 ? 24 : 0, c[2] === 1 ? 60 : 0);

/** Weights 4, 3, 2, 1 with a majority of 6 of 10: values 5/12, 3/12, 3/12, 1/12 of 12. */
const voting = (c: Coalition) =>
  4 * (c[0] ?? 0) + 3 * (c[1] ?? 0) + 2 * (c[2] ?? 0) + (c[3] ?? 0) >= 6 ? 12 : 0;

describe("exact values of games with known ones", () => {
  test("gloves", () => expect(exact(3, gloves)).toEqual([1, 1, 4]));
  test("an airport", () => expect(exact(3, airport)).toEqual([4, 10, 46]));
  test("a vote", () => expect(exact(4, voting)).toEqual([5, 3, 3, 1]));
  test("an additive game gives each its own, negative too", () =>
    expect(
      exact(8, (c) => c.reduce((sum, is, i) => sum + is * [7, -3, 0, 11, 2, -5, 1, 1_000_000_007][i]!, 0)),
    ).toEqual([7, -3, 0, 11, 2, -5, 1, 1_000_000_007]));
});

describe("sampled values", () => {
  const ten = (c: Coalition) =>
    gloves(c) + airport(c.slice(3)) + (c[6] ?? 0) * (c[7] ?? 0) * 10 + 5 * (c[8] ?? 0);
  const known = [1, 1, 4, 4, 10, 46, 5, 5, 5, 0];
  const drawn = (seed: number) => {
    const sampled = samplePairs(10, 1, rememberWorth(game(ten)), seed, 0, 400);
    if (!sampled.ok) throw new Error("a game without faults stopped");
    return joinPairs([sampled.value]);
  };

  test("lie about as far from the known ones as their stated error says", () => {
    const ratios: number[] = [];
    for (let seed = 1; seed <= 30; seed++) {
      const { values, errors } = drawn(seed);
      for (const [edit, value] of known.entries()) {
        const error = errors[edit] as number;
        if (error > 0) ratios.push(((values[edit] as number) - value) / error);
        else expect(values[edit]).toBeCloseTo(value, 9);
      }
    }
    const spread = Math.sqrt(ratios.reduce((sum, each) => sum + each * each, 0) / ratios.length);
    expect(spread).toBeGreaterThan(0.85);
    expect(spread).toBeLessThan(1.15);
  });

  test("are the same for the same seed, and add up to the whole change", () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7).values).not.toEqual(drawn(8).values);
    expect(drawn(7).values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(81, 9);
  });
});

test("parts computed in any order, by anybody, give the same division as all at once", () => {
  for (const n of [8, 9]) {
    const worth = (c: Coalition) =>
      ok(Float64Array.of(c.reduce((sum, is, i) => sum + is * 2 ** i, 0) ** 2 % 1009));
    const work = prepareAttribution(n, 1, worth, { pairs: 50 });
    const order = Array.from({ length: work.parts }, (_, part) => part).reverse();
    const made = new Map<number, AttributionPart>();
    for (const part of order) {
      const other = prepareAttribution(n, 1, worth, { pairs: 50 }).compute(part);
      if (!other.ok) throw new Error("a game without faults stopped");
      made.set(part, other.value);
    }
    expect(work.parts).toBeGreaterThan(2);
    const parts = order.reverse().map((part) => made.get(part) as AttributionPart);
    expect(ok(work.answer(parts))).toEqual(attribute(n, 1, worth, { pairs: 50 }));
  }
});

describe("a division in whole kronor", () => {
  test("adds up, gives left-over kronor to the largest fractions, ties in order", () => {
    expect(wholeKronor([10 / 3, 10 / 3, 10 / 3], 10)).toEqual([4, 3, 3]);
    expect(wholeKronor([-0.5, 0.5, 2], 2)).toEqual([0, 0, 2]);
    expect(wholeKronor([-1.25, 3.75, 0.5], 3)).toEqual([-1, 4, 0]);
    expect(wholeKronor([], 0)).toEqual([]);
  });

  test("holds at every place, exact up to eight edits and with an error above", () => {
    const worth = (places: number) => (c: Coalition) =>
      ok(
        Float64Array.from(
          { length: places },
          (_, p) =>
            (100 + 7 * p) * Math.floor(Math.sqrt(c.reduce((a, b) => a + b, 0) * 50 + (c[p] ?? 0) * 13)),
        ),
      );
    for (const n of [1, 3, 8, 9]) {
      const answer = attribute(n, 4, worth(4), { pairs: 50 });
      if (!answer.ok) throw new Error("stopped");
      const { before, after, parts, sampled } = answer.value;
      expect(sampled === null).toBe(n <= 8);
      for (let place = 0; place < 4; place++)
        expect(parts.reduce((sum, row) => sum + (row[place] ?? 0), 0)).toBe(
          (after[place] ?? 0) - (before[place] ?? 0),
        );
    }
  });

  test("a reform without edits changes nothing and has no parts", () => {
    expect(attribute(0, 2, () => ok(Float64Array.of(3, 4)))).toEqual(
      ok({ before: [3, 4], after: [3, 4], parts: [], sampled: null }),
    );
  });

  test("stops with the name of the coalition that cannot be carried out", () => {
    const worth = (c: Coalition) =>
      c[1] === 1 && c[2] === 0 ? fail({ code: "weightsSumToZero" } as const) : ok(Float64Array.of(c[0] ?? 0));
    for (const n of [3, 9])
      expect(attribute(n, 1, worth)).toMatchObject({
        ok: false,
        error: { fault: { code: "weightsSumToZero" }, edits: expect.arrayContaining([1]) },
      });
  });
});
