import { expect, test } from "vitest";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { areaNoun } from "../../../src/i18n/area-noun.ts";
import { awardsTable } from "../../../src/outcomes/compare/awards-figure.ts";
import { type CompareInput, compareView } from "../../../src/outcomes/compare/compare-view.ts";
import { differenceNote } from "../../../src/outcomes/compare/difference-note.ts";
import { outcomeSentence } from "../../../src/outcomes/compare/outcome-sentence.ts";
import type { PublishedAwards } from "../../../src/programmes/package.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { pack, programme } from "../session/example-programme.ts";
import { allocated, compared, doubled, equal, rowsOf } from "./compared.ts";

const published: PublishedAwards = {
  id: "decided",
  title: { sv: "Beslutet", en: "The decision" },
  year: 2013,
  fitted: false,
  rule: [],
  amounts: {
    a: { value: 1_900_000, provenance: "published" },
    c: { value: 100_000, provenance: "published" },
  },
};

// The baseline pays 2,000,000, 1,000,000 and 0; a and b lie in North, c in South, 1,000 people in each.
const view = (settings: Partial<CompareInput> = {}) =>
  compareView({
    programme,
    baseline: compared(0, "Baseline"),
    others: [compared(1, "Equal", [equal]), compared(2, "Double", [doubled])],
    published: null,
    lead: 1,
    unit: "kronor",
    rowsOf: rowsOf(allocated()),
    ...settings,
  });

test("every scenario stands beside the baseline, area by area", () => {
  const { rows, total, others } = view();
  expect(rows.map(({ id, baseline }) => [id, baseline])).toEqual([
    ["a", 2_000_000],
    ["b", 1_000_000],
    ["c", 0],
  ]);
  expect(rows.map((row) => row.others.map(({ change }) => change))).toEqual([
    [-1_000_000, 2_000_000],
    [0, 1_000_000],
    [1_000_000, 0],
  ]);
  expect(total.others.map(({ award }) => award)).toEqual([3_000_000, 6_000_000]);
  expect(others).toMatchObject([
    { name: "Equal", more: 1, less: 1, gainedSek: 1_000_000, lostSek: 1_000_000 },
    { name: "Double", more: 2, less: 0, gainedSek: 3_000_000, lostSek: 0 },
  ]);
});

test("per inhabitant and by municipality", () => {
  const grouped = view({ unit: "perInhabitant", rowsOf: rowsOf(allocated(), "perInhabitant", true) });
  const north = grouped.rows.find(({ kind, id }) => kind === "municipality" && id === "North");
  // 3,000,000 for 2,000 people; equal shares give 2,000,000.
  expect(north).toMatchObject({ baseline: 1500, others: [{ award: 1000, change: -500 }, { award: 3000 }] });
});

test("the decided award is a third thing: known by area, unknown for a sum with a gap", () => {
  const { rows, total } = view({ published, rowsOf: rowsOf(allocated(), "kronor", true) });
  expect(rows.map(({ kind, id, published }) => [kind, id, published])).toEqual([
    ["municipality", "North", null],
    ["area", "a", 1_900_000],
    ["area", "b", null],
    ["municipality", "South", 100_000],
    ["area", "c", 100_000],
  ]);
  expect(total.published).toBeNull();
  const titles = awardsTable(view({ published }), pack, textsFor("en")).columns.map(({ title }) => title);
  expect(titles).toEqual([
    "Area",
    "Municipality",
    "Baseline",
    "Equal",
    "Equal, difference",
    "Double",
    "Double, difference",
    "Decided award",
    "Provenance",
  ]);
});

test("the order follows the scenario that is worked on", () => {
  const inOrder = (lead: number) =>
    view({
      lead,
      rowsOf: (allocation) => {
        const rows = rowsOf(allocated())(allocation);
        return { ...rows, rows: [...rows.rows].sort((a, b) => b.change - a.change) };
      },
    }).rows.map(({ id }) => id);
  expect(inOrder(1)).toEqual(["c", "b", "a"]);
  expect(inOrder(2)).toEqual(["a", "b", "c"]);
});

test("a baseline alone has its amounts and nothing beside them", () => {
  const { rows, others } = view({ others: [] });
  expect(others).toEqual([]);
  expect(rows.map((row) => row.others)).toEqual([[], [], []]);
});

test.each([
  ["en", "1 area gets more, SEK 1 million; 1 gets less, SEK 1 million."],
  ["sv", "1 område får mer, 1 miljon kronor; 1 får mindre, 1 miljon kronor."],
] as const)("what comes of a scenario in a sentence, %s", (locale, sentence) => {
  const i18n = textsFor(locale);
  const noun = areaNoun(pack, locale);
  const [equalShares] = view().others;
  if (equalShares === undefined) throw new Error("no scenario");
  expect(outcomeSentence(equalShares, noun, i18n).replaceAll("\u00a0", " ")).toBe(sentence);
  const same = { ...equalShares, more: 0, less: 0 };
  expect(outcomeSentence(same, noun, i18n)).toMatch(/^(Every area|Varje område)/);
});

test("the file says what the figures are and in what each scenario differs", () => {
  const i18n = textsFor("sv");
  const difference = {
    provisions: 1,
    values: 0,
    assumptions: 0,
    sentences: Array.from({ length: 8 }, () => [
      { kind: "was" as const, text: "3" },
      { kind: "now" as const, text: "6" },
      { kind: "text" as const, text: " miljoner fördelas." },
    ]),
  };
  const csv = tableCsv(awardsTable(view(), pack, i18n), [differenceNote("Lika", difference, i18n)], "sv");
  expect(csv).toContain("A;North;2000000;1000000;-1000000;4000000;2000000;påhittat");
  for (const words of ["Lika, vad som skiljer", "6 (utgångsläge: 3) miljoner fördelas.", "Och 2 till."])
    expect(csv).toContain(words);
});
