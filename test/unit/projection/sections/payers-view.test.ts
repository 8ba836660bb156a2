import { expect, test } from "vitest";
import { breakEvenFacts } from "../../../../src/model/payers/payer-facts.ts";
import { commonPayers } from "../../../../src/model/payers/payer-list.ts";
import { bandWidth } from "../../../../src/model/project/merger.ts";
import { payerTotals } from "../../../../src/model/project/series.ts";
import { payerMatrixFigure } from "../../../../src/outcomes/projection/payers/payer-matrix-figure.ts";
import { payersFigure } from "../../../../src/outcomes/projection/payers/payers-figure.ts";
import { type Reading, readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { madeProjection, places, plain } from "./made-projection.ts";

const pack = shipped("urban15-2013");
const en = textsFor("en");

type Sums = readonly [cost: number, gain: number, spread: number];

/** Sums of the four common payers for all areas; a payer without sums has nothing filled in. */
function readingWith(sums: Readonly<Record<string, Sums>>): Reading {
  const values = { job: Object.fromEntries(Object.keys(sums).map((payer) => [payer, 100_000])) };
  const breakEven = breakEvenFacts(commonPayers, { values }, { years: 2, rate: 0, deadweight: 0 });
  const projection = madeProjection({ facts: { breakEven } });
  const { layout } = projection.facts;
  for (const [p, { id }] of commonPayers.payers.entries()) {
    const [cost, gain, spread] = sums[id] ?? [0, Number.NaN, 0];
    for (const [k, mean] of [cost, gain, gain - cost].entries()) {
      const row = (p * payerTotals.length + k) * layout.places + places.all;
      const band = k === 0 ? Array(6).fill(mean) : [-1, -0.5, 0, 0.5, 1, 0].map((at) => mean + at * spread);
      projection.totals.set([...band, 0], row * bandWidth);
    }
  }
  return readingOf({ projection, isProjectionOlder: false, isExpectedOlder: false }) as Reading;
}

const uneven = readingWith({
  municipality: [10e6, 14e6, 3e6],
  state: [90e6, 87.5e6, 5e6],
  region: [0, 1e6, 1e6],
});

test("the finding comes first: who loses while others gain, and what would make it even", () => {
  expect(payersFigure(uneven, null, pack, en).words.map(plain)).toEqual([
    "The state loses while others gain (The municipality and The region). SEK 2.5 million from them would make it even.",
    "Net in million kronor with the numbers you have filled in, on average over the draws and (in brackets) where nine draws of ten lie: The municipality +4.0 (+1.0 to +7.0); The state −2.5 (−7.5 to +2.5); The region +1.0 (0.0 to +2.0).",
    "Over the years shown the programme costs: The municipality SEK 10 million and The state SEK 90 million.",
    "Of 12 values 3 are filled in; the others are left out. Nothing is filled in for: Society.",
  ]);
});

test("where what the others gain is not enough, it says so", () => {
  const far = readingWith({ municipality: [0, 1e6, 0], state: [90e6, 50e6, 0] });
  expect(payersFigure(far, null, pack, en).words[0]).toContain("What they gain is not enough for that.");
});

test("nothing filled in: the cost is told, and that the rest is not known", () => {
  const words = payersFigure(readingWith({}), null, pack, en).words.map(plain);
  expect(words[0]).toBe("Over the years shown the programme costs: nobody anything.");
  expect(words[1]).toContain("is not known until you say what one person is worth");
});

test("the table has people needed and what makes a loser even; files have the bands too", () => {
  const { table, picture } = payersFigure(uneven, null, pack, en);
  const rows = textsOf(table, en.f).map((row) => row.map(plain));
  expect(rows[1]).toEqual([
    "The state",
    ...["90,000,000", "90,000,000", "90,000,000"],
    ...["87,500,000", "82,500,000", "92,500,000"],
    ...["−2,500,000", "−7,500,000", "+2,500,000"],
    ...["450", "450", "450"],
    "2,500,000",
  ]);
  expect(rows[2]?.[10]).toBe("nothing to get back");
  expect(rows[2]?.[13]).toBe("–");
  expect(rows[3]?.[4]).toBe("not filled in");
  expect(table.columns.filter(({ isFileOnly }) => isFileOnly).map(({ id }) => id)).toEqual([
    "costLow",
    "costHigh",
    "gainLow",
    "gainHigh",
    "neededLow",
    "neededHigh",
  ]);
  const scene = picture?.draw(700);
  const named = scene?.marks.flatMap((mark) => (mark.kind === "group" && mark.name ? [mark.name] : []));
  expect(named).toEqual(["municipality", "state", "region", "society"]);
});

test("the matrix is a row for each cause and payer, with the people it takes on that cause alone", () => {
  const changes = { values: { job: { state: 100_000 }, assistance: { state: 50_000 } } };
  const rows = textsOf(payerMatrixFigure(uneven, null, changes, pack, en).table, en.f).map((row) =>
    row.map(plain),
  );
  expect(rows).toHaveLength(12);
  expect(rows[1]).toEqual(["One more in work", "The state", "one more in work", "100,000", "450"]);
  expect(rows[5]?.slice(3)).toEqual(["50,000", "900"]);
  expect(rows[0]?.slice(3)).toEqual(["not filled in", "not filled in"]);
});

test("Swedish, with the names of the programme's own payers", () => {
  const malmo = shipped("malmo-areas-2010");
  const sv = textsFor("sv");
  const [, first] = payerMatrixFigure(uneven, null, undefined, malmo, sv).table.rows;
  expect(first?.cells.slice(0, 3)).toEqual(["Skolmisslyckanden", "Staten", "en elev till behörig"]);
});
