import { describe, expect, test } from "vitest";
import { shortest, valuesToOffer } from "../../../../src/model/analysis/goal-seek/choose-value.ts";
import { feasibleSet } from "../../../../src/model/analysis/goal-seek/feasible-set.ts";

const set = (margins: (x: number) => number[] | null, from: number, to: number) =>
  feasibleSet(margins, from, to, 0);

const ends = (margins: (x: number) => number[] | null, from: number, to: number) =>
  set(margins, from, to).pieces.map((piece) => [piece.from, piece.to]);

describe("the feasible set of one parameter", () => {
  test("may be several pieces, each with its ends to the precision of a double", () => {
    const { pieces } = set((x) => [(x - 1) * (x - 2) * (x - 3.25)], 0, 5);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.from).toBeCloseTo(1, 12);
    expect(pieces[0]?.to).toBeCloseTo(2, 12);
    expect(pieces[1]?.from).toBeCloseTo(3.25, 12);
    expect(pieces[1]).toMatchObject({ to: 5, atStart: false, atEnd: true });
  });

  test("a piece, a point and a gap narrower than a step are found where the margin bends once", () => {
    const [piece] = ends((x) => [0.0004 - Math.abs(x - 0.314159)], 0, 1);
    expect(piece?.[0]).toBeCloseTo(0.313759, 10);
    expect(piece?.[1]).toBeCloseTo(0.314559, 10);
    const [point] = feasibleSet((x) => [-Math.abs(x - 0.7313)], 0, 1, 1e-9).pieces;
    expect(point?.from).toBeCloseTo(0.7313, 8);
    const gap = ends((x) => [Math.abs(x - 0.5021) - 0.0003], 0, 1);
    expect(gap.map(([from, to]) => [from?.toFixed(6), to?.toFixed(6)])).toEqual([
      ["0.000000", "0.501800"],
      ["0.502400", "1.000000"],
    ]);
  });

  test("conditions hold together only where each does, and where the rule can be carried out", () => {
    const [piece, ...more] = ends((x) => (x < 0.25 ? null : [x - 0.1, 0.6 - x]), 0, 1);
    expect(more).toEqual([]);
    expect(piece?.[0]).toBeCloseTo(0.25, 12);
    expect(piece?.[1]).toBeCloseTo(0.6, 12);
    expect(set((x) => [x - 2, 0.5 - x], 0, 1)).toMatchObject({ pieces: [], best: { margin: -1 } });
    expect(set(() => null, 0, 1)).toMatchObject({ pieces: [], best: null });
  });
});

test("the value that is offered is the nearest, with as few digits as lie near the end", () => {
  const piece = { from: 1.23456789, to: 3, atStart: false, atEnd: false };
  expect(valuesToOffer([piece], 2)).toEqual([2]);
  expect(valuesToOffer([piece], 1)[0]).toBe(1.3);
  expect(valuesToOffer([piece], 4)[0]).toBe(3);
  expect(valuesToOffer([], 1)).toEqual([]);
  expect(shortest(0.29, 0.35)).toBe(0.3);
  expect(shortest(99_411_232, 99_500_000)).toBe(99_500_000);
  expect(shortest(-0.123, -0.2)).toBe(-0.2);
});
