import { expect, test } from "vitest";
import type { StartState } from "../../../../src/model/project/start-state.ts";
import { eventsOf, eventsView, everyArea } from "../../../../src/outcomes/projection/events/events-view.ts";
import { errorOfShare, inWords, toldShare } from "../../../../src/outcomes/projection/events/say-share.ts";
import { targetView } from "../../../../src/outcomes/projection/events/target-view.ts";
import { targetWords } from "../../../../src/outcomes/projection/events/target-words.ts";
import { ownTarget } from "../../../../src/scenario/own-target.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { madeProjection, places, plain } from "./made-projection.ts";

const pack = shipped("urban15-2013");
const stockholm = shipped("stockholm-2002");
const en = textsFor("en");

test("a share of draws in words and with its standard error", () => {
  // sqrt(0.3 x 0.7 / 4096) = 0.00716.
  expect(errorOfShare(0.3, 4096)).toBeCloseTo(0.00716, 5);
  expect(plain(toldShare(0.3, 4096, en))).toBe("in about 3 draws in 10 (30%, ±0.7)");
  expect([0, 0.01, 0.06, 0.32, 0.5, 0.96, 1].map((share) => inWords(share, en))).toEqual([
    "in none of the draws",
    "in fewer than 1 draw in 20",
    "in about 1 draw in 10",
    "in about 3 draws in 10",
    "in about half of the draws",
    "in more than 19 draws in 20",
    "in every draw",
  ]);
  // Few draws carry no decimals; a share of none has no error to tell.
  expect(plain(toldShare(0.125, 64, en))).toBe("in about 1 draw in 10 (13%, ±4.1)");
  expect(toldShare(0, 64, textsFor("sv"))).toBe("inte i någon dragning");
});

const projection = madeProjection({
  targets: [{ id: "employment@araby=0.5" }, { id: "assistance=-50%" }],
  events: [
    ["fall", places.araby, [0, 0.3, 0.25]],
    ["fall", places.all, [0, 0, 0.1]],
    ["fallSoFar", places.araby, [0, 0.3, 0.45]],
    ["fallSoFar", places.all, [0, 0, 0.1]],
    ["nothing", places.araby, [0, 0, 0]],
    ["employment@araby=0.5", places.araby, [0, 0.2, 0.4]],
    ["assistance=-50%", places.all, [0, 0, 0.6]],
  ],
});
const targets = [
  ownTarget("employment", "araby", "share", 0.5, 2015),
  ownTarget("assistance", null, "change", -0.5, 2014),
];

test("the year in which an award is likeliest to fall, and events of the place alone", () => {
  const view = eventsView(projection, targets, "araby", false, pack, en);
  expect(view.sentences.map(plain).slice(0, 2)).toEqual([
    "Araby: the award falls by more than a fifth most often in 2014, in about 3 draws in 10 (30%, ±0.7). At least once up to and including 2015: in about half of the draws (45%, ±0.8).",
    "Araby: in no draw is there a year without an award.",
  ]);
  expect(view.events.map(({ id }) => id)).toEqual(["fall", "nothing", "employment@araby=0.5"]);
  expect(eventsOf(projection, targets, null, false, pack, en).map(({ id }) => id)).toEqual([
    "fall",
    "nothing",
    "assistance=-50%",
  ]);
  expect(textsOf(view.table, en.f)[1]).toEqual([
    "2014",
    "30%",
    "±0.7",
    "30%",
    "0%",
    "±0.0",
    "0%",
    "20%",
    "±0.6",
  ]);
});

test("the first award can fall only against a baseline's", () => {
  const first = (isCompared: boolean) =>
    eventsOf(projection, [], "araby", isCompared, pack, en)[0]?.shares[0];
  expect(first(false)).toBeNaN();
  expect(first(true)).toBe(0);
  expect(
    everyArea(projection, "fall", "araby", false, pack, en).table.columns.map(({ title }) => title),
  ).toEqual(["Area", "2014", "2015", "At least once"]);
  const compared = everyArea(projection, "fall", "araby", true, pack, en);
  expect(textsOf(compared.table, en.f)).toEqual([
    ["Araby", "0%", "30%", "25%", "45%"],
    ["Bergsjön", "0%", "0%", "0%", "0%"],
    ["All areas together", "0%", "0%", "10%", "10%"],
  ]);
  expect(compared.table.rows[0]?.isCurrent).toBe(true);
  // sqrt(0.25 / 4096) = 0.0078.
  expect(compared.notes).toEqual(["The simulation’s standard error is at most 0.8 percentage points."]);
});

