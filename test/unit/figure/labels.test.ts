import { expect, test } from "vitest";
import { heatScene } from "../../../src/figure/heat-scene.ts";
import { intervalScene } from "../../../src/figure/interval-scene.ts";
import type { Scene } from "../../../src/figure/mark.ts";
import { columnsOnScreen, type Table } from "../../../src/figure/table.ts";
import { tableScene } from "../../../src/figure/table-scene.ts";
import { textWidth } from "../../../src/figure/text.ts";
import { formats } from "../../../src/i18n/format.ts";
import { stackedYears } from "../../../src/outcomes/projection/groups/stacked-years.ts";
import { flat, textsOf } from "./flat.ts";

const f = formats("sv");
const rects = (scene: Scene) => flat(scene).flatMap((mark) => (mark.kind === "rect" ? [mark] : []));

const ranges = (names: readonly string[], width: number) =>
  intervalScene(
    {
      rows: names.map((name) => ({ id: name, name, low: 1e6, high: 3e6, dot: 2e6, mark: null })),
      fromZero: true,
      words: { range: "r", dot: "d", mark: null, madeUp: null },
      say: f.sekShort,
    },
    width,
  );

test.each([360, 900])("names take the room that they need, and no more, at %d", (width) => {
  // The axis begins where its first value is written.
  const [zero] = textsOf(ranges(["A", "B"], width)).filter(({ text }) => text === "0,0\u00a0mn");
  expect(zero?.x).toBeLessThan(40);
  expect((zero?.x ?? 0) - textWidth("0,0 mn", 11.5) / 2).toBeGreaterThanOrEqual(0);
  const [far] = textsOf(ranges(["Norra Biskopsgården i Göteborg", "B"], width)).filter(
    ({ text }) => text === "0,0\u00a0mn",
  );
  expect(far?.x).toBeCloseTo(Math.min(170, 0.34 * width) + 20);
  const heat = heatScene(
    { columns: ["x"], rows: [{ id: "a", name: "A", values: [2] }], madeUp: null, unknown: "", say: String },
    width,
  );
  expect(Math.min(...rects(heat).map(({ x }) => x))).toBeLessThan(20);
});

const shares: Table = {
  id: "t",
  title: "t",
  columns: [{ id: "a", title: "a", kind: "text" }],
  rows: [
    {
      id: "r",
      cells: ["r"],
      bar: { zero: 0, parts: [{ from: 0, to: 1, colour: "--pot-2", isVague: false }], marks: [] },
    },
  ],
  legend: [{ label: "chance", colour: "--pot-2" }],
};

test.each([true, false])("a legend's keys are hatched as what they stand for: made up %s", (isMadeUp) => {
  const hatch = isMadeUp ? "light" : undefined;
  const looks = rects(tableScene(shares, isMadeUp, f, 600)).map((rect) => [rect.fill, rect.hatch]);
  expect(looks).toEqual([
    ["--pot-2", hatch],
    ["--pot-2", hatch],
  ]);
  const layers = [
    { name: "A", colour: "--pot-1", values: [1, 2] },
    { name: "B", colour: "--pot-2", values: [2, 2] },
  ];
  const stack = { title: "s", years: ["1", "2"], layers, observedAt: null, isHatched: isMadeUp, say: String };
  const years = stackedYears(stack, 600, 300);
  expect(rects(years).map((rect) => [rect.fill, rect.hatch])).toEqual([
    ["--pot-2", hatch],
    ["--pot-1", hatch],
  ]);
});

test("a column that few rows have is on screen where one of them does", () => {
  const columns = [
    { id: "a", title: "a", kind: "text" },
    { id: "rare", title: "rare", kind: "number", isRare: true },
    { id: "unknown", title: "unknown", kind: "number" },
    { id: "file", title: "file", kind: "number", isFileOnly: true },
  ] as const;
  const shown = (...rare: readonly (number | null)[]) =>
    columnsOnScreen({
      id: "t",
      title: "t",
      columns,
      rows: rare.map((value, at) => ({ id: String(at), cells: ["r", value, null, 1] })),
    }).map(({ column, at }) => `${at} ${column.id}`);
  expect(shown(null, null)).toEqual(["0 a", "2 unknown"]);
  expect(shown(null, 3)).toEqual(["0 a", "1 rare", "2 unknown"]);
});
