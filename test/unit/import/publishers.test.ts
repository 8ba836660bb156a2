import { expect, test } from "vitest";
import { fixture } from "./import-table.ts";
import { type Outcome, outcomeOf } from "./outcome-of.ts";

type Expected = { readonly [Part in keyof Outcome]?: unknown };

/** Tables of made-up numbers in the shapes of the publishers, and what each must become. */
const shapes: Readonly<Record<string, Expected>> = {
  skolverket: {
    columns: {
      "Skol-enhetskod": "areaId",
      Skolkommun: "municipality",
      "Kommun-kod": "ignore",
      "Huvudman orgnr": "ignore",
      "Antal elever": "attribute persons 2023",
      "Andel (%) behöriga till yrkesprogram": "indicator percent 1 2023",
      "Genomsnittligt meritvärde (17)": "attribute number 2023",
    },
    guesses: ["yearFromTitle", "hiddenValues"],
    areas: ["12345678 Alskolan", "23456789 Björkskolan", "34567890 Ekskolan", "45678901 Granskolan"],
  },
  kolada: {
    columns: { gender: "only", municipality_id: "areaId", value: "indicator percent 1 2021,2022" },
    guesses: ["unitUnsure", "directionUnsure"],
    values: { "Norrby 2021": 0.706, "Söderby 2021": 0.806, "Norrby 2022": 0.716 },
  },
  "kolada-sv": {
    rows: [[8, "mean"]],
    values: { "Norrby 2021": 0.706, "Norrby 2022": 0.716, "Söderby 2021": 0.806, "Söderby 2022": 0.81 },
    attributes: [{ population: 5210 }, { population: 8430 }],
    guesses: [],
  },
  "statbank-denmark": {
    columns: { "2021": "indicator percent -1 2021", "2022": "indicator percent -1 2022" },
    areas: ["Norrby", "Søndby", "Vestby"],
    guesses: [],
  },
  "statistics-norway-long": {
    areas: ["0301 Oslo", "3001 Halden"],
    values: { "Oslo 2021": 0.681, "Oslo 2022": 0.69, "Halden 2021": 0.601, "Halden 2022": 0.619 },
  },
  "statistics-norway-wide": { areas: ["0301 Oslo", "3001 Halden"], guesses: [] },
  "statistics-finland-paavo": {
    areas: ["00100 Helsinki keskusta - Etu-Töölö (Helsinki)", "00120 Punavuori (Helsinki)"],
    columns: { "Paavo: Työttömyysaste, %": "indicator percent -1 2021,2022" },
    attributes: [{ population: 18_035 }, { population: 7227 }],
  },
  "england-education": {
    areas: ["E06000005 Darlington", "E06000047 County Durham"],
    rows: [
      [2, "otherGroup"],
      [3, "otherGroup"],
    ],
    attributes: [
      { "allocation-amount": 3_100_000, pupils: 351 },
      { "allocation-amount": 2_100_000, pupils: 251 },
    ],
  },
  "england-allocations": {
    areas: ["301 Barking", "302 Barnet"],
    rows: [[4, "total"]],
    attributes: [{ allocation: 1_700_000 }, { allocation: 2_700_100 }],
    values: { "Barking 2023": 0.241, "Barnet 2023": 0.141, "Barking 2024": 0.25, "Barnet 2024": 0.155 },
  },
  "folkhalsomyndigheten-periods": {
    columns: { "Andel (procent)": "indicator percent 1 2021,2022", "Konfidensintervall nedre": "ignore" },
    guesses: ["directionUnsure"],
    values: { "Norrby 2021": 0.101, "Norrby 2022": 0.104, "Söderby 2021": 0.141, "Söderby 2022": 0.139 },
  },
  utdanningsdirektoratet: {
    areas: ["964000001 Norrby", "964000002 Søndby"],
    values: { "Norrby 2022": 0.711, "Søndby 2022": 0.811, "Norrby 2023": 0.724 },
    guesses: [],
  },
  "statistics-sweden-definition": {
    areas: ["0114 Upplands Väsby", "0115 Vallentuna"],
    rows: [
      [3, "upper"],
      [6, "otherGroup"],
    ],
    guesses: [],
  },
  "statistics-sweden-pxweb": {
    columns: { "2021": "indicator percent 1 2021" },
    areas: ["0114 Upplands Väsby", "0115 Vallentuna", "0117 Österåker"],
    guesses: [],
  },
  "unemployment-by-month": {
    guesses: ["partOfYear"],
    values: { "Norrby 2022": 0.072, "Söderby 2022": 0.052, "Norrby 2023": 0.068, "Söderby 2023": 0.058 },
  },
  "totals-for-some": { guesses: ["areasVanish"], areas: ["Norrby", "Söderby"] },
  "eurostat-sdmx": {
    columns: { OBS_VALUE: "indicator percent 1 2021,2022", OBS_FLAG: "ignore", TIME_PERIOD: "year" },
    areas: ["SE11", "SE12"],
  },
};

test.each(Object.entries(shapes))("%s", async (name, expected) => {
  expect(await outcomeOf(fixture(`publishers/${name}.csv`))).toMatchObject({ faults: [], ...expected });
});
