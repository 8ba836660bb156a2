import { expect, test } from "vitest";
import { type Table, textOf } from "../../../src/figure/table.ts";
import { stepTable } from "../../../src/panels/lessons/step-table.ts";
import { textsFor } from "../payouts/texts-for.ts";

const table: Table = {
  id: "ways",
  title: "What can be done about chance",
  columns: [
    { id: "way", title: "Treatment", kind: "text" },
    { id: "misplaced", title: "In another area, SEK", kind: "kronor", decimals: 0 },
    { id: "width", title: "Width of the interval, SEK", kind: "kronor", decimals: 0 },
    { id: "moved", title: "Moved, SEK", kind: "kronor", decimals: 0 },
    { id: "delay", title: "Older", kind: "number" },
  ],
  rows: [
    { id: "asIs", cells: ["The rule as it is", 41_365_535, 10_698_457, 0, 0] },
    { id: "years2", cells: ["Means of two years instead", 7_273_820, 3_874_587, 30_470_000, 0.5] },
    { id: "shrink", cells: ["Shrunk", 680_000, 1, 1, 0] },
  ],
};

/** Headings and cells as a class reads them. */
function read(
  rows: readonly string[] | undefined,
  columns: readonly string[] | undefined,
  words: object | null,
) {
  const i18n = textsFor("en");
  const step = { rows, columns } as never;
  const made = stepTable({ step, words: { table: words } as never }, i18n)?.(table);
  return (
    made && {
      title: made.title,
      columns: made.columns.map(({ title }) => title),
      rows: made.rows.map(({ cells }) =>
        cells.map((cell, at) => textOf(cell, made.columns[at] as never, i18n.f)),
      ),
    }
  );
}

test("a step that names nothing of a table shows it as it is", () => {
  expect(read(undefined, undefined, null)).toBeUndefined();
});

test("rows alone keep their columns, each krona and the table's own words", () => {
  const shown = read(["years2"], undefined, null);
  expect(shown?.columns).toEqual(table.columns.map(({ title }) => title));
  expect(shown?.rows).toEqual([
    ["Means of two years instead", "7,273,820", "3,874,587", "30,470,000", "0.5"],
  ]);
});

test("columns are in the words of the lesson, in millions with the unit in the heading", () => {
  const words = {
    caption: "How much is misplaced?",
    columns: ["What counts", "Misplaced", "Moved", "Years older"],
    rows: ["One year", "Two years"],
  };
  expect(read(["asIs", "years2"], ["misplaced", "moved", "delay"], words)).toEqual({
    title: "How much is misplaced?",
    columns: ["What counts", "Misplaced, SEK million", "Moved, SEK million", "Years older"],
    rows: [
      ["One year", "41.4", "0", "0"],
      ["Two years", "7.3", "30.5", "0.5"],
    ],
  });
});

test("a table without a million is in thousands of kronor; one with a million anywhere is in millions all over", () => {
  const words = { caption: "C", columns: ["Way", "Misplaced"], rows: [] };
  expect(read(["shrink"], ["misplaced"], words)).toMatchObject({
    columns: ["Way", "Misplaced, SEK"],
    rows: [["Shrunk", "680,000"]],
  });
  expect(read(["years2", "shrink"], ["misplaced"], words)?.rows).toEqual([
    ["Means of two years instead", "7.3"],
    ["Shrunk", "0.68"],
  ]);
});

test("a column that is not there, as after a change of the rule, is left out", () => {
  expect(
    read(["asIs"], ["own", "misplaced"], { columns: ["A", "Own", "B"], rows: [], caption: "C" }),
  ).toEqual({
    title: "C",
    columns: ["A", "B, SEK million"],
    rows: [["The rule as it is", "41.4"]],
  });
});
