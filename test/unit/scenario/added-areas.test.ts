import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { addAreas } from "../../../src/scenario/add-areas.ts";
import { differences } from "../../../src/scenario/differences.ts";
import { projectionInput } from "../../../src/scenario/projection-input.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import type { AddedArea } from "../../../src/scenario/scenario.ts";
import {
  addArea,
  changeAddedArea,
  idOfAdded,
  removeArea,
  withAttribute,
  withLevel,
  withPeople,
} from "../../../src/session/commands/added-areas.ts";
import { addedAreas, withAddedAreas } from "../../../src/session/with-added-areas.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const pack = shipped("urban15-2013");
const { programme } = pack;
const thresholds = pack.switches
  .find(({ id }) => id === "selection")
  ?.options.find(({ id }) => id === "thresholds");
if (thresholds === undefined) throw new Error("no thresholds");
const rule = applyEdits(programme.rule, thresholds.edits);

const levels = (employment: number) => [
  { indicator: "employment", year: 2011, value: employment, denominator: 3000 },
  { indicator: "employment", year: 2012, value: employment + 0.01, denominator: 3000 },
  { indicator: "long-term-assistance", year: 2011, value: 0.1 },
  { indicator: "long-term-assistance", year: 2012, value: 0.1 },
  { indicator: "upper-secondary-eligibility", year: 2011, value: 0.65 },
  { indicator: "upper-secondary-eligibility", year: 2012, value: 0.65 },
];
const nybyn: AddedArea = {
  id: "nybyn",
  name: "Nybyn",
  municipality: "Borås",
  attributes: { population: 5200, refugeesPerInhabitant: 0.05, adults: 3000 },
  levels: levels(0.45),
};

