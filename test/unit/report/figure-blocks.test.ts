import { expect, test } from "vitest";
import type { Figure } from "../../../src/figure/figure.ts";
import { formats } from "../../../src/i18n/format.ts";
import { withoutRepeats } from "../../../src/panels/report/figure-blocks.ts";

const figure = (rows: readonly (readonly [string, number, number, number])[]): Figure =>
  ({
    words: ["Said."],
    notes: [],
    table: {
      id: "t",
      title: "T",
      columns: [
        { id: "area", title: "Area", kind: "text" },
        { id: "now", title: "Now", kind: "kronor" },
        { id: "low", title: "Low", kind: "kronor" },
        { id: "high", title: "High", kind: "kronor" },
      ],
      rows: rows.map((cells) => ({ id: cells[0], cells })),
    },
  }) as unknown as Figure;

const told = (rows: Parameters<typeof figure>[0], isTogether = true) =>
  withoutRepeats(figure(rows), "now", ["low", "high"], "The same.", formats("en"), isTogether);

test("columns that read as the one before them in every row are told in a sentence", () => {
  const { words, table } = told([
    ["A", 5, 5, 5],
    ["B", 7, 7, 7],
  ]);
  expect(words).toEqual(["Said.", "The same."]);
  expect(table.columns.map(({ id }) => id)).toEqual(["area", "now"]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["A", 5],
    ["B", 7],
  ]);
});

test("one row that differs keeps them", () => {
  const { words, table } = told([
    ["A", 5, 5, 5],
    ["B", 7, 6, 8],
  ]);
  expect(words).toEqual(["Said."]);
  expect(table.columns).toHaveLength(4);
});

test("alone, a column goes that repeats or holds nothing but 0", () => {
  const columns = (rows: Parameters<typeof figure>[0]) => told(rows, false).table.columns.map(({ id }) => id);
  expect(
    columns([
      ["A", 5, 0, 5],
      ["B", 7, 0, 7],
    ]),
  ).toEqual(["area", "now"]);
  expect(
    columns([
      ["A", 5, 0, 5],
      ["B", 7, 1, 7],
    ]),
  ).toEqual(["area", "now", "low"]);
});
