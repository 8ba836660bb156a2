import { expect, test } from "vitest";
import type { TableOptions } from "../../../src/import/importer.ts";
import { fixture, importTable, refusalOf } from "./import-table.ts";
import { type Outcome, outcomeOf } from "./outcome-of.ts";

type Expected = { readonly [Part in keyof Outcome]?: unknown };

/** What is right for each file in test/fixtures/import/cases: small tables, each made after a real one that was read wrongly. */
const cases: readonly (readonly [file: string, expected: Expected, options?: TableOptions])[] = [
  [
    "c01-millions-grouped-by-comma.csv",
    { guesses: [], awards: { North: 3_564_000, South: 5_766_000, West: 670_000 } },
  ],
  [
    "c01b-millions-only-in-other-rows.csv",
    {
      guesses: [],
      attributes: [{ population: 5210 }, { population: 8430 }],
      awards: { North: 3_820_000, South: 6_180_000 },
    },
  ],
  [
    "c02-invanare-andel.csv",
    {
      columns: {
        "Invånare 0-19 år i hushåll med låg inkomst, andel (%) 2020": "indicator percent -1 2020",
        "Invånare 0-19 år i hushåll med låg inkomst, andel (%) 2021": "indicator percent -1 2021",
      },
      areas: ["0001 Norrby", "0002 Söderby", "0003 Västerby"],
      guesses: [],
      awards: { Norrby: 2_174_000, Söderby: 0, Västerby: 7_826_000 },
    },
  ],
  [
    "c03-year-in-the-title.csv",
    {
      columns: { "Andel sysselsatta, % (ny metod från och med 2019)": "indicator percent 1 2021,2022" },
      awards: { Norrby: 10_000_000, Söderby: 0 },
    },
  ],
  ["c03b-year-in-the-title-one-year.csv", { values: { "Norrby 2022": 0.724, "Söderby 2022": 0.796 } }],
  [
    "c04-school-year-column.csv",
    {
      notes: ["spanYears"],
      values: {
        "Alskolan 2022": 0.815,
        "Björkskolan 2022": 0.902,
        "Alskolan 2023": 0.84,
        "Björkskolan 2023": 0.887,
      },
    },
  ],
  [
    "c04b-school-year-headings.csv",
    {
      columns: {
        "Behöriga, % 2021/22": "indicator percent 1 2022",
        "Behöriga, % 2022/23": "indicator percent 1 2023",
      },
      notes: ["spanYears", "municipalityFromName"],
    },
  ],
  [
    "c05b-bare-years-with-stars.csv",
    {
      columns: { "2023*": "indicator percent 1 2023" },
      notes: ["markedYears", "municipalityFromName"],
      guesses: ["unitUnsure", "directionUnsure"],
      awards: { Norrby: 6_667_000, Söderby: 3_333_000 },
    },
  ],
  [
    "c06-total-row.csv",
    {
      areas: ["0901 Norrby", "0902 Söderby", "0903 Västerby"],
      rows: [[5, "total"]],
      notes: ["totalRows", "municipalityFromName"],
    },
  ],
  ["c06c-totalt.csv", { rows: [[4, "total"]], awards: { Norra: 3_820_000, Södra: 6_180_000 } }],
  [
    "c07-blank-corner.csv",
    {
      columns: { "2022": "attribute number 2022" },
      areas: ["Norrby (Centrum)", "Norrby (Berga)", "Söderby (Hamnen)", "Söderby (Ekebo)"],
      guesses: ["unitUnsure"],
    },
  ],
  [
    "c08-name-only-in-first-row.xlsx",
    {
      areas: ["0901 Norrby", "0902 Söderby"],
      values: { "Norrby 2021": 0.712, "Norrby 2022": 0.724, "Söderby 2021": 0.801, "Söderby 2022": 0.796 },
    },
  ],
  [
    "c09-two-heading-rows.xlsx",
    {
      columns: {
        "Andel sysselsatta, % 2021": "indicator percent 1 2021",
        "Andel sysselsatta, % 2022": "indicator percent 1 2022",
        "Andel med bistånd, % 2021": "indicator percent -1 2021",
        "Andel med bistånd, % 2022": "indicator percent -1 2022",
      },
      areas: ["0901 Norrby", "0902 Söderby", "0903 Västerby"],
    },
  ],
  [
    "c09b-same-heading-thrice.xlsx",
    {
      // No heading names a year: it is asked for.
      columns: { "Kvinnor, Inom 3 år": "indicator percent 1", "Män, Inom 4 år": "indicator percent 1" },
      faults: ["noYear"],
    },
  ],
  [
    "c10-kommun-kod-lan.csv",
    { areas: ["0901 Norrby", "0902 Söderby", "0903 Västerby"], columns: { Län: "ignore" } },
  ],
  [
    "c11c-percent-format-mixed.xlsx",
    {
      values: { "Norrby 2021": 0.712, "Söderby 2021": 0.801, "Norrby 2022": 0.724, "Söderby 2022": 0.796 },
    },
  ],
  [
    "c12-hidden.xlsx",
    {
      areas: ["0901 Norrby", "0902 Söderby"],
      attributes: [{ population: 5210 }, { population: 8430 }],
      notes: ["hiddenSheets", "municipalityFromName"],
    },
  ],
  [
    "c13-formula-without-value.xlsx",
    {
      columns: { "I arbete, % 2022": "indicator percent 1 2022" },
      faults: ["formulaWithoutValue", "errorValue"],
    },
  ],
  ["c14-leading-zero-lost.xlsx", { areas: ["0901 Norrby", "0180 Storby", "1480 Väststad"] }],
  [
    "c14b-leading-zero-lost.csv",
    {
      areas: ["0901 Norrby", "0180 Storby", "1480 Väststad"],
      notes: ["codesFilled", "municipalityFromName"],
    },
  ],
  [
    "c15-mac-roman.csv",
    {
      areas: ["Östra Ängen", "Norra Åsen"],
      guesses: ["encodingGuessed"],
      values: { "Norra Åsen 2022": 0.816 },
    },
  ],
  [
    "c18-flags.csv",
    {
      values: {
        "North 2021": 0.482,
        "South 2021": 0.551,
        "West 2021": 0.61,
        "North 2022": 0.523,
        "South 2022": 0.559,
      },
      notes: ["flags"],
      guesses: ["hiddenValues"],
    },
  ],
  ["c19-renamed.csv", { areas: ["0902 Söderby", "0901 Norrby"], notes: ["renamed", "municipalityFromName"] }],
  ["c20-tkr.csv", { lastAwards: [1_250_000, 2_480_000] }],
  [
    "c21-negated.csv",
    {
      columns: { "Elever ej behöriga till gymnasiet, % 2022": "indicator percent -1 2022" },
      guesses: [],
      awards: { Norrby: 0, Söderby: 10_000_000 },
    },
  ],
  [
    "c22-merit.csv",
    {
      columns: { "Genomsnittligt meritvärde 2022": "attribute number 2022" },
      attributes: [{ "genomsnittligt-meritvärde": 218.9 }, { "genomsnittligt-meritvärde": 229 }],
      faults: [],
    },
  ],
  [
    "c25-quarters.csv",
    {
      columns: { "Andel i arbete, %": "indicator percent 1 2022,2023" },
      notes: ["onePartOfYear", "municipalityFromName"],
    },
  ],
  ["c29-transposed.csv", { faults: ["areasInColumns"] }],
  [
    "c29-transposed.csv",
    {
      areas: ["Norrby", "Söderby", "Västerby"],
      values: {
        "Norrby 2021": 0.712,
        "Söderby 2021": 0.801,
        "Västerby 2021": 0.65,
        "Norrby 2022": 0.724,
        "Söderby 2022": 0.796,
        "Västerby 2022": 0.665,
      },
      notes: ["turned", "municipalityFromName"],
    },
    { turn: true },
  ],
  [
    "c30-own-export-shape.csv",
    {
      columns: {
        "Värde: Andel sysselsatta (%)": "indicator percent 1 2021,2022",
        "Värde: Folkmängd": "attribute persons",
        "Räknat på": "denominator persons",
      },
      attributes: [{ population: 9000 }, { population: 14_000 }],
      faults: [],
      awards: { Norra: 10_000_000, Södra: 0 },
    },
  ],
  [
    "c31-json-stat-roles-fi.json",
    {
      columns: { Alue: "areaName", Vuosi: "year", value: "indicator percent 1 2021,2022" },
      notes: ["nationRows", "municipalityFromName"],
      values: { "Norrby 2021": 0.75, "Norrby 2022": 0.76, "Söderby 2021": 0.8, "Söderby 2022": 0.81 },
    },
  ],
  [
    "c33-note-signs.csv",
    {
      areas: ["Norrby", "Söderby", "Västerby"],
      values: { "Söderby 2022": 0.796 },
      notes: ["flags", "municipalityFromName"],
    },
  ],
  [
    "c39b-prel.csv",
    {
      columns: { "I arbete, % 2022 (prel.)": "indicator percent 1 2022" },
      notes: ["markedYears", "municipalityFromName"],
    },
  ],
  [
    "c42-notes-in-two-columns.csv",
    {
      areas: ["Norra", "Södra"],
      rows: [
        [5, "note"],
        [6, "note"],
        [7, "note"],
      ],
      faults: [],
    },
  ],
  ["c43-about-100.csv", { values: { "Södra 2022": 0.902 }, guesses: ["hiddenValues"], faults: [] }],
  ["c44-codes-as-facts.csv", { columns: { Postnummer: "ignore", "Org.nr": "ignore" }, attributes: [{}, {}] }],
  ["c46-small-counts.csv", { columns: { "Antal elever 2023": "attribute persons 2023" }, faults: [] }],
  [
    "c49-year-in-sentence.csv",
    {
      columns: { "Sysselsatta 2022, % (SCB 2024)": "indicator percent 1 2022" },
      guesses: ["yearGuessed", "yearGuessed"],
      values: { "Norrby 2022": 0.712, "Söderby 2022": 0.801, "Norrby 2023": 0.724, "Söderby 2023": 0.796 },
    },
  ],
];

test.each(cases.map(([file, expected, options = {}]) => ({ file, expected, options })))(
  "$file",
  async ({ file, expected, options }) => {
    expect(await outcomeOf(fixture(`cases/${file}`), options)).toMatchObject(expected);
  },
);

test("each cell without a value is told by row and column", async () => {
  const { checked } = await importTable(fixture("cases/c13-formula-without-value.xlsx"));
  expect(checked.faults).toMatchObject([
    { code: "formulaWithoutValue", row: 2, column: 2 },
    { code: "formulaWithoutValue", row: 3, column: 2 },
    { code: "errorValue", row: 4, column: 2, value: "#DIV/0!" },
  ]);
});

test.each(["entity-reference.xlsx", "sheet-elsewhere.xlsx"])(
  "%s has its limits where a plain workbook has them",
  async (name) => {
    expect(await refusalOf(fixture(name))).toMatchObject({ code: "tooManyRows", row: 1_048_576 });
  },
);
