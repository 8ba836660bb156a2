import { expect, test } from "vitest";
import { type BarChart, barScale, drawnParts, roomyTicks } from "../../../src/figure/bar-chart.ts";
import { barRanges } from "../../../src/figure/bar-ranges.ts";
import { barChartScene } from "../../../src/figure/bar-scene.ts";
import { textWidth } from "../../../src/figure/text.ts";
import { flat, textsOf } from "./flat.ts";

const row = {
  name: "A",
  detail: "B",
  isTotal: false,
  parts: [6, 4],
  cut: 0,
  mark: 8,
  value: "10",
  change: "+2",
};
const chart: BarChart = {
  series: [
    { name: "one", colour: "--pot-1" },
    { name: "two", colour: "--pot-2" },
  ],
  rows: [row, { ...row, name: "C", parts: [9, 9], cut: 6, mark: null }],
  isMadeUp: true,
  words: { value: "Award", change: "Change", mark: "Baseline", cut: "Taken", madeUp: "made up" },
  say: String,
};

test("what was cut is taken from all parts alike", () => {
  expect(drawnParts(row)).toEqual([6, 4]);
  expect(drawnParts({ ...row, parts: [9, 9], cut: 6 })).toEqual([6, 6]);
  expect(drawnParts({ ...row, parts: [0, 0] })).toEqual([0, 0]);
});

test("the scale has round places and holds every bar with what was cut, and every mark", () => {
  expect(barScale(chart)).toEqual({ most: 20, ticks: [0, 5, 10, 15, 20] });
  expect(barScale({ rows: [{ ...row, mark: 31 }] }).most).toBe(40);
  expect(barScale({ rows: [] }).most).toBe(1);
  expect(barScale({ rows: [{ ...row, parts: [Number.NaN, 1], mark: 3 }] }).most).toBe(3);
});

test("the picture has its legend, its axis, and every row with its bar and figures", () => {
  const scene = barChartScene(chart, 920);
  const texts = textsOf(scene).map(({ text }) => text);
  for (const text of ["one", "two", "Taken", "Baseline", "made up", "0", "20", "Award", "A", "B", "C", "+2"])
    expect(texts).toContain(text);
  // The signs of the legend have round corners, bars have none.
  const bars = flat(scene).filter((mark) => mark.kind === "rect" && mark.round === undefined);
  expect(bars).toHaveLength(5);
  const widths = bars.map((mark) => (mark.kind === "rect" ? mark.width : 0));
  expect((widths[0] as number) / (widths[1] as number)).toBeCloseTo(1.5, 9);
  expect(bars.filter((mark) => mark.kind === "rect" && mark.hatch === "light")).toHaveLength(4);
  expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
});

test("measured figures are not hatched", () => {
  expect(JSON.stringify(barChartScene({ ...chart, isMadeUp: false }, 920))).not.toMatch(/"hatch":"|made up/);
});

test("ranges are in the scale, in the legend by their name, and as lines across the bars", () => {
  const ranged = {
    ...chart,
    rows: [{ ...row, range: { low: 4, high: 33 } }],
    ranges: barRanges("by chance"),
  };
  expect(barScale(ranged).most).toBe(40);
  expect(barScale({ rows: [row], reach: 55 }).most).toBe(60);
  const without = flat(barChartScene({ ...ranged, rows: [row] }, 920)).filter(({ kind }) => kind === "line");
  const scene = barChartScene(ranged, 920);
  expect(textsOf(scene).map(({ text }) => text)).toContain("by chance");
  expect(flat(scene).filter(({ kind }) => kind === "line").length).toBeGreaterThanOrEqual(without.length + 6);
});

test("words along the axis are thinned before they run into one another, the last always stands", () => {
  const places = [0, 5 / 12, 10 / 12];
  const wides = ["0", "5,0 mn", "10,0 mn"].map((word) => textWidth(word, 13));
  expect(roomyTicks(places, 400, 13, wides)).toEqual([0, 1, 2]);
  expect(roomyTicks(places, 130, 13, wides)).toEqual([0, 2]);
  expect(roomyTicks(places, 50, 13, wides)).toEqual([2]);
});
