import { expect, test } from "vitest";
import { rowsNear } from "../../../src/figure/bar-window.ts";

const rowHeight = 28;
const box = (top: number, rows: number) => ({ top, height: rows * rowHeight });

test("few rows are all drawn, wherever they are", () => {
  expect(rowsNear(box(5000, 40), 40, 900)).toEqual({ from: 0, to: 40 });
});

test("of many rows those in view are drawn, with a step more on both sides", () => {
  expect(rowsNear(box(400, 290), 290, 900)).toEqual({ from: 0, to: 40 });
  const near = rowsNear(box(400 - 100 * rowHeight, 290), 290, 900);
  const [first, last] = [100 - 400 / rowHeight, 100 + 500 / rowHeight];
  expect(near.from).toBeLessThanOrEqual(first - 20);
  expect(near.to).toBeGreaterThanOrEqual(last + 20);
  expect(near.to - near.from).toBeLessThanOrEqual(100);
});

test("a picture that is out of view keeps the rows at its end, and never more than there are", () => {
  expect(rowsNear(box(-290 * rowHeight - 3000, 290), 290, 900)).toEqual({ from: 270, to: 290 });
  expect(rowsNear(box(3000, 290), 290, 900)).toEqual({ from: 0, to: 20 });
  expect(rowsNear(box(900 - 290 * rowHeight, 290), 290, 900).to).toBe(290);
});

test("a picture without height, as in a tab that is not shown, draws all", () => {
  expect(rowsNear({ top: 0, height: 0 }, 290, 900)).toEqual({ from: 0, to: 290 });
});
