import { describe, expect, test } from "vitest";
import { nameColumn, useRows } from "../../../src/import/edit-mapping.ts";
import { guessDirection, knownMeasure } from "../../../src/import/known-measures.ts";
import type { ColumnRole } from "../../../src/import/mapping.ts";
import { splitHeading } from "../../../src/import/split-heading.ts";
import { importTable } from "./import-table.ts";

const short = (role: ColumnRole): string => {
  if (role.kind === "value") return `${role.measure ?? "by name"} ${role.year ?? "by row"}`;
  return role.kind === "only" ? `only ${role.value}` : role.kind;
};

test.each([
  ["Employed, % 2012", "Employed, %", 2012],
  ["2012", "", 2012],
  ["Folkmängd (2012)", "Folkmängd", 2012],
  ["2012 - Andel", "Andel", 2012],
  ["Employed 2012, number", "Employed, number", 2012],
  ["Förändring 2011-2012", "Förändring 2011-2012", null],
  ["Befolkning 20-64 år", "Befolkning 20-64 år", null],
  ["2012M01", "", 2012],
  ["Behöriga, % 2021/22", "Behöriga, %", 2022],
  ["I arbete, % 2022 (prel.)", "I arbete, %", 2022],
  ["2023*", "", 2023],
  ["Sysselsatta 2022, % (SCB 2024)", "Sysselsatta, % (SCB 2024)", 2022],
  [
    "Andel sysselsatta, % (ny metod från och med 2019)",
    "Andel sysselsatta, % (ny metod från och med 2019)",
    null,
  ],
  ["Elever födda 2005, %", "Elever födda 2005, %", null],
  ["Personer 20-64 år 2022", "Personer 20-64 år", 2022],
  ["KPI20121", "KPI20121", null],
  ["Befolkning", "Befolkning", null],
] as const)("the heading %j names %j and %j", (heading, measure, year) => {
  const split = splitHeading(heading);
  expect([split.measure, split.period?.year ?? null]).toEqual([measure, year]);
});

test.each([
  ["Förvärvsarbetande, %", "employment"],
  ["Sysselsättningsgrad", "employment"],
  ["Unemployed, %", "unemployment"],
  ["Långtidsarbetslösa", "long-term-unemployment"],
  ["Long-term unemployment", "long-term-unemployment"],
  ["Långvarigt ekonomiskt bistånd", "long-term-assistance"],
  ["Ekonomiskt bistånd, andel", "income-support"],
  ["Behöriga till yrkesprogram", "upper-secondary-eligibility"],
  ["Folkmängd", "population"],
] as const)("%j is known as %s", (heading, id) => {
  expect(knownMeasure(heading)?.id).toBe(id);
});

test("which way is better is guessed from words, and is the reader's to change", () => {
  const worse = [
    "Barn i ekonomiskt utsatta hushåll",
    "Sjukfrånvaro",
    "Child poverty",
    "Gini coefficient",
    "Elever ej behöriga till gymnasiet, %",
    "Neither employed nor in education, %",
    "Unga utan gymnasieutbildning, %",
    "Invånare 0-19 år i hushåll med låg inkomst, andel (%)",
  ];
  expect(worse.map((heading) => guessDirection(heading))).toEqual(
    worse.map(() => ({ direction: -1, unsure: false })),
  );
  const better = ["Valdeltagande", "Andel som inte är arbetslösa, %", "Share not in poverty, %"];
  expect(better.map((heading) => guessDirection(heading))).toEqual(
    better.map(() => ({ direction: 1, unsure: false })),
  );
  const open = ["Inom 3 år", "Employed: no, %", "Behöriga, elever utan okänd bakgrund, %"];
  expect(open.every((heading) => guessDirection(heading).unsure)).toBe(true);
});

