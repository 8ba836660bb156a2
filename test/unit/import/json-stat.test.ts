import { describe, expect, test } from "vitest";
import { limits } from "../../../src/import/limits.ts";
import { readJsonStat } from "../../../src/import/read-json-stat.ts";
import { importTable, programmeOf } from "./import-table.ts";

const dimension = (codes: readonly string[], more: object = {}) => ({ category: { index: codes, ...more } });
const named = (count: number, name = "A") => Array.from({ length: count }, (_, at) => `${name}${at}`);

/** A dataset of areas, years and measures. */
const dataset = (more: object = {}) => ({
  class: "dataset",
  id: ["a", "b", "c"],
  size: [2, 2, 1],
  role: { geo: ["a"], time: ["b"], metric: ["c"] },
  dimension: {
    a: { label: "Alue", ...dimension(["K1", "K2"], { label: { K1: "Norrby", K2: "Söderby" } }) },
    b: { label: "Vuosi", ...dimension(["2021", "2022"]) },
    c: {
      label: "Tiedot",
      ...dimension(["t"], { label: { t: "Työllisyysaste" }, unit: { t: { base: "%", decimals: 1 } } }),
    },
  },
  value: [70.1, 71, 75, 76],
  ...more,
});
const read = (value: unknown) => readJsonStat(JSON.stringify(value));
const codeOf = (value: unknown) => {
  const found = read(value);
  return found.ok ? null : found.error.code;
};

test("columns say what they hold by the roles of their dimensions, in any language, and a measure its unit", () => {
  const found = read(dataset());
  expect(found.ok && found.value).toEqual({
    hints: ["areaId", "areaName", "time", "metricId", "metricName", "value"],
    rows: [
      ["Alue (id)", "Alue", "Vuosi", "Tiedot (id)", "Tiedot", "value"],
      ["K1", "Norrby", "2021", "t", "Työllisyysaste, %", 70.1],
      ["K1", "Norrby", "2022", "t", "Työllisyysaste, %", 71],
      ["K2", "Söderby", "2021", "t", "Työllisyysaste, %", 75],
      ["K2", "Söderby", "2022", "t", "Työllisyysaste, %", 76],
    ],
  });
});

test("it becomes a programme without a word that is known", async () => {
  const programme = programmeOf(await importTable(JSON.stringify(dataset())));
  expect(programme.areas.map(({ id, name }) => [id, name])).toEqual([
    ["K1", "Norrby"],
    ["K2", "Söderby"],
  ]);
  expect(programme.observations.map(({ area, year, value }) => [area, year, value])).toEqual([
    ["K1", 2021, 0.701],
    ["K2", 2021, 0.75],
    ["K1", 2022, 0.71],
    ["K2", 2022, 0.76],
  ]);
});

test("a number that is too large for one is a fault of its row, and not missing", async () => {
  const text = JSON.stringify(dataset()).replace("71,", "1e999,");
  const { checked } = await importTable(text);
  expect(checked.faults).toMatchObject([{ code: "notNumber", row: 3, column: 5, value: "Infinity" }]);
});

describe("what does not hold together", () => {
  const places = (index: object) =>
    dataset({ dimension: { ...dataset().dimension, b: { label: "Vuosi", category: { index } } } });
  test.each([
    ["a place between two", places({ 2021: 0, 2022: 0.5 })],
    ["a place twice", places({ 2021: 0, 2022: 0 })],
    ["a place beyond the last", places({ 2021: 0, 2022: 2 })],
    ["a code twice", places(["2021", "2021"])],
    ["a value without a place", dataset({ value: { 0: 1, 4: 2 } })],
    ["a value at no place", dataset({ value: { 0: 1, x: 2 } })],
    ["values too few", dataset({ value: [1, 2, 3] })],
  ])("%s", (_, value) => {
    expect(codeOf(value)).toBe("brokenJsonStat");
  });
});

describe("limits", () => {
  const sized = (areas: number, years: number, measures: number, label = "") => ({
    ...dataset({ size: [areas, years, measures], value: {} }),
    dimension: {
      a: dimension(named(areas, `A${label}`)),
      b: dimension(named(years, "20")),
      c: dimension(named(measures, "M")),
    },
  });
  test.each([
    ["rows of two measures as many as a table may have", sized(50_000, 2, 2), null],
    ["more rows", sized(50_001, 2, 1), "tooManyRows"],
    ["cells of all measures", sized(2000, 10, 26), "tooManyCells"],
    ["labels that are long in many rows", sized(2000, 50, 1, "x".repeat(600)), "tooMuchText"],
    ["a label that is too long", sized(1, 1, 1, "x".repeat(limits.cell)), "cellTooLong"],
    ["a product without end", sized(2000, 2000, 2000), "tooManyRows"],
  ])("%s", (_, value, code) => {
    expect(codeOf(value)).toBe(code);
  });

  test("a text of brackets is refused before it is parsed", () => {
    const started = performance.now();
    const found = readJsonStat(`{"a":[${"[],".repeat(8_000_000)}[]]}`);
    expect(found).toMatchObject({ ok: false, error: { code: "tooManyCells" } });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
