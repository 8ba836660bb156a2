import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { findProgramme, inlineProgramme } from "../../../src/scenario/find-programme.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";

const catalogue = createCatalogue();
const urban = (): Programme => {
  const found = findProgramme({ id: "urban15-2013" }, catalogue);
  if (!found.ok) throw new Error("the programme is missing");
  return found.value;
};

const resolved = (changes: Changes, programme = urban(), baseline: Changes = {}) => {
  const result = resolveScenario(changes, programme, baseline);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const observationOf = (programme: Programme, area: string, indicator: string, year: number) =>
  programme.observations.find(
    (each) => each.area === area && each.indicator === indicator && each.year === year,
  );

test("without changes the programme is as it was", () => {
  const programme = urban();
  const same = resolved({}, programme);
  expect(same.rule).toBe(programme.rule);
  expect(same.programme.observations).toBe(programme.observations);
  expect(same.programme.areas).toBe(programme.areas);
});

test("a changed value keeps its denominator and becomes the user's; nothing else moves", () => {
  const programme = urban();
  const before = observationOf(programme, "araby", "employment", 2012);
  const data = [{ area: "araby", indicator: "employment", year: 2012, value: 0.45 }];
  const after = resolved({ data }, programme).programme;
  const { denominator } = before ?? {};
  expect(observationOf(after, "araby", "employment", 2012)).toEqual({
    ...data[0],
    denominator,
    provenance: "user",
  });
  expect(after.observations.length).toBe(programme.observations.length);
  expect(observationOf(after, "araby", "employment", 2011)).toBe(
    observationOf(programme, "araby", "employment", 2011),
  );
  expect(observationOf(programme, "araby", "employment", 2012)).toBe(before);
});

test("a changed denominator keeps the value; an observation that is not there is added", () => {
  const after = resolved({
    data: [
      { area: "araby", indicator: "employment", year: 2012, denominator: 10 },
      { area: "araby", indicator: "employment", year: 1999, value: 0.3 },
    ],
  }).programme;
  expect(observationOf(after, "araby", "employment", 2012)).toMatchObject({
    value: observationOf(urban(), "araby", "employment", 2012)?.value,
    denominator: 10,
  });
  expect(observationOf(after, "araby", "employment", 1999)).toEqual({
    area: "araby",
    indicator: "employment",
    year: 1999,
    value: 0.3,
    provenance: "user",
  });
});

test("a changed attribute becomes the user's", () => {
  const after = resolved({ attributes: [{ area: "ronna", attribute: "population", value: 9999 }] }).programme;
  const ronna = after.areas.find(({ id }) => id === "ronna");
  expect(ronna?.attributes.population).toEqual({ value: 9999, provenance: "user" });
  const others = after.areas.filter(({ id }) => id !== "ronna");
  expect(others).toEqual(urban().areas.filter(({ id }) => id !== "ronna"));
});

test("a rule of the scenario stands in for the programme's", () => {
  const rule = { budgetSek: 7, pots: [{ id: "p", weight: 1, criterion: { kind: "equal" as const } }] };
  expect(resolved({ rule })).toMatchObject({ rule, programme: { rule } });
});

test("faults of data and rule are told together", () => {
  const result = resolveScenario(
    {
      data: [{ area: "x", indicator: "y", year: 2012, value: 0.5 }],
      rule: { budgetSek: 7, pots: [{ id: "p", weight: 1, criterion: { kind: "size", attribute: "z" } }] },
    },
    urban(),
    {},
  );
  expect(result).toMatchObject({
    ok: false,
    error: [
      { code: "unknownArea", path: "data[0].area" },
      { code: "unknownIndicator", path: "data[0].indicator" },
      { code: "unknownAttribute", path: "rule.pots[0].criterion.attribute" },
    ],
  });
});

test("an inline programme gets its defaults, and its figures are the user's", () => {
  const programme = inlineProgramme({
    id: "p",
    title: "P",
    areas: [{ id: "a", name: "A", municipality: "M", attributes: { population: 3 }, lastAwardSek: 5 }],
    indicators: [{ id: "e", title: "E", direction: -1 }],
    observations: [{ area: "a", indicator: "e", year: 2011, value: 0.1, provenance: "published" }],
    rule: { budgetSek: 1, pots: [] },
  });
  expect(programme.indicators[0]).toMatchObject({ persistence: 0.7, nation: {} });
  expect(programme.areas[0]).toMatchObject({
    attributes: { population: { value: 3, provenance: "user" } },
    lastAward: { value: 5, provenance: "user" },
  });
  expect(programme.observations[0]?.provenance).toBe("published");
});

test("a programme in a file may have assumptions of places", () => {
  const local = [{ areas: ["north"], assumptions: { can: 0.5 } }];
  const programme = inlineProgramme({
    id: "ours",
    title: "Ours",
    areas: [{ id: "north", name: "North", municipality: "Ours", attributes: {} }],
    indicators: [],
    observations: [],
    rule: { budgetSek: 1000, pots: [{ id: "equal", weight: 1, criterion: { kind: "equal" } }] },
    local,
  });
  expect(resolved({}, programme).programme.local).toEqual(local);
});
