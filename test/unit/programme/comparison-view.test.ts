import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../src/figure/spread.ts";
import { comparisonFigure } from "../../../src/outcomes/programme/comparison-figure.ts";
import { comparisonViews } from "../../../src/outcomes/programme/comparison-view.ts";
import { lineKind, lineScene } from "../../../src/outcomes/programme/line-scene.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { flat, textsOf } from "../figure/flat.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const en = textsFor("en");
const pack = shipped("malmo-districts");
const [view] = comparisonViews(pack, false, en);
if (view === undefined) throw new Error("nothing to compare");

test("ten districts, the city and the nation, year by year", () => {
  expect(view.series.map(({ kind }) => kind)).toEqual([...Array(10).fill("area"), "comparison", "nation"]);
  expect(said(comparisonFigure(view, "oxie", pack, en), "oxie")).toEqual(["78%", "67%", "68%", "69%", "−9"]);
  expect(said(comparisonFigure(view, "oxie", pack, en), "comparison-city")).toEqual([
    "62%",
    "61%",
    "62%",
    "63%",
    "+1",
  ]);
  expect(said(comparisonFigure(view, "oxie", pack, en), "nation")).toEqual([
    "74%",
    "75%",
    "76%",
    "77%",
    "+3",
  ]);
  expect(plain(view.summary)).toBe(
    "Employed share, ages 20–64: between 1999 and 2011 it rose in 4 areas and fell in 4. A change over time is not an effect.",
  );
});

test("while names are hidden neither districts nor the city have one", () => {
  const [hidden] = comparisonViews(withoutNames(pack, "sv"), true, en);
  expect(hidden?.series.map(({ name }) => name)).toEqual([..."ABCDEFGHIJ", "All of it", "Sweden"]);
});

test("years are true to scale and names do not meet", () => {
  const scene = lineScene(view, "oxie", en.f, 800);
  const lines = flat(scene).filter((mark) => mark.kind === "line" && mark.name !== undefined);
  const [first] = lines;
  if (first?.kind !== "line") throw new Error("no line");
  const xs = first.points.map((point) => point?.x ?? Number.NaN);
  const year = (of: string) => textsOf(scene).find(({ text }) => text === of)?.x;
  expect(xs[0]).toBe(year("1999"));
  expect(xs.at(-1)).toBe(year("2011"));
  const years = textsOf(scene).filter(({ anchor }) => anchor === "middle");
  expect(years.map(({ text }) => text)).toEqual(["1999", "2009", "2010", "2011"]);
  const names = textsOf(scene).filter(({ anchor }) => anchor === undefined);
  expect(names.map(({ text }) => text)).toContain("Västra innerstaden");
  const ys = names.map(({ y }) => y).sort((a, b) => a - b);
  for (const [at, y] of ys.entries())
    expect(y - (ys[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(14.999);
  const narrow = textsOf(lineScene(view, "oxie", en.f, 260)).filter(({ anchor }) => anchor === "middle");
  expect(narrow.at(-1)?.text).toBe("2011");
  expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
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