test("targets are named by whom, where, how much", () => {
  expect(targets.map((target) => plain(targetWords(target, pack, en)))).toEqual([
    "Araby: share in work, at least 50%",
    "All areas together: people on long-term assistance, change since the start: at most −50%",
  ]);
  const [own] = stockholm.programme.targets ?? [];
  expect(own).toEqual({
    id: "halved",
    role: "assistance",
    change: -0.5,
    observed: [{ year: 2003, change: -0.375 }],
  });
  expect(own === undefined ? "" : targetWords(own, stockholm, textsFor("sv"))).toBe(
    "Hälften så många vuxna med försörjningsstöd",
  );
});

/** 1,000 adults in each area, 90 and 110 of them on assistance. */
const start = {
  areas: [{ id: "araby" }, { id: "bergsjon" }],
  adults: Float64Array.of(1000, 1000),
  employed: Float64Array.of(500, 500),
  assisted: Float64Array.of(90, 110),
  cohorts: Float64Array.of(0, 0),
  eligible: Float64Array.of(Number.NaN, Number.NaN),
} as unknown as StartState;

test("the way to a change is counted in people, against those of the start", () => {
  const made = madeProjection({
    targets: [{ id: "assistance=-50%" }],
    bands: [["assistance", places.all, [0.08, 0.05, 0.04], 0.01]],
    means: [["adults", places.all, [2000, 2000, 2200]]],
    events: [["assistance=-50%", places.all, [0, 0.5, 0.9]]],
  });
  const target = ownTarget("assistance", null, "change", -0.5, 2014);
  const view = targetView(target, made, start, pack, en);
  // 200 at the start, and the shares of 2,000 and then 2,200 adults.
  const [line] = view?.picture.lines ?? [];
  expect(line?.values.map((value) => Number(value.toFixed(6)))).toEqual([200, 160, 100, 88]);
  expect(view?.picture.band?.low.map((value) => Number(value.toFixed(6)))).toEqual([200, 140, 80, 66]);
  expect(view?.picture.goal).toEqual({ name: "Target: 100 (−50%)", value: 100 });
  expect(view?.sentences.map(plain)).toEqual([
    "In 2014 the target is met in about half of the draws (50%, ±0.8).",
    "In 2015 the target is met in about 9 draws in 10 (90%, ±0.5).",
  ]);
  const late = targetView({ ...target, year: 2030 }, made, start, pack, en);
  expect(late?.sentences[0]).toBe("Its year, 2030, is outside those projected, 2013–2015.");
  expect(targetView(ownTarget("employment", null, "share", 0.9, 2015), made, start, pack, en)).toBeNull();
});

test("the way to a level is the share itself", () => {
  const made = madeProjection({
    targets: [{ id: "employment@araby=0.55" }],
    bands: [["employment", places.araby, [0.51, 0.52, 0.54]]],
  });
  const view = targetView(ownTarget("employment", "araby", "share", 0.55, 2015), made, start, pack, en);
  expect(view?.picture.lines[0]?.values).toEqual([0.5, 0.51, 0.52, 0.54]);
  expect(view?.sentences).toEqual(["In 2015 the target is met in none of the draws."]);
});

test("Stockholm's target on the axis of its own years: 1999 to 11,725 in 2004, and 14,656 counted in 2003", () => {
  const [own] = stockholm.programme.targets ?? [];
  if (own === undefined) throw new Error("Stockholm has no target");
  const city = {
    ...start,
    assisted: Float64Array.of(11_725, 11_725),
    adults: Float64Array.of(120_000, 120_000),
  };
  const viewFrom = (firstYear: number) =>
    targetView(
      own,
      madeProjection({
        facts: { firstYear, years: 6 },
        targets: [{ id: "halved" }],
        bands: [["assistance", places.all, [0.09, 0.08, 0.07, 0.06, 0.055, 0.05]]],
        means: [["adults", places.all, [240_000, 240_000, 240_000, 240_000, 240_000, 240_000]]],
      }),
      city,
      stockholm,
      en,
    );
  const view = viewFrom(2000);
  expect(view?.picture.years).toEqual(["1999", "2000", "2001", "2002", "2003", "2004", "2005"]);
  expect(view?.picture.lines[0]?.values.map(Math.round)).toEqual([
    23_450, 21_600, 19_200, 16_800, 14_400, 13_200, 12_000,
  ]);
  expect(view?.picture.goal).toEqual({ name: "Target: 11,725 (−50%)", value: 11_725 });
  // The fourth year after 1999 is 2003, on the same axis as the line.
  expect(view?.picture.marks).toEqual([
    { name: "Observed 2003: 14,656 (−37.5%)", colour: "--mark", at: 4, value: 14_656 },
  ]);
  expect(view?.picture.years[4]).toBe("2003");
  expect(view?.sentences[0]).toMatch(/^In 2004 the target is met/);
  // Begun at another year, neither its years nor its people compare.
  const other = viewFrom(2002);
  expect(other?.picture.marks).toEqual([]);
  expect(other?.sentences.join(" ")).toContain("with 2000 as the first year they do");
});
