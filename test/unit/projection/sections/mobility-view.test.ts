import { expect, test } from "vitest";
import { tableCsv } from "../../../../src/figure/table-csv.ts";
import { mobilityView } from "../../../../src/outcomes/projection/mobility/mobility-view.ts";
import { readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";
import { shareAtStart, startOf } from "../../../../src/outcomes/projection/sections/start-of.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { madeProjection, places, plain, readingFrom } from "./made-projection.ts";

const pack = shipped("urban15-2013");
const en = textsFor("en");
const reading = readingFrom({
  bands: [
    ["employment", places.araby, [0.44, 0.43, 0.43]],
    ["employmentWithout", places.araby, [0.44, 0.43, 0.425]],
    ["residentsEmployment", places.araby, [0.45, 0.47, 0.48]],
    ["residentsEmploymentWithout", places.araby, [0.45, 0.46, 0.47]],
    ["assistance", places.araby, [0.1, 0.1, 0.08]],
    ["residentsAssistance", places.araby, [0.1, 0.09, 0.06]],
    ["jobsEffect", places.araby, [0, 4, 12], 8],
    ["residentsJobsEffect", places.araby, [0, 5, 20.4], 5],
    // Three and two fewer on assistance.
    ["assistanceEffect", places.araby, [0, -1, -3], 1],
    ["residentsAssistanceEffect", places.araby, [0, -1, -2]],
  ],
});

test("the area against those who lived there at the start, with and without, in sentences", () => {
  const view = mobilityView(reading, "araby", null, pack, en);
  expect(view.sentences.slice(0, 4).map(plain)).toEqual([
    "After 3 years (2015) 43% of those who live in Araby are in work. Of those who lived there at the start, wherever they live now, 48% are.",
    "Without the programme it would be 42.5% and 47%. The change over the years is no effect of the programme.",
    "8% of residents receive long-term assistance, and 6% of those who lived there at the start.",
    "The programme’s part in the last year, with it minus without it: +12 (+4 to +20 in nine draws of ten) in work among those who live there, and +20 (+15 to +25 in nine draws of ten) among those who lived there at the start. Off assistance: +3 (+2 to +4 in nine draws of ten) and +2 (+2 to +2 in nine draws of ten), in the same order.",
  ]);
});

test("pictures begin at the start, and fewer on assistance is counted upwards", () => {
  const start = startOf(pack.programme, { utfall: 1, programme: { id: "urban15-2013" } });
  if (start === null) throw new Error("there is no start");
  const before = shareAtStart(start, "employment", 0);
  const [work, , , off] = mobilityView(reading, "araby", start, pack, en).pictures;
  expect(work?.years).toEqual(["Start", "2013", "2014", "2015"]);
  expect(work?.lines[0]?.values).toEqual([before, 0.44, 0.43, 0.43]);
  expect(work?.lines[2]?.values).toEqual([before, 0.45, 0.47, 0.48]);
  expect(off?.lines[0]?.values).toEqual([0, -0, 1, 3]);
  // Arrived at from the data: the latest observed share before 2013.
  const latest = pack.programme.observations
    .filter(
      ({ area, indicator, year }) => area === start.areas[0]?.id && indicator === "employment" && year < 2013,
    )
    .sort((a, b) => b.year - a.year)[0];
  expect(before).toBeCloseTo(latest?.value ?? Number.NaN, 9);
});

test("the file holds the numbers of the sentences, and what they are", () => {
  const { table, notes } = mobilityView(reading, "araby", null, pack, en);
  const csv = plain(tableCsv(table, notes, "en"));
  const last = csv.split(/\r?\n/).find((line) => line.startsWith("2015"));
  expect(last).toBe("2015,43,42.5,48,47,8,0,6,0,12,20.4,3,2");
  expect(csv).toContain("Means of the draws.");
});

test("numbers are read from draws of the latest question, else as expected values, else from older draws", () => {
  const projection = madeProjection({});
  const expected = {
    facts: projection.facts,
    numbers: new Float64Array(1000),
    totals: new Float64Array(100),
  };
  const older = { isProjectionOlder: true, isExpectedOlder: false };
  expect(readingOf({ projection, expected, isProjectionOlder: false, isExpectedOlder: false })?.draws).toBe(
    4096,
  );
  expect(readingOf({ projection, expected, ...older })?.draws).toBeNull();
  expect(readingOf({ projection, ...older })?.draws).toBe(4096);
  expect(readingOf({ projection, expected, isProjectionOlder: true, isExpectedOlder: true })?.draws).toBe(
    4096,
  );
  expect(readingOf({ isProjectionOlder: false, isExpectedOlder: false })).toBeNull();
  const view = mobilityView(readingOf({ expected, ...older }) as never, null, null, pack, en);
  expect(view.notes).toContain("Expected values; the draws follow.");
  expect(view.sentences.join()).not.toContain("nine draws");
});

test("Swedish", () => {
  const [first] = mobilityView(reading, "araby", null, pack, textsFor("sv")).sentences;
  expect(plain(first ?? "")).toBe(
    "Efter 3 år (2015) är 43 % av dem som bor i Araby i arbete. Av dem som bodde där från början, var de än bor nu, är 48 % det.",
  );
});