describe("columns", () => {
  test.each([
    [
      "years alone in the headings of a statistics database",
      '"region","2011","2012"\n"1280C1010","62.5","62.9"\n"1280C1020","..","70.2"\n',
      ["areaName", "table 2011", "table 2012"],
    ],
    [
      "a column of contents beside years in headings",
      '"region";"tabellinnehåll";"2011";"2012"\n"1280 Malmö";"Andel förvärvsarbetande";"62,5";"62,9"\n"1280 Malmö";"Folkmängd";"302 835";"307 758"\n',
      ["areaIdName", "measureName", "by name 2011", "by name 2012"],
    ],
    [
      "municipalities as areas, where nothing else is named",
      "Kommun\tSysselsatta 2019\tSysselsatta 2020\nMalmö\t0,625\t0,631\nLund\t0,7\t0,71\n",
      ["areaName", "Sysselsatta 2019", "Sysselsatta 2020"],
    ],
    [
      "one measure by code, years in rows",
      "kpi,municipality_id,municipality,gender,year,value\nN1,1280,Malmö,T,2019,12.3\nN1,1280,Malmö,K,2019,12.9\n",
      ["measureName", "areaId", "areaName", "only T", "year", "by name by row"],
    ],
    [
      "per cent signs are no codes with names",
      "Area;Employed 2011;Employed 2012\nA;52,3 %;53 %\nB;48,1 %;49 %\n",
      ["areaName", "Employed 2011", "Employed 2012"],
    ],
    [
      "days for years",
      "area;date;value\nA;2011-12-31;50\nA;2012-12-31;51\n",
      ["areaName", "year", "table by row"],
    ],
    [
      "names that no heading tells",
      "x;y;Employed, % 2012\n1;Ås;50\n2;Ek;51\n",
      ["x by row", "areaName", "Employed, % 2012"],
    ],
  ])("%s", async (_, table, roles) => {
    const { reading } = await importTable(table);
    expect(reading.mapping.columns.map(short)).toEqual(roles);
  });
});

describe("units", () => {
  const unitOf = async (heading: string, values: readonly string[]) => {
    const rows = values.map((value, at) => `${at};${value}`).join("\n");
    const { mapping, checked } = await importTable(`id;${heading}\n${rows}`);
    return [mapping.measures[0]?.use, mapping.measures[0]?.unit, checked.guesses.map(({ code }) => code)];
  };
  test.each([
    ["Andel behöriga 2012", ["52,3", "48,1"], "indicator", "percent", []],
    ["Andel behöriga 2012", ["0,523", "0,481"], "indicator", "share", []],
    ["Behöriga, % 2012", ["0,523", "0,481"], "indicator", "share", ["unitUnsure"]],
    ["Behöriga, % 2012", ["0,003", "0,04"], "indicator", "percent", ["unitUnsure"]],
    ["Andel 2012", ["52,3", "48,1"], "indicator", "percent", ["directionUnsure"]],
    ["Something 2012", ["1200", "900"], "attribute", "number", []],
    ["Something 2012", ["12", "9"], "attribute", "number", ["unitUnsure"]],
    ["Something 2012", ["12,5", "9,1"], "indicator", "percent", ["unitUnsure", "directionUnsure"]],
    ["Antal elever 2012", ["12", "9"], "attribute", "persons", []],
    ["Genomsnittligt meritvärde 2012", ["212,4", "231,7"], "attribute", "number", []],
    ["Förändring sysselsatta, %", ["-1,2", "0,7"], "attribute", "percent", []],
    ["Bidrag, tkr", ["1200", "900"], "attribute", "thousandKronor", []],
    ["Andel behöriga 2012", ["52 %", "48,5 %"], "indicator", "percent", []],
  ] as const)("%s with %j", async (heading, values, use, unit, notes) => {
    expect(await unitOf(heading, values)).toEqual([use, unit, notes]);
  });
});

test("a text among the numbers means what the reader says", async () => {
  const table = "id;Employed, % 2011;Employed, % 2012\n1;50;–\n2;50;51\n3;50;secret\n";
  const guessed = await importTable(table);
  expect(guessed.checked.marks).toEqual([
    { text: "–", count: 1, meaning: "leaveOut", hasNumber: false },
    { text: "secret", count: 1, meaning: "fault", hasNumber: false },
  ]);
  const told = await importTable(table, {}, (mapping) => ({
    ...mapping,
    marks: { "–": "zero", secret: "leaveOut" },
  }));
  expect(told.checked).toMatchObject({ faults: [], leftOut: { count: 1 } });
  expect(told.checked.summary.indicators[0]).toMatchObject({ values: 5, least: 0 });
});

test("the row for the whole country may be kept as an area", async () => {
  const table = "id;name;Employed, % 2012\n00;Riket;50\n1;A;51\n";
  expect((await importTable(table)).checked.summary.areas).toBe(1);
  const kept = await importTable(table, {}, (mapping) => useRows(mapping, "00 Riket", "area"));
  expect(kept.checked.summary.areas).toBe(2);
});

test("a column without a heading can be given one, which says its measure, unit and year", async () => {
  const table = "Område;;I arbete, % 2021\nA;51;50\nB;53;52\n";
  const named = await importTable(table, {}, (mapping) => nameColumn(mapping, 1, "I arbete, % 2022"));
  expect(named.checked.faults).toEqual([]);
  expect(named.checked.summary.indicators).toMatchObject([
    { id: "employment", years: [2021, 2022], values: 4 },
  ]);
});
