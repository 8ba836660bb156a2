import { expect, test } from "vitest";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { bandAt, everywhere } from "../../../src/model/project/projection.ts";
import { areaFans, commonScale, ownScale } from "../../../src/outcomes/projection/area-fans-view.ts";
import { effectFan, fanOf } from "../../../src/outcomes/projection/fan-of.ts";
import { projectionFigure } from "../../../src/outcomes/projection/projection-figure.ts";
import { projectionNotes } from "../../../src/outcomes/projection/projection-notes.ts";
import { projectionScene } from "../../../src/outcomes/projection/projection-scene.ts";
import { projectionSummary } from "../../../src/outcomes/projection/projection-summary.ts";
import { placesTable, yearsTable } from "../../../src/outcomes/projection/projection-table.ts";
import { projectionView, seriesThatAre } from "../../../src/outcomes/projection/projection-view.ts";
import { readView } from "../../../src/outcomes/projection/read-year.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { ProjectionState } from "../../../src/session/projection/create-projection.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { contextOf } from "../figure/context-of.ts";
import { namedMarks } from "../figure/flat.ts";
import { textsOf } from "../figure/read-table.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { projected } from "./projected.ts";

const en = textsFor("en");
const sv = textsFor("sv");
const pack = shipped("urban15-2013");
const mine: Scenario = { utfall: 1, programme: { id: "urban15-2013" } };
const state = await projected(pack);
const { projection } = state;
if (projection === undefined) throw new Error("no projection");
const total = everywhere(projection.facts);
const araby = projection.facts.areas.findIndex(({ id }) => id === "araby");

const viewOf = (
  series: Parameters<typeof projectionView>[0]["series"],
  area: string | null,
  from: ProjectionState = state,
  baseline: ProjectionState | null = null,
) => {
  const view = projectionView({ series, area }, from, baseline, pack, mine);
  if (view === null) throw new Error("no view");
  return view;
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("a view has the bands of its series at its place, with what was measured before", () => {
  const view = viewOf("employment", "araby");
  const last = bandAt(projection, "employment", araby, 2);
  expect([view.rows?.p5[2], view.rows?.p50[2], view.rows?.error[2]]).toEqual([last.p5, last.p50, last.error]);
  expect(view.without?.p95[1]).toBe(bandAt(projection, "employmentWithout", araby, 1).p95);
  expect(view.effect?.p50[2]).toBe(bandAt(projection, "jobsEffect", araby, 2).p50);
  expect(view.history.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
  const observed = pack.programme.observations.find(
    ({ area, indicator, year }) => area === "araby" && indicator === "employment" && year === 2012,
  );
  expect(view.history[2]?.value).toBe(observed?.value);
});

test("what was measured follows the scenario's changes, and all areas count by their people", () => {
  const changed: Scenario = {
    ...mine,
    data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.6 }],
  };
  const view = projectionView({ series: "employment", area: "araby" }, state, null, pack, changed);
  expect(view?.history[2]).toEqual({ year: 2012, value: 0.6 });
  const rows = pack.programme.observations.filter(
    ({ indicator, year }) => indicator === "employment" && year === 2012,
  );
  const people = rows.reduce((sum, { denominator = 0 }) => sum + denominator, 0);
  const working = rows.reduce((sum, { value, denominator = 0 }) => sum + value * denominator, 0);
  expect(viewOf("employment", null).history[2]?.value).toBeCloseTo(working / people, 12);
});

test("fewer on assistance are counted as more off it: sign and quantiles are turned", () => {
  const view = viewOf("offAssistance", null);
  const band = bandAt(projection, "assistanceEffect", total, 2);
  expect(view.rows?.p5[2]).toBeCloseTo(-band.p95, 12);
  expect(view.rows?.p95[2]).toBeCloseTo(-band.p5, 12);
  expect(view.rows?.p50[2]).toBeCloseTo(-band.p50, 12);
});

test("decided awards stand beside projected ones", () => {
  expect(viewOf("award", "araby").history).toEqual([{ year: 2013, value: 4_800_000 }]);
  expect(viewOf("award", null).history).toEqual([{ year: 2013, value: 99_000_000 }]);
});

test("school is shown only where it is followed", async () => {
  expect(seriesThatAre(state)).toContain("school");
  const other = shipped("stockholm-2002");
  const series = seriesThatAre(await projected(other));
  expect(series).not.toContain("school");
  expect(series).toEqual(["award", "spent", "employment", "assistance", "jobs", "offAssistance"]);
});

test("made-up levels mark shares and people, not awards that rest on real figures", async () => {
  const stockholm = shipped("stockholm-2002");
  const from = await projected(stockholm);
  const of = (series: "award" | "employment" | "jobs") =>
    projectionView({ series, area: null }, from, null, stockholm, mine)?.isMadeUp;
  expect([of("award"), of("employment"), of("jobs")]).toEqual([false, true, true]);
});

