import { expect, test } from "vitest";
import type { Scene } from "../../../src/figure/mark.ts";
import { ticks } from "../../../src/figure/scale.ts";
import { textWidth } from "../../../src/figure/text.ts";
import { countBands } from "../../../src/model/analysis/change-bands.ts";
import { aheadScene } from "../../../src/outcomes/compare/ahead-scene.ts";
import { aheadYears } from "../../../src/outcomes/compare/ahead-view.ts";
import { bandScene } from "../../../src/outcomes/compare/band-scene.ts";
import { curveScene } from "../../../src/outcomes/compare/curve-scene.ts";
import { differenceScene } from "../../../src/outcomes/compare/difference-scene.ts";
import { mostDrawn } from "../../../src/outcomes/compare/scenario-sign.ts";
import { textsOf } from "../figure/flat.ts";

const texts = (scene: Scene) => textsOf(scene).map(({ text }) => text);

/** Nothing is drawn at no place, and texts lie inside the picture. */
function isWhole(scene: Scene): void {
  expect(JSON.stringify(scene)).not.toMatch(/NaN|null|undefined|Infinity/);
  for (const { text, x, y, size, anchor } of textsOf(scene)) {
    const width = textWidth(text, size) * 0.95;
    const from = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    expect(from, text).toBeGreaterThan(-8);
    expect(from + width, text).toBeLessThan(scene.width + 12);
    expect(y).toBeLessThanOrEqual(scene.height);
  }
}

const value = (amount: number) => `${amount > 0 ? "+" : ""}${(amount / 1e6).toFixed(1)} m`;
const widths = [280, 390, 640, 920];
const manyNames = Array.from({ length: 9 }, (_, at) => `Scenario ${at + 1}`);

test.each(widths)("differences, %d wide", (width) => {
  const rows = ["A", "A rather long name of an area", "C"].map((name, at) => ({
    name,
    changes: [at * 1e6 - 1e6, 0, Number.NaN],
    isTotal: false,
  }));
  for (const names of [["One"], ["One", "Two", "Three"], manyNames]) {
    const scene = differenceScene({ rows, names, baseline: "Baseline", madeUp: "made up", value }, width);
    isWhole(scene);
    const shown = texts(scene);
    expect(shown).toContain("C");
    expect(shown).toContain("made up");
    expect(manyNames.filter((name) => shown.includes(name)).length).toBe(names === manyNames ? mostDrawn : 0);
  }
});

test("nothing but equal awards can be drawn", () => {
  const rows = [{ name: "A", changes: [0], isTotal: false }];
  isWhole(differenceScene({ rows, names: ["One"], baseline: "Baseline", madeUp: null, value }, 640));
});

test.each(widths)(
  "bands, %d wide: every count is written out, new areas only where there are some",
  (width) => {
    const input = {
      madeUp: null,
      limit: (percent: number) => `${percent}`,
      isNew: "new",
      less: "less",
      more: "more",
    };
    const bands = countBands([
      { area: "a", awardSek: 50, baselineSek: 100 },
      { area: "b", awardSek: 99, baselineSek: 100 },
      { area: "c", awardSek: 200, baselineSek: 100 },
    ]);
    const scene = bandScene({ ...input, scenarios: [{ name: "One", bands }] }, width);
    isWhole(scene);
    expect(texts(scene).filter((text) => text === "1")).toHaveLength(4);
    expect(texts(scene)).not.toContain("new");
    const withNew = countBands([{ area: "a", awardSek: 50, baselineSek: 0 }]);
    const wider = bandScene({ ...input, scenarios: [{ name: "One", bands: withNew }] }, width);
    isWhole(wider);
    expect(texts(wider)).toContain("new");
  },
);

test.each(widths)("curves, %d wide", (width) => {
  const points = [
    { people: 0, money: 0 },
    { people: 0.3, money: 0.6 },
    { people: 1, money: 1 },
  ];
  isWhole(
    curveScene(
      {
        baseline: { name: "Baseline", points },
        others: manyNames.map((name) => ({ name, points })),
        madeUp: "made up",
        even: "the same per inhabitant",
        people: "share of the inhabitants",
        money: "share of the money",
        percent: (share) => `${Math.round(share * 100)}%`,
      },
      width,
    ),
  );
});

const rows = (mean: number) => ({
  firstYear: 2013,
  p5: [mean - 2, Number.NaN],
  p25: [mean - 1, Number.NaN],
  p50: [mean, Number.NaN],
  p75: [mean + 1, Number.NaN],
  p95: [mean + 2, Number.NaN],
  mean: [mean, Number.NaN],
});
const run = (name: string, isBaseline: boolean, mean: number | null) => ({
  name,
  isBaseline,
  rows: mean === null ? null : rows(mean),
  lastYear: isBaseline ? 2013 : null,
  isOlder: false,
  isRunning: false,
  draws: 64,
  of: 64,
  problem: "",
});

test("years ahead: the mean difference to the baseline, years without figures left out", () => {
  const years = aheadYears([run("Baseline", true, 10), run("One", false, 13), run("Two", false, null)]);
  expect(years).toHaveLength(1);
  expect(years[0]).toMatchObject({ year: 2013, cells: [{ p50: 10, gap: null }, { p50: 13, gap: 3 }, null] });
});

test.each(widths)("years ahead, %d wide", (width) => {
  const runs = [run("Baseline", true, 10), run("One", false, 13), run("Two", false, null)];
  for (const isFromZero of [true, false])
    isWhole(
      aheadScene(
        { runs, years: aheadYears(runs), isFromZero, madeUp: "made up", value, year: String },
        width,
      ),
    );
});

test("a scale has round places and holds both ends", () => {
  expect(ticks(-4.8e6, 6.5e6, 5).values).toEqual([-5e6, -2.5e6, 0, 2.5e6, 5e6, 7.5e6]);
  expect(ticks(0, 0, 4).values).toContain(0);
  expect(ticks(0, 0.037, 4).values).toEqual([0, 0.01, 0.02, 0.03, 0.04]);
});
