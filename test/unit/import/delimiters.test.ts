import { expect, test } from "vitest";
import { detectDelimiter } from "../../../src/import/detect-delimiter.ts";
import { importTable, programmeOf } from "./import-table.ts";

test.each([
  ["a decimal comma beside semicolons", "Namn;x;y\nA;81,5;84,0\nB;90,2;88,7\n", ";"],
  ["as many decimal commas as semicolons", "A;81,5\nB;90,2\nC;5,5\n", ";"],
  ["a decimal comma beside tabs", "Namn\tx\ty\nA\t81,5\t84,0\nB\t90,2\t88,7\n", "\t"],
  ["points beside commas", "Name,x,y\nA,81.5,84.0\nB,90.2,88.7\n", ","],
  ["grouped numbers in quotes", 'Name,x\nA,"1,234"\nB,"5,678"\n', ","],
  ["a first line that says it", "sep=;\nName;x\nA, b;1,5\nC, d;2,5\n", ";"],
  ["inches in a name", 'Name;x\nPipe 5" wide;5\nPipe 7" wide;6\nPipe; 8;7\n', ";"],
  [
    "a comma in the names beside decimal commas",
    "Mått;A;B;C\nAndel, %;71,2;80,1;65,0\nAndel 2, %;72,4;79,6;66,5\n",
    ";",
  ],
  ["texts only", "a;b;c\nd;e;f\n", ";"],
])("%s", (_, text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

test("a line that names the delimiter is no row of the table, and rows count as in the file", async () => {
  const { reading } = await importTable("sep=;\nNamn;Andel, % 2021\nA;5,5\nB;6,5\n");
  expect(reading).toMatchObject({ delimiter: ";", headingRow: 1 });
  expect(reading.preview.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [3, "A"],
    [4, "B"],
  ]);
});

test("an explanation with the delimiter in it does not part the table otherwise", async () => {
  const text =
    "Namn;Kommun;Andel, % 2021;Andel, % 2022\nA;M;5,5;6\nB;M;6,5;7\n\nAndel avser; enligt beslut, andelen; av alla; i åldern; 16-64; år\n";
  const { reading } = await importTable(text);
  expect(reading.delimiter).toBe(";");
});

test("Eurostat's layout: dimensions joined in the first column, flags beside numbers", async () => {
  const text = [
    "freq,unit,age,geo\\TIME_PERIOD\t2021 \t2022 ",
    "A,PC,Y20-64,SE11\t82.1 \t83.4 e",
    "A,PC,Y20-64,SE12\t80.5 b\t81 ",
    "A,PC,Y20-64,SE21\t: \t79.9 ",
  ].join("\n");
  const imported = await importTable(text);
  expect(imported.reading.columns.map(({ heading }) => heading)).toEqual([
    "freq",
    "unit",
    "age",
    "geo",
    "2021",
    "2022",
  ]);
  const programme = programmeOf(imported);
  expect(programme.areas.map(({ id }) => id)).toEqual(["SE11", "SE12", "SE21"]);
  expect(imported.checked.leftOut.count).toBe(1);
  expect(programme.observations.map(({ area, year, value }) => [area, year, value])).toEqual([
    ["SE11", 2021, 0.821],
    ["SE12", 2021, 0.805],
    ["SE11", 2022, 0.834],
    ["SE12", 2022, 0.81],
    ["SE21", 2022, 0.799],
  ]);
});