test("sentences tell the last year, without the programme, and what the programme does", () => {
  const said = plain(projectionSummary(viewOf("employment", null), pack, en));
  expect(said).toMatch(
    /^In this made-up example: All areas together, 2015\. .*: the median is \d+\.\d%, and nine draws of ten lie from \d+\.\d% to \d+\.\d%\. Without the programme the median is/,
  );
  expect(said).toContain("The programme itself, in the model and under its assumptions:");
  expect(said).toContain("The rest of the change over the years has other causes.");
  expect(plain(projectionSummary(viewOf("employment", null), pack, sv))).toMatch(
    /^I detta påhittade exempel: Alla områden tillsammans, 2015\./,
  );
  const { projection: _, ...early } = state;
  expect(plain(projectionSummary(viewOf("award", null, early as ProjectionState), pack, en))).toContain(
    "as an expected value. The draws follow.",
  );
});

test("the baseline is told by its draws alone, and drawn before them by its expected values", async () => {
  const reform = await projected(pack, {
    data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.6 }],
  });
  const view = viewOf("award", "araby", reform, state);
  expect(plain(projectionSummary(view, pack, en))).toMatch(
    /In the baseline the median is SEK .*\. The mean of the draws differs by /,
  );
  const { projection: _, ...early } = state;
  const before = viewOf("award", "araby", reform, early as ProjectionState);
  expect(projectionSummary(before, pack, en)).not.toContain("baseline");
  expect(readView(before, true, 2015, en).map(({ name }) => name)).toContain("Baseline, expected values");
  expect(fanOf(before, true, en).lines.map(({ look }) => look)).toEqual(["baseline"]);
  // A baseline that says the same needs no line of its own.
  expect(fanOf(viewOf("award", "araby", state, state), true, en).lines).toEqual([]);
});

test("while bands are older expected values are drawn; the effect's picture has the same years", () => {
  const older = viewOf("employment", "araby", { ...state, isProjectionOlder: true });
  expect(fanOf(older, true, en).lines.map(({ look }) => look)).toEqual(["without", "expected"]);
  expect(fanOf(viewOf("employment", "araby"), false, en).lines).toEqual([]);
  expect(effectFan(older, en)?.fromYear).toBe(2010);
  expect(effectFan(viewOf("award", "araby"), en)).toBeNull();
});

test("table, files and readings have the same numbers", () => {
  const view = viewOf("employment", "araby");
  const table = yearsTable(view, pack, en);
  const [first] = textsOf(table, en.f);
  expect(first?.[0]).toBe("2013");
  expect(first).toHaveLength(table.columns.length);
  const places = placesTable([view, viewOf("employment", null)], pack, en);
  expect(places.rows).toHaveLength(6);
  expect(places.rows[0]?.cells[3]).toBe(view.rows?.p5[0]);
  expect(places.rows[0]?.cells.at(-1)).toBe("made up");
  expect(plain(readView(view, true, 1900, en)[0]?.text ?? "")).toContain("half of the draws");
  expect(readView(view, true, 1900, en)[0]?.year).toBe(2013);
});

test("the picture that leaves the page says what it is, and is hatched where it is made up", () => {
  const view = viewOf("employment", "araby");
  const figure = projectionFigure(
    { view, places: [view], isWithoutShown: true, summary: "What it says.", notes: ["256 draws"] },
    pack,
    en,
  );
  const said = figureNotes(figure, contextOf(pack, "en"), en).join(" ");
  for (const words of [
    "A scenario, not a forecast.",
    "Not an official calculation.",
    "What it says.",
    "256 draws",
    "Sources of the figures",
  ])
    expect(said).toContain(words);
  const scene = projectionScene(view, true, en, 920);
  expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
  expect(namedMarks(scene, "made-up")[0]).toMatchObject({ hatch: "light" });
  const measured = projectionScene({ ...view, isMadeUp: false }, true, en, 920);
  expect(namedMarks(measured, "made-up")).toEqual([]);
});

test("every area small, by name, on one scale or its own; names are hidden where they are to be", () => {
  const fans = areaFans(projection, "employment", pack);
  expect(fans).toHaveLength(15);
  expect(fans[0]?.name).toBe("Araby");
  const [least, most] = commonScale(fans, "share");
  for (const fan of fans) {
    const [low, high] = ownScale(fan, "share");
    expect(low).toBeGreaterThanOrEqual(least);
    expect(high).toBeLessThanOrEqual(most);
  }
  expect(commonScale(areaFans(projection, "award", pack), "sek")[0]).toBe(0);
  const hidden = areaFans(projection, "employment", withoutNames(pack, "en")).map(({ name }) => name);
  expect(hidden).toEqual("ABCDEFGHIJKLMNO".split(""));
});

test("notes tell when money comes, what stands in and how sure quantiles and means are", async () => {
  const notes = projectionNotes(viewOf("spent", null), projection, pack, en).map(plain);
  expect(notes[0]).toBe("First payment in the model: 2013, on figures from the year before.");
  expect(notes).toContain("Money paid at the end of a year is spent in the next.");
  expect(notes).toContain("Quantiles are read off all the draws.");
  const stockholm = shipped("stockholm-2002");
  const from = await projected(stockholm);
  const view = projectionView({ series: "award", area: null }, from, null, stockholm, mine);
  if (view === null) throw new Error("no view");
  const others = projectionNotes(view, from.projection, stockholm, en);
  expect(others.some((note) => note.startsWith("No figures exist for"))).toBe(true);
  expect(others.some((note) => note.startsWith("The award is the same in every draw"))).toBe(true);
  expect(others.some((note) => note.startsWith("Standard error"))).toBe(false);
});