function paid(changes: Changes) {
  const resolved = resolveScenario(changes, programme, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocated = allocate(resolved.value.rule, resolved.value.programme);
  if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
  return { resolved: resolved.value, areas: new Map(allocated.value.areas.map((area) => [area.id, area])) };
}

test("the thresholds let an added area in, and all others pay for it; the sum is the same", () => {
  const before = paid({ rule }).areas;
  const after = paid({ rule, areas: [nybyn] }).areas;
  const own = after.get("nybyn")?.awardSek ?? 0;
  // One point more in work, times 1 + 4 x 0.05, of 33 million shared by 36.5 points: 1.08 million.
  expect(own).toBe(1_084_000);
  const sum = (areas: typeof after) =>
    [...areas.values()].reduce((total, { awardSek }) => total + awardSek, 0);
  expect(sum(after)).toBe(sum(before));
  for (const [id, { awardSek }] of before) expect(after.get(id)?.awardSek).toBeLessThanOrEqual(awardSek);
});

test("above the thresholds it is left out, and nobody’s award changes", () => {
  const above = { ...nybyn, levels: levels(0.6) };
  const before = paid({ rule }).areas;
  const after = paid({ rule, areas: [above] }).areas;
  expect(after.get("nybyn")).toMatchObject({ selected: false, awardSek: 0 });
  for (const [id, { awardSek }] of before) expect(after.get(id)?.awardSek).toBe(awardSek);
});

test("what it does not say is missed by name, and all it says is the user’s", () => {
  const bare = { id: "nybyn", name: "Nybyn", municipality: "Borås" };
  const resolved = resolveScenario({ rule, areas: [bare] }, programme, {});
  if (!resolved.ok) throw new Error("not resolved");
  const allocated = allocate(resolved.value.rule, resolved.value.programme);
  expect(allocated).toMatchObject({
    ok: false,
    error: { code: "missingAttribute", area: "nybyn", attribute: "population" },
  });
  const { resolved: known } = paid({ rule, areas: [nybyn] });
  const own = known.programme.observations.filter(({ area }) => area === "nybyn");
  expect(new Set(own.map(({ provenance }) => provenance))).toEqual(new Set(["user"]));
  expect(own).toHaveLength(6);
});

test("data and attributes of the scenario count on it as on any area", () => {
  const { resolved } = paid({
    rule,
    areas: [nybyn],
    attributes: [{ area: "nybyn", attribute: "population", value: 3999 }],
    data: [{ area: "nybyn", indicator: "employment", year: 2012, value: 0.5 }],
  });
  expect(resolved.programme.areas.at(-1)?.attributes.population?.value).toBe(3999);
  const level = resolved.programme.observations.find(
    ({ area, indicator, year }) => area === "nybyn" && indicator === "employment" && year === 2012,
  );
  expect(level).toMatchObject({ value: 0.5, denominator: 3000 });
});

test("a scenario has its own added areas alone, whatever others the programme at hand knows", () => {
  const both = addAreas([nybyn, { ...nybyn, id: "other" }], programme);
  expect(both.areas).toHaveLength(17);
  const own = resolveScenario({ areas: [nybyn] }, both, {});
  expect(own.ok && own.value.programme.areas.map(({ id }) => id)).toEqual([
    ...programme.areas.map(({ id }) => id),
    "nybyn",
  ]);
  expect(addAreas([], both)).toEqual(programme);
});

test("it is one edit, with all its data", () => {
  const base = resolveScenario({}, programme, {});
  const mine = resolveScenario({ areas: [nybyn] }, programme, {});
  if (!base.ok || !mine.ok) throw new Error("not resolved");
  expect(differences(base.value, mine.value)).toMatchObject([
    { kind: "area", before: null, after: { id: "nybyn" } },
  ]);
});

test("it is projected with the people it says it has", () => {
  const input = projectionInput({ rule, areas: [nybyn] }, programme, {}, { years: 3, seed: 1 });
  if (!input.ok) throw new Error("no input");
  const simulator = compileProjection(input.value);
  if (!simulator.ok) throw new Error(JSON.stringify(simulator.error));
  const at = simulator.value.facts.areas.findIndex(({ id }) => id === "nybyn");
  expect(at).toBeGreaterThanOrEqual(0);
  expect(simulator.value.facts.areas).toHaveLength(16);
});

test("commands: added, filled in, emptied and removed with everything that names it", () => {
  const start = newWorkspace("urban15-2013");
  expect(idOfAdded(start, programme, "Södra  Näset 2")).toBe("sodra-naset-2");
  expect(idOfAdded(start, programme, "Araby")).toBe("araby-2");
  const bare = { id: "nybyn", name: "Nybyn", municipality: "Borås" };
  let workspace = addArea(start, bare);
  expect(idOfAdded(workspace, programme, "Nybyn")).toBe("nybyn-2");
  workspace = changeAddedArea(workspace, "nybyn", (area) => withAttribute(area, "population", 5200));
  workspace = changeAddedArea(workspace, "nybyn", (area) => withLevel(area, "employment", 2012, 0.46));
  workspace = changeAddedArea(workspace, "nybyn", (area) => withPeople(area, "employment", 3000));
  workspace = changeAddedArea(workspace, "nybyn", (area) => withLevel(area, "employment", 2011, 0.45));
  expect(currentScenario(workspace).areas).toEqual([
    {
      ...bare,
      attributes: { population: 5200 },
      levels: [
        { indicator: "employment", year: 2011, value: 0.45, denominator: 3000 },
        { indicator: "employment", year: 2012, value: 0.46, denominator: 3000 },
      ],
    },
  ]);
  const emptied = ["employment"].reduce(
    (area, indicator) => withLevel(withLevel(area, indicator, 2011, null), indicator, 2012, null),
    withAttribute(currentScenario(workspace).areas?.[0] ?? bare, "population", null),
  );
  expect(emptied).toEqual(bare);

  const named = currentScenario(workspace);
  const listed = {
    ...programme.rule,
    selection: { kind: "listed" as const, areas: ["araby", "nybyn"] },
    limits: [
      { id: "own", bound: "cap" as const, measure: "sek" as const, value: 1, areas: ["nybyn"] },
      { id: "two", bound: "cap" as const, measure: "sek" as const, value: 1, areas: ["araby", "nybyn"] },
    ],
  };
  const place = workspace.workspace.indexOf(named);
  const full = {
    ...workspace,
    workspace: workspace.workspace.map((each, at) =>
      at === place
        ? {
            ...each,
            rule: listed,
            data: [{ area: "nybyn", indicator: "employment", year: 2012, value: 0.5 }],
            local: [{ areas: ["nybyn"], assumptions: { can: 0.5 } }],
          }
        : each,
    ),
  };
  const gone = currentScenario(removeArea(full, "nybyn"));
  expect(JSON.stringify(gone)).not.toContain("nybyn");
  expect(gone.rule?.limits).toEqual([{ ...listed.limits[1], areas: ["araby"] }]);
  expect(gone).not.toHaveProperty("areas");
  expect(gone).not.toHaveProperty("local");
});

test("the page knows the areas of every scenario, each once, and where their municipality is on the map", () => {
  const workspace = addArea(newWorkspace("urban15-2013"), nybyn);
  const added = addedAreas(workspace, 1);
  expect(added).toEqual([nybyn]);
  const known = withAddedAreas(pack, added);
  expect(known.programme.areas.at(-1)).toMatchObject({ id: "nybyn", isAdded: true });
  expect(known.municipalityCodes.nybyn).toBe("1490");
  expect(withAddedAreas(pack, [])).toBe(pack);
});

test("the catalogue’s programmes have no added areas", () => {
  const { ids, find } = createCatalogue();
  for (const id of ids) expect(find(id)?.programme.areas.some(({ isAdded }) => isAdded)).toBe(false);
});
