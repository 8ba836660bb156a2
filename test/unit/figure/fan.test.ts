import { expect, test } from "vitest";
import { fanScene } from "../../../src/figure/fan.ts";
import type { FanData } from "../../../src/figure/fan-data.ts";
import { fanScale } from "../../../src/figure/fan-scale.ts";
import type { Point } from "../../../src/figure/mark.ts";
import { namedMarks, textsOf } from "./flat.ts";

const band = (firstYear: number, values: readonly number[]) => ({
  firstYear,
  p5: values.map((value) => value - 2),
  p25: values.map((value) => value - 1),
  p50: values,
  p75: values.map((value) => value + 1),
  p95: values.map((value) => value + 2),
});
const data: FanData = {
  band: band(2013, [10, 11, 12]),
  name: "With",
  lines: [],
  points: [],
  arePointsJoined: true,
  includesZero: false,
  leastSpan: 0,
  bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  isHatched: false,
};
const size = { width: 500, height: 200 };
const words = { level: String, year: String };
const draw = (given: Partial<FanData> = {}) => fanScene({ ...data, ...given }, size, words);
const levels = (given: Partial<FanData>) => fanScale({ ...data, ...given }).levels;

/** The points of a line, or of the upper edge of a band. */
function pointsOf(given: Partial<FanData>, name: string): readonly Point[] {
  const [mark] = namedMarks(draw(given), name);
  if (mark?.kind === "area") return mark.high;
  return mark?.kind === "line" ? mark.points.filter((point) => point !== null) : [];
}

test("the scale has round levels around all that is shown", () => {
  expect(levels({})).toEqual([8, 10, 12, 14]);
  expect(levels({ includesZero: true })).toEqual([0, 5, 10, 15]);
  // Little is not drawn as much, and no value passes what it cannot pass.
  const flat = { band: band(2013, [1, 1]), leastSpan: 40 };
  expect(levels(flat)[0]).toBeLessThanOrEqual(-19);
  expect(levels({ ...flat, bounds: [0, 100] })[0]).toBe(0);
});

test("years are true to scale, and every point is within the picture", () => {
  const [first, second, third] = pointsOf({}, "median") as [Point, Point, Point];
  expect(second.x - first.x).toBeCloseTo(third.x - second.x, 9);
  for (const name of ["outer", "inner", "median"])
    for (const { x, y } of pointsOf({}, name)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(size.height - 26);
    }
  const scene = draw();
  expect([first.x, second.x, third.x, -50, 9999].map(scene.yearAt)).toEqual([2013, 2014, 2015, 2013, 2015]);
});

test("the band opens from the last point, where that is of the year before and of the same series", () => {
  const points = [{ year: 2012, value: 10 }];
  const count = (given: Partial<FanData>) => pointsOf({ points, ...given }, "median").length;
  expect(count({})).toBe(4);
  expect(count({ arePointsJoined: false })).toBe(3);
  expect(count({ points: [{ year: 2011, value: 10 }] })).toBe(3);
  expect(draw({ fromYear: 2010 }).yearAt(0)).toBe(2010);
});

test("a single year is in the middle, as wide as can be seen", () => {
  const [from, to] = pointsOf({ band: band(2013, [10]) }, "median") as [Point, Point];
  expect(to.x - from.x).toBe(28);
  expect(pointsOf({ band: band(2013, [10]) }, "outer").map(({ x }) => x)).toEqual([from.x, to.x]);
});

test("names at the ends keep their distance; there are as many years as there is room for", () => {
  const lines = [
    { look: "without", name: "Without", firstYear: 2013, values: [10, 11, 12] },
    { look: "baseline", name: "Baseline", firstYear: 2013, values: [10, 11, 12] },
  ] as const;
  const ys = namedMarks(draw({ lines }), "label").map((mark) => (mark.kind === "text" ? mark.y : Number.NaN));
  ys.sort((a, b) => a - b);
  expect(ys).toHaveLength(3);
  expect((ys[1] as number) - (ys[0] as number)).toBeGreaterThanOrEqual(16 - 1e-9);
  const values = Array.from({ length: 30 }, () => 10);
  const years = textsOf(draw({ band: band(2013, values) })).filter(({ text }) => /^20\d\d$/.test(text));
  expect(years.length).toBeLessThanOrEqual(11);
  expect(years.at(-1)?.text).toBe("2042");
});

test("names are left out where they would take the picture's room", () => {
  expect(namedMarks(fanScene(data, { width: 360, height: 200 }, words), "label")).toEqual([]);
});

test("nothing to show is an empty picture; made-up bands are hatched, others are not", () => {
  const empty = draw({ band: null });
  expect(textsOf(empty).map(({ text }) => text)).toEqual(["0"]);
  expect(JSON.stringify(empty)).not.toMatch(/NaN|null/);
  expect(namedMarks(draw(), "made-up")).toEqual([]);
  expect(namedMarks(draw({ isHatched: true }), "made-up")).toMatchObject([{ hatch: "light" }]);
});

test("money stands under the fan, year by year, and its last year is marked", () => {
  const money = {
    firstYear: 2013,
    values: [99, 49.5, 0],
    lastYear: 2014,
    name: "Money",
    end: "last money 2014",
  };
  const scene = draw({ money });
  const columns = namedMarks(scene, "money").flatMap((mark) => (mark.kind === "rect" ? [mark] : []));
  const [first, second] = pointsOf({ money }, "median") as [Point, Point];
  expect(columns).toHaveLength(2);
  expect(columns.map(({ x, width }) => x + width / 2)).toEqual(
    [first.x, second.x].map((x) => expect.closeTo(x, 9)),
  );
  expect((columns[0]?.height ?? 0) / (columns[1]?.height ?? 1)).toBeCloseTo(2, 9);
  for (const { y, height } of columns) expect(y + height).toBeLessThanOrEqual(size.height - 26);
  // The plot ends above the columns.
  for (const { y } of pointsOf({ money }, "outer")) expect(y).toBeLessThan(columns[0]?.y ?? 0);
  const [end] = namedMarks(scene, "end").filter(({ kind }) => kind === "line");
  expect(end?.kind === "line" && end.points.map((point) => point?.x)).toEqual([second.x, second.x]);
  expect(textsOf(scene).map(({ text }) => text)).toContain("last money 2014");
  const endless = namedMarks(draw({ money: { ...money, lastYear: null } }), "end");
  expect(endless).toEqual([]);
  expect(namedMarks(draw({ money: { ...money, lastYear: 2020 } }), "end")).toEqual([]);
});
