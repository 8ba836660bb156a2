import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonViews } from "../../../src/features/programme/comparison-view.ts";
import { lineChart, lineKind } from "../../../src/features/programme/line-chart.ts";
import { lineSvg } from "../../../src/features/programme/line-svg.ts";
import { spread } from "../../../src/figure/spread.ts";
import { withoutNames } from "../../../src/state/without-names.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const en = textsFor("en");
const pack = shipped("malmo-districts");
const [view] = comparisonViews(pack, false, en);
if (view === undefined) throw new Error("nothing to compare");

test("ten districts, the city and the nation, year by year", () => {
  expect(view.series.map(({ kind }) => kind)).toEqual([...Array(10).fill("area"), "comparison", "nation"]);
  expect(said(view.table, "oxie")).toEqual(["78%", "67%", "68%", "69%", "−9"]);
  expect(said(view.table, "comparison-city")).toEqual(["62%", "61%", "62%", "63%", "+1"]);
  expect(said(view.table, "nation")).toEqual(["74%", "75%", "76%", "77%", "+3"]);
  expect(plain(view.summary)).toBe(
    "Employed share, ages 20–64: between 1999 and 2011 it rose in 4 areas and fell in 4. A change over time is not an effect.",
  );
});

test("while names are hidden neither districts nor the city have one", () => {
  const [hidden] = comparisonViews(withoutNames(pack, "sv"), true, en);
  expect(hidden?.series.map(({ name }) => name)).toEqual([..."ABCDEFGHIJ", "All of it", "Sweden"]);
});

test("years stand true to scale and names do not meet", () => {
  const chart = lineChart(view, 800);
  const [first, , , last] = chart.lines[0]?.points ?? [];
  const x = (year: number) => chart.left + ((year - 1999) / 12) * (chart.right - chart.left);
  expect(first?.x).toBeCloseTo(x(1999), 9);
  expect(last?.x).toBeCloseTo(x(2011), 9);
  expect(chart.years.map(({ year }) => year)).toEqual([1999, 2009, 2010, 2011]);
  const labels = chart.lines.map(({ labelY }) => labelY).sort((a, b) => a - b);
  for (const [at, label] of labels.entries())
    expect(label - (labels[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(14.999);
  expect(lineChart(view, 260).years.at(-1)?.year).toBe(2011);
});

test("names keep their order, their distance and their room", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 18 }),
      (wanted) => {
        const placed = spread(wanted, 15, 0, 300);
        const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (let i = 1; i < order.length; i++)
          expect(placed[order[i]!]! - placed[order[i - 1]!]!).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...placed)).toBeLessThanOrEqual(300 + 1e-9);
      },
    ),
  );
});

test("the area in hand stands out", () => {
  const rosengard = view.series.find(({ id }) => id === "rosengard");
  if (rosengard === undefined) throw new Error("no Rosengård");
  expect(lineKind(rosengard, "rosengard")).toBe("current");
  expect(lineKind(rosengard, "oxie")).toBe("area");
});

test("the picture is well-formed and carries its words", () => {
  const svg = lineSvg(view, "oxie", {
    over: "A & B",
    notes: ["One note."],
    percent: en.f.percent,
    colour: () => "#000",
  });
  expect(svg).toMatch(/^<svg [^>]+>.*<\/svg>$/s);
  for (const words of ["A &amp; B", "Västra innerstaden", "One note.", "2011"]) expect(svg).toContain(words);
  expect(svg).not.toMatch(/NaN|undefined/);
});
