import { expect, test } from "vitest";
import { intervalsOf, joinRows, ranksOf } from "../../../src/model/analysis/luck/intervals.ts";

const rows = (...given: readonly (readonly number[])[]) => ({
  count: given.length,
  width: given[0]?.length ?? 0,
  values: Float64Array.from(given.flat()),
});

test("rows of several parts in their order; one of a draw that failed is left out", () => {
  const joined = joinRows(
    [Float64Array.of(1, 2, Number.NaN, 9), Float64Array.of(), Float64Array.of(3, 4)],
    2,
  );
  expect([joined.count, joined.width]).toEqual([2, 2]);
  expect([...joined.values.subarray(0, 4)]).toEqual([1, 2, 3, 4]);
});

test("the mean of a column, and its 5th and 95th percentile by straight lines between neighbours", () => {
  const [last, first] = intervalsOf(rows([0, 7], [10, 7], [20, 7]), [1, 0]);
  expect(last).toEqual({ mean: 7, low: 7, high: 7 });
  expect(first?.mean).toBe(10);
  expect(first?.low).toBeCloseTo(1, 12);
  expect(first?.high).toBeCloseTo(19, 12);
  expect(intervalsOf(rows(), [0])[0]?.mean).toBeNaN();
});

test("ranks of each row, 1 for the largest; equal numbers share the mean of theirs", () => {
  const ranked = (...given: readonly (readonly number[])[]) => [
    ...ranksOf(rows(...given), given[0]?.map((_, at) => at) ?? []).values,
  ];
  expect(ranked([5, 9, 1], [1, 2, 3])).toEqual([2, 1, 3, 3, 2, 1]);
  expect(ranked([5, 5, 1], [7, 7, 7])).toEqual([1.5, 1.5, 3, 2, 2, 2]);
  expect(ranked([0, 4, 0, 4, 0])).toEqual([4, 1.5, 4, 1.5, 4]);
  // Columns that are not named have no rank and count for nobody's.
  expect([...ranksOf(rows([9, 1, 5]), [1, 2]).values]).toEqual([0, 2, 1]);
});

test("more columns than are sorted by insertion are ranked alike", () => {
  const many = Array.from({ length: 70 }, (_, at) => (at * 37) % 35);
  const ranks = ranksOf(rows(many), [...many.keys()]).values;
  // Each number stands twice: the largest share 1 and 2, the next 3 and 4.
  for (const [at, value] of many.entries()) expect(ranks[at]).toBe(2 * (34 - value) + 1.5);
});
