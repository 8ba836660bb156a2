import { expect, test } from "vitest";
import type { LuckPot } from "../../../src/model/analysis/luck/luck-pots.ts";
import { chanceShareOf, meanWidth, taken, treated } from "../../../src/model/analysis/luck/luck-told.ts";
import type { LuckWorld } from "../../../src/model/analysis/luck/luck-world.ts";

const rows = (count: number) => ({ count, width: 2, values: new Float64Array(2 * count) });

test("the mean width of intervals; none without draws, and none of no area", () => {
  const all = [
    { low: 1, high: 3, mean: 2 },
    { low: 0, high: 4, mean: 1 },
  ];
  expect(meanWidth(rows(5), all)).toBe(3);
  expect(meanWidth(rows(0), all)).toBeNull();
  expect(meanWidth(rows(5), [])).toBe(0);
});

test("what chance decides over pots, by their money; a pot that measures no change has no part in it", () => {
  const pots = [
    { moneySek: 300, reliability: 0.5 },
    { moneySek: 100, reliability: 0.9 },
    { moneySek: 600, reliability: null },
  ] as unknown as LuckPot[];
  expect(chanceShareOf(pots)).toBeCloseTo((300 * 0.5 + 100 * 0.1) / 400, 12);
  expect(chanceShareOf(pots.slice(2))).toBeNull();
});

test("areas that are selected, by number", () => {
  expect(taken(Uint8Array.of(1, 0, 1))).toEqual([0, 2]);
});

test("a treatment that the rule cannot have is told with its reason, and no numbers", () => {
  const world = {
    treatment: { id: "longer", delayYears: 1 },
    world: { ok: false, error: { code: "empty" } },
    truth: { ok: false, error: { code: "empty" } },
  } as unknown as LuckWorld;
  expect(treated(world, new Float64Array(2), rows(5), rows(5), 100)).toEqual({
    id: "longer",
    fault: { code: "empty" },
    misplaced: null,
    widthSek: null,
    movedSek: null,
    delayYears: 1,
  });
});
