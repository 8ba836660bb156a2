import { expect, test } from "vitest";
import { shortest, valuesToOffer } from "../../../../src/model/analysis/goal-seek/choose-value.ts";
import type { Piece } from "../../../../src/model/analysis/goal-seek/feasible-set.ts";

const piece = (from: number, to: number): Piece => ({ from, to, atStart: false, atEnd: false });
const pieces = [piece(0, 1), piece(10, 20)];

test("a value that already meets the goal is offered alone, at the ends of a piece, too", () => {
  for (const now of [0, 0.3, 1, 10, 15, 20]) expect(valuesToOffer(pieces, now)).toEqual([now]);
});

test("else the nearest end comes first, then what lies further inside its piece", () => {
  const inside = [1e-6, 1e-4, 1e-3, 1e-2, 0.05, 0.1, 0.2, 0.5];
  const close = (found: readonly number[], wanted: readonly number[]) => {
    expect(found).toHaveLength(wanted.length);
    for (const [at, value] of wanted.entries()) expect(found[at]).toBeCloseTo(value, 9);
  };
  close(valuesToOffer(pieces, 7), [10, 10, ...inside.map((part) => 10 + 10 * part)]);
  close(valuesToOffer(pieces, 5), [1, 1, ...inside.map((part) => 1 - part)]);
  close(valuesToOffer(pieces, 30), [20, 20, ...inside.map((part) => 20 - 10 * part)]);
  // Below all pieces the upper end of none is nearer.
  close(valuesToOffer([...pieces].reverse(), -2), [0, 0, ...inside]);
});

test("few digits before the end itself, as long as they lie in the first twentieth of the piece", () => {
  const [short, end] = valuesToOffer([piece(0.123456, 0.223456)], 0);
  expect([short, end]).toEqual([0.124, 0.123456]);
  expect(valuesToOffer([piece(5, 6.23456)], 9).slice(0, 2)).toEqual([6.2, 6.23456]);
});

test("no piece, no value", () => {
  expect(valuesToOffer([], 5)).toEqual([]);
});

test("the fewest decimals between two numbers, the nearest to the first", () => {
  expect(shortest(1234, 1900)).toBe(1300);
  expect(shortest(1900, 1234)).toBe(1900);
  expect(shortest(-0.27, -0.31)).toBe(-0.3);
  expect(shortest(0, 0)).toBe(0);
});
