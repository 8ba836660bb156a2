import { expect, test } from "vitest";
import type { Example } from "../../../src/programmes/package.ts";
import { addScenario } from "../../../src/session/commands/add-scenario.ts";
import { applyExample, placeOfExample } from "../../../src/session/commands/apply-example.ts";
import { copyToMunicipality } from "../../../src/session/commands/copy-to-municipality.ts";
import { editRule, replaceRule } from "../../../src/session/commands/edit-rule.ts";
import { nameScenario } from "../../../src/session/commands/name-scenario.ts";
import { resetArea } from "../../../src/session/commands/reset-area.ts";
import { setObservation } from "../../../src/session/commands/set-observation.ts";
import { startOver } from "../../../src/session/commands/start-over.ts";
import { shownWorkspace } from "../../../src/session/shown-workspace.ts";
import { baselineOf, currentScenario, isSameContent, newWorkspace } from "../../../src/session/workspace.ts";
import { pack, programme } from "./example-programme.ts";

const start = newWorkspace("small");
const place = { area: "a", indicator: "work", year: 2012 };

test("a new workspace is the programme, unchanged, beside itself", () => {
  expect(start).toEqual({
    utfall: 1,
    workspace: [
      { utfall: 1, programme: { id: "small" } },
      { utfall: 1, programme: { id: "small" } },
    ],
    baseline: 0,
  });
  expect(isSameContent(currentScenario(start), baselineOf(start))).toBe(true);
});

test("setting a value changes one observation of mine and nothing else", () => {
  const changed = setObservation(start, programme, place, 0.45);
  expect(currentScenario(changed).data).toEqual([{ ...place, value: 0.45 }]);
  expect(baselineOf(changed)).toEqual(baselineOf(start));
  expect(currentScenario(start).data).toBeUndefined();
  const again = setObservation(changed, programme, place, 0.46);
  expect(currentScenario(again).data).toEqual([{ ...place, value: 0.46 }]);
});

test("a value as the programme has it is no change", () => {
  const back = setObservation(setObservation(start, programme, place, 0.45), programme, place, 0.42);
  expect(currentScenario(back)).toEqual(currentScenario(start));
});

test("values are kept within 0 and 1", () => {
  expect(currentScenario(setObservation(start, programme, place, 1.2)).data?.[0]?.value).toBe(1);
  expect(currentScenario(setObservation(start, programme, place, -0.1)).data?.[0]?.value).toBe(0);
});

test("resetting an area leaves the others' changes", () => {
  const other = { ...place, area: "b" };
  const changed = setObservation(setObservation(start, programme, place, 0.45), programme, other, 0.55);
  expect(currentScenario(resetArea(changed, "a")).data).toEqual([{ ...other, value: 0.55 }]);
  expect(currentScenario(resetArea(resetArea(changed, "a"), "b"))).toEqual(currentScenario(start));
});

test("copying gives the municipality's other areas the same change in points, on their own level", () => {
  // a goes from 0.40 to 0.45: five points. b starts at 0.50. c lies elsewhere.
  const changed = setObservation(start, programme, place, 0.45);
  const copied = copyToMunicipality(changed, programme, "a");
  const [own, neighbour, ...rest] = currentScenario(copied).data ?? [];
  expect(own).toEqual({ ...place, value: 0.45 });
  expect(neighbour?.area).toBe("b");
  expect(neighbour?.value).toBeCloseTo(0.55, 12);
  expect(rest).toEqual([]);
});

test("edits change the rule; a rule as it was is no change", () => {
  const changed = editRule(start, programme, [{ path: ["budgetSek"], value: 5_000_000 }]);
  expect(currentScenario(changed).rule?.budgetSek).toBe(5_000_000);
  expect(programme.rule.budgetSek).toBe(3_000_000);
  const back = editRule(changed, programme, [{ path: ["budgetSek"], value: 3_000_000 }]);
  expect(currentScenario(back).rule).toBeUndefined();
  const { pots, budgetSek } = programme.rule;
  expect(currentScenario(replaceRule(changed, programme, { pots, budgetSek })).rule).toBeUndefined();
});

const title = { sv: "Mer i A", en: "More in A" };
const example: Example = {
  id: "e",
  title,
  look: title,
  rule: [{ path: ["pots", "work", "criterion", "negative"], value: "shift" }],
  data: [{ ...place, value: 0.5 }],
};

test("an example is a scenario of its own on the programme as it is, and leaves what was done alone", () => {
  const changed = setObservation(start, programme, { ...place, area: "c" }, 0.9);
  const applied = applyExample(changed, programme, example, title.en);
  expect(applied.workspace.slice(0, 2)).toEqual(changed.workspace);
  expect(currentScenario(applied).title).toBe("More in A");
  expect(currentScenario(applied).data).toEqual([{ ...place, value: 0.5 }]);
  expect(currentScenario(applied).rule?.pots[0]?.criterion).toMatchObject({ negative: "shift" });
  // Its name goes when what it says does; one that somebody gave stays.
  expect(currentScenario(startOver(applied, [example]))).toEqual(currentScenario(start));
  const renamed = nameScenario(applied, 2, "Mine");
  expect(currentScenario(startOver(renamed, [example]))).toEqual({
    ...currentScenario(start),
    title: "Mine",
  });
});

test("an example takes a scenario that nobody has touched, is found again, and shares its name with none", () => {
  const applied = applyExample(start, programme, example, title.en);
  expect(applied.workspace).toHaveLength(2);
  expect(placeOfExample(start, programme, example)).toBe(-1);
  expect(placeOfExample(addScenario(applied), programme, example)).toBe(1);
  const further = setObservation(applied, programme, { ...place, area: "c" }, 0.9);
  const again = applyExample(further, programme, example, title.en);
  expect(again.workspace.map((scenario) => scenario.title)).toEqual([undefined, "More in A", "More in A 2"]);
});

test("names of scenarios are shown in the reader's language, and with letters while names are hidden", () => {
  const applied = nameScenario(applyExample(start, programme, example, title.en), 0, "All for A");
  const names = (isNameless: boolean, locale: "sv" | "en") =>
    shownWorkspace(applied, { ...pack, examples: [example] }, isNameless, locale).workspace.map(
      (scenario) => scenario.title,
    );
  expect(names(false, "sv")).toEqual(["All for A", "Mer i A"]);
  const named = {
    ...programme,
    areas: programme.areas.map((area) => ({ ...area, name: `${area.name}ston` })),
  };
  const hidden = shownWorkspace(
    nameScenario(applied, 0, "All for Aston"),
    { ...pack, programme: named },
    true,
    "en",
  );
  expect(hidden.workspace[0]?.title).toBe("All for A");
});
