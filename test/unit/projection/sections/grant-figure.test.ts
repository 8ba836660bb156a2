import { expect, test } from "vitest";
import { bandWidth } from "../../../../src/model/project/merger.ts";
import { grantTotals, layoutOf } from "../../../../src/model/project/series.ts";
import { grantFigure } from "../../../../src/outcomes/projection/ordinary-grant/grant-figure.ts";
import { type Reading, readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { madeProjection, places, plain, readingFrom, years } from "./made-projection.ts";

const stockholm = shipped("stockholm-2002");
const en = textsFor("en");
const means = [
  ["penalty", places.all, [0, 2e6, 3e6]],
  ["saving", places.all, [4e6, 6e6, -1e6]],
  ["savingKept", places.all, [2e6, 3e6, -0.5e6]],
] as const;

function readingWithSums(): Reading {
  const projection = madeProjection({ means });
  const { layout, breakEven } = projection.facts;
  const first = breakEven.payers.length * 3;
  const sums = { penalty: 5e6, saving: 9e6, savingKept: 4.5e6, districtNet: -0.5e6 };
  for (const [k, id] of grantTotals.entries()) {
    const band = [-2e6, -1e6, 0, 1e6, 2e6, 0].map((at) => sums[id] + at);
    projection.totals.set([...band, 0], ((first + k) * layout.places + places.all) * bandWidth);
  }
  return readingOf({ projection, isProjectionOlder: false, isExpectedOlder: false }) as Reading;
}

test("what the grant falls by, what is saved, what is kept, and what is left with its band", () => {
  const figure = grantFigure(readingWithSums(), null, stockholm, en);
  expect(figure?.words.map(plain)).toEqual([
    "Because fewer need assistance, for whatever reason, the ordinary grant falls against the year before, most in 2015 with SEK 3 million; in the last year it is SEK 5 million lower than at the start.",
    "Assistance costs the municipality SEK 9 million less in the last year than at the start.",
    "The district’s part of that is +SEK 4.5 million; with the lower grant it is left with −SEK 500,000 against the start (−SEK 2.5 million to +SEK 1.5 million in nine draws of ten).",
  ]);
  const rows = figure && textsOf(figure.table, en.f).map((row) => row.map(plain));
  expect(rows?.[1]).toEqual(["2014", "+2,000,000", "+6,000,000", "+3,000,000", "+1,000,000"]);
  expect(rows?.[3]).toEqual(["From start to end", "+5,000,000", "+9,000,000", "+4,500,000", "−500,000"]);
  expect(rows?.[4]?.[4]).toBe("−2,500,000");
});

test("there is none where a person on assistance costs nothing", () => {
  const layout = layoutOf({ areas: 2, years, targets: 0, payers: 4, saves: false, groups: 1 });
  expect(grantFigure(readingFrom({ facts: { layout } }), null, stockholm, en)).toBeNull();
});
