import { expect, test } from "vitest";
import { type Outcome, outcomeOf } from "./outcome-of.ts";

type Expected = { readonly [Part in keyof Outcome]?: unknown };

/** More tables of the kinds that were once read wrongly, with what is right for each. */
const kinds: readonly (readonly [what: string, table: string, expected: Expected])[] = [
  [
    "points that stand twice group, in the column and in the others",
    "Kommun;Invånare 2023;Skattekraft\nNorrby;1.606.309;12.500\nSöderby;980.100;13.100",
    {
      attributes: [
        { population: 1_606_309, skattekraft: 12_500 },
        { population: 980_100, skattekraft: 13_100 },
      ],
      guesses: [],
    },
  ],
  [
    "figures per inhabitant are no population, and nothing is paid by them",
    "Kommun;Anmälda brott per 1 000 invånare 2022\nNorrby;82,1\nSöderby;120,4",
    {
      columns: { "Anmälda brott per 1 000 invånare 2022": "attribute number 2022" },
      awards: { Norrby: 5_000_000, Söderby: 5_000_000 },
    },
  ],
  [
    "subtotals by name",
    "Område;Invånare 2022\nAlm;1200\nBjörk;900\nNorra totalt;2100\nEk;1300\nHela staden;3400",
    {
      areas: ["Alm", "Björk", "Ek"],
      rows: [
        [4, "total"],
        [6, "total"],
      ],
    },
  ],
  [
    "sections without values",
    "Område;I arbete, % 2022\nNorra distriktet;\nAlm;71,2\nBjörk;65,1\nSödra distriktet;\nEk;80,1",
    {
      areas: ["Alm", "Björk", "Ek"],
      rows: [
        [2, "blankValues"],
        [5, "blankValues"],
      ],
    },
  ],
  [
    "a total by its numbers alone",
    "Område;Invånare 2023\nNorra;5210\nSödra;8430\nVästra;4105\nProvstad;17745",
    { areas: ["Norra", "Södra", "Västra"], guesses: ["sumRows"], rows: [[5, "sum"]] },
  ],
  [
    "larger places among countries",
    "geo;time;Employment rate\nEuropean Union;2021;73\nSweden;2021;80\nDenmark;2021;79",
    { areas: ["Sweden", "Denmark"], rows: [[2, "upper"]] },
  ],
  [
    "ages are groups, and all of them are kept",
    "Kommun;Ålder;År;I arbete, %\nNorrby;16-24;2022;41\nNorrby;samtliga åldrar;2022;71\nSöderby;16-24;2022;42\nSöderby;samtliga åldrar;2022;72",
    { columns: { Ålder: "only" }, values: { "Norrby 2022": 0.71, "Söderby 2022": 0.72 } },
  ],
  [
    "months with hyphens are months when one of them cannot be a year",
    "Kommun;Månad;Arbetslösa, %\nNorrby;2021-11;7,1\nNorrby;2021-12;7,3\nSöderby;2021-11;5,1\nSöderby;2021-12;5,3",
    { values: { "Norrby 2021": 0.072, "Söderby 2021": 0.052 }, guesses: ["partOfYear"] },
  ],
  [
    "years of unlike parts use the part that all have",
    "Kommun;Kvartal;Arbetslösa, %\nA;2021K3;7,1\nA;2021K4;7,3\nA;2022K3;6,9\nB;2021K3;5,1\nB;2021K4;5,3\nB;2022K3;5,9",
    {
      values: { "A 2021": 0.071, "A 2022": 0.069, "B 2021": 0.051, "B 2022": 0.059 },
      guesses: ["partOfYear"],
    },
  ],
  [
    "money in cells, each with its own unit",
    "Kommun;Bidrag 2022\nNorrby;1 250 tkr\nSöderby;2,5 mnkr",
    { attributes: [{ bidrag: 1_250_000 }, { bidrag: 2_500_000 }] },
  ],
  [
    "one number above 100 per cent is a fault in its cell",
    "Kommun;Måluppfyllelse, % 2022\nNorrby;98\nSöderby;104\nVästerby;70\nÖsterby;60\nFjärdby;88",
    { faults: ["shareOutOfRange"] },
  ],
  [
    "numbers that look like years are no years where headings have years",
    "Kommun;Invånare;I arbete, % 2022\nNorrby;1950;71,5\nSöderby;2022;65,0",
    { columns: { Invånare: "attribute persons", "I arbete, % 2022": "indicator percent 1 2022" } },
  ],
  [
    "a year of publishing is not that of the numbers",
    "Kommun;Mätår;Publiceringsår;I arbete, %\nNorrby;2021;2023;71\nNorrby;2022;2024;72",
    { columns: { Publiceringsår: "ignore", "I arbete, %": "indicator percent 1 2021,2022" } },
  ],
  [
    "two districts of one name in two municipalities are two areas",
    "Stadsdel;Kommun;I arbete, % 2022\nCentrum;Norrby;71\nCentrum;Söderby;72",
    { areas: ["Centrum, Norrby Centrum", "Centrum, Söderby Centrum"] },
  ],
  [
    "codes of unlike length are asked about where the heading does not say whose they are",
    "Kod;Namn;Invånare 2022\n114;A;500\n115;B;600\n1480;C;700",
    { guesses: ["codesShort"], areas: ["114 A", "115 B", "1480 C"] },
  ],
  [
    "a row of units below the headings",
    "Kommun;Invånare 2022;I arbete 2021;I arbete 2022\n;antal;%;%\nNorrby;5210;71;72\nSöderby;8430;80;79",
    {
      columns: {
        "I arbete 2021, %": "indicator percent 1 2021",
        "Invånare 2022, antal": "attribute persons 2022",
      },
      guesses: [],
    },
  ],
  [
    "a title with the delimiter in it right above the headings",
    "Tabell 1;Andel i arbete, procent;Källa: SCB\nOmråde;I arbete, % 2021;I arbete, % 2022\nNorra;71,0;72,0\nSödra;80,0;79,0",
    { rows: [[1, "above"]], columns: { "I arbete, % 2021": "indicator percent 1 2021" } },
  ],
];

test.each(kinds.map(([what, table, expected]) => ({ what, table, expected })))(
  "$what",
  async ({ table, expected }) => {
    expect(await outcomeOf(table)).toMatchObject(expected);
  },
);
