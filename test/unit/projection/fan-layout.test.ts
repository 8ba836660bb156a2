import { expect, test } from "vitest";
import { type FanData, fanLayout, fanLevels } from "../../../src/ui/fan-layout.ts";

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
const size = { width: 400, height: 200, isNamed: true, left: 40 };

test("the scale stands on round numbers around all that is shown", () => {
  expect(fanLevels(data)).toEqual([8, 10, 12, 14]);
  expect(fanLevels({ ...data, includesZero: true })).toEqual([0, 5, 10, 15]);
  // Little is not drawn as much, and no value passes what it cannot pass.
  const flat = { ...data, band: band(2013, [1, 1]), leastSpan: 40 };
  expect(fanLevels(flat)[0]).toBeLessThanOrEqual(-19);
  expect(fanLevels({ ...flat, bounds: [0, 100] })[0]).toBe(0);
});

test("years are true to scale, and every height lies within the picture", () => {
  const layout = fanLayout(data, size);
  expect([layout.firstYear, layout.lastYear]).toEqual([2013, 2015]);
  expect(layout.xOf(2014) - layout.xOf(2013)).toBeCloseTo(layout.xOf(2015) - layout.xOf(2014), 9);
  expect(layout.xOf(2013)).toBe(40);
  for (const match of `${layout.outer}${layout.inner}${layout.median}`.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
    expect(Number(match[1])).toBeLessThanOrEqual(layout.right + 0.1);
    expect(Number(match[2])).toBeLessThanOrEqual(layout.bottom + 0.1);
    expect(Number(match[2])).toBeGreaterThanOrEqual(layout.top - 0.1);
  }
});

test("the band opens from the last point, where that is of the year before and of the same series", () => {
  const points = [{ year: 2012, value: 10 }];
  const start = (given: Partial<FanData>) =>
    fanLayout({ ...data, points, ...given }, size).median.split("L").length;
  expect(start({})).toBe(4);
  expect(start({ arePointsJoined: false })).toBe(3);
  expect(start({ points: [{ year: 2011, value: 10 }] })).toBe(3);
  expect(fanLayout({ ...data, fromYear: 2010 }, size).firstYear).toBe(2010);
});

test("a single year stands in the middle, as wide as can be seen", () => {
  const layout = fanLayout({ ...data, band: band(2013, [10]) }, size);
  expect(layout.xOf(2013)).toBeCloseTo((layout.left + layout.right) / 2, 6);
  expect(layout.median).toMatch(/^M[\d.]+ [\d.]+h28$/);
  expect(layout.outer).not.toContain("NaN");
});

test("names at the ends keep their distance; there are as many years as there is room for", () => {
  const layout = fanLayout(
    {
      ...data,
      lines: [
        { look: "without", name: "Without", firstYear: 2013, values: [10, 11, 12] },
        { look: "baseline", name: "Baseline", firstYear: 2013, values: [10, 11, 12] },
      ],
    },
    size,
  );
  const ys = layout.labels.map(({ y }) => y).sort((a, b) => a - b);
  expect((ys[1] as number) - (ys[0] as number)).toBeGreaterThanOrEqual(16 - 1e-9);
  const long = fanLayout(
    {
      ...data,
      band: band(
        2013,
        Array.from({ length: 30 }, () => 10),
      ),
    },
    size,
  );
  expect(long.years.length).toBeLessThanOrEqual(9);
  expect(long.years.at(-1)?.year).toBe(2042);
});

test("zero is marked where the scale passes through it; nothing to show is an empty picture", () => {
  expect(fanLayout({ ...data, band: band(2013, [0, 1]) }, size).zero).not.toBeNull();
  expect(fanLayout(data, size).zero).toBeNull();
  const empty = fanLayout({ ...data, band: null }, size);
  expect([empty.outer, empty.median, empty.levels]).toEqual(["", "", []]);
});
