import { expect, test } from "vitest";
import { latestYear, needOf } from "../../../src/model/analysis/need.ts";
import { standingsOf } from "../../../src/model/analysis/standing.ts";
import type { Indicator, Observation, Programme } from "../../../src/model/programme.ts";
import { sek } from "../../../src/model/units.ts";

const indicator = (id: string, direction: 1 | -1): Indicator => ({
  id,
  title: id,
  direction,
  persistence: 0.7,
  nation: {},
});
const seen = (area: string, id: string, year: number, value: number): Observation => ({
  area,
  indicator: id,
  year,
  value,
  provenance: "published",
});
const people = (value: number) => ({ population: { value, provenance: "published" as const } });
const programme: Programme = {
  id: "p",
  areas: [
    { id: "a", name: "A", municipality: "M", attributes: people(100), lastAward: null },
    { id: "b", name: "B", municipality: "M", attributes: people(0), lastAward: null },
    { id: "c", name: "C", municipality: "M", attributes: {}, lastAward: null },
  ],
  indicators: [indicator("work", 1), indicator("aid", -1)],
  observations: [
    // An older year that must not count.
    seen("a", "work", 2010, 0.9),
    seen("a", "work", 2011, 0.4),
    seen("b", "work", 2011, 0.6),
    seen("a", "aid", 2011, 0.1),
    seen("b", "aid", 2011, 0.2),
    seen("c", "aid", 2011, 0.3),
  ],
  rule: { budgetSek: 0, pots: [] },
};

test("one indicator: standard scores of the latest year, higher is worse; areas without a value have none", () => {
  // work: mean 0.5, deviation 0.1: a is 1 below, b 1 above.
  const need = needOf(programme, "work");
  expect(need.get("a")).toBeCloseTo(1, 12);
  expect(need.get("b")).toBeCloseTo(-1, 12);
  expect(need.has("c")).toBe(false);
  expect(latestYear(programme, "work")).toBe(2011);
  expect(latestYear(programme, "else")).toBeNull();
});

test("all indicators: the mean of the scores an area has", () => {
  // aid: mean 0.2, deviation sqrt(0.02 / 3) = 0.08165; a is 1.2247 below, which is good.
  const need = needOf(programme);
  expect(need.get("a")).toBeCloseTo((1 - 1.224745) / 2, 5);
  expect(need.get("b")).toBeCloseTo((-1 + 0) / 2, 5);
  expect(need.get("c")).toBeCloseTo(1.224745, 5);
});

test("areas that are all alike are in no need of each other, rounding dust or not", () => {
  const observations = ["a", "b", "c"].map((area) => seen(area, "work", 2011, 0.1 + 0.2));
  expect([...needOf({ ...programme, observations }).values()]).toEqual([0, 0, 0]);
});

test("standings: what is not known is absent, an area that is not named gets nothing", () => {
  const result = { id: "a", name: "A", municipality: "M", selected: true, potsSek: [], sharedSek: sek(0) };
  const areas = [{ ...result, awardSek: sek(7), limitSek: sek(0) }];
  expect(standingsOf(programme, { areas }, new Map([["a", 1]]))).toEqual([
    { area: "a", awardSek: 7, inhabitants: 100, need: 1 },
    { area: "b", awardSek: 0 },
    { area: "c", awardSek: 0 },
  ]);
});
