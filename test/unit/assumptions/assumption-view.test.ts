import { describe, expect, test } from "vitest";
import {
  type AssumptionView,
  assumptionGroups,
  foundIn,
  rangeAround,
} from "../../../src/controls/assumptions/assumption-view.ts";
import { parameterGroups } from "../../../src/model/project/parameter.ts";
import { parameterList } from "../../../src/model/project/parameters.ts";
import { assumptionSources, assumptionTexts } from "../../../src/programmes/assumptions/wording.ts";
import type { Locale, ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { shipped } from "../map/shipped.ts";

const urban = shipped("urban15-2013");
const stockholm = shipped("stockholm-2002");

function groupsOf(
  pack: ProgrammePackage,
  assumptions: Scenario["assumptions"] = {},
  { locale = "en" as Locale, rule = pack.programme.rule, before = {} as Scenario["assumptions"] } = {},
) {
  const scenario = (values: Scenario["assumptions"]): Scenario => ({
    utfall: 1,
    programme: { id: pack.about.id },
    ...(values && { assumptions: values }),
  });
  return assumptionGroups({
    package: pack,
    scenario: scenario(assumptions),
    baseline: scenario(before),
    rule,
    texts: assumptionTexts,
    sources: assumptionSources,
    locale,
  });
}

const viewOf = (pack: ProgrammePackage, id: string, ...rest: [Scenario["assumptions"]?, object?]) => {
  const found = groupsOf(pack, ...rest)
    .flatMap(({ assumptions }) => assumptions)
    .find((view) => view.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("every parameter but the years of a drawn cycle stands in its group, with words and a source", () => {
  const groups = groupsOf(urban);
  expect(groups.map(({ group }) => group)).toEqual([...parameterGroups]);
  const ids = groups.flatMap(({ assumptions }) => assumptions.map(({ id }) => id));
  const ofGroup = (wanted: string) => parameterList.filter(({ group }) => group === wanted);
  expect(ids).toEqual(
    parameterGroups
      .flatMap(ofGroup)
      .map(({ id }) => id)
      .filter((id) => !/^cycle-\d+$/.test(id)),
  );
  const displacement = viewOf(urban, "displacement");
  expect(displacement).toMatchObject({ title: "Displacement", isAssumption: true, isChanged: false });
  expect(viewOf(urban, "carry-on")).toMatchObject({
    isAssumption: false,
    source: { publisher: "Stockholms stad" },
  });
});

test("what is changed is told per parameter and group, beside what the baseline has", () => {
  const groups = groupsOf(urban, { displacement: 0.1, "cycle-4": 1 }, { before: { "carry-on": 0.5 } });
  const changed = Object.fromEntries(groups.map(({ group, changed: count }) => [group, count]));
  expect(changed).toMatchObject({ effect: 2, cycle: 1, labour: 0 });
  expect(viewOf(urban, "displacement", { displacement: 0.9 })).toMatchObject({
    setting: 0.9,
    baseline: [0.1, 0.2, 0.3],
    reach: [0, 0.9],
  });
  expect(viewOf(stockholm, "cycle")).toMatchObject({ setting: 4, baseline: 4, isChanged: false });
});

describe("parameters that make no difference say why", () => {
  const cases: readonly [
    string,
    ProgrammePackage,
    string,
    Scenario["assumptions"],
    AssumptionView["idle"],
  ][] = [
    ["no school is followed", stockholm, "pupils-per-million", {}, "noSchool"],
    ["school is followed", urban, "pupils-per-million", {}, null],
    ["no money for it", urban, "jobs-per-million", { "share-jobs": 0 }, "noMoney"],
    ["no own money asked for", urban, "match-additionality", {}, "noOwnMoney"],
    ["own money is matched", shipped("storstad-2002"), "match-additionality", {}, null],
    ["collaboration does not matter", urban, "ticks-jobs", {}, "noStrength"],
    ["collaboration matters", urban, "ticks-jobs", { "collaboration-strength": 0.5 }, null],
    ["four signs are too few", urban, "collaboration-strength", { "ticks-jobs": 4 }, "fewSigns"],
    ["five signs are enough", urban, "collaboration-strength", { "ticks-jobs": 5 }, null],
    ["the rule pays for results", urban, "incentive", {}, null],
    ["the rule does not", stockholm, "incentive", {}, "notForResults"],
    ["the cycle is drawn", urban, "cycle-persistence", {}, null],
    ["the cycle is given", urban, "cycle-persistence", { cycle: 2 }, "cycleNotRandom"],
    ["the cycle is flat", urban, "cycle-hire", { cycle: 1 }, "cycleFlat"],
    ["no cost, no penalty", urban, "budget-penalty", {}, "noAssistanceCost"],
    ["a cost, whose saving is shown", urban, "assistance-cost", {}, null],
    ["no penalty to take", urban, "penalty-hits-project", { "assistance-cost": 90_000 }, "noPenalty"],
    ["a penalty", urban, "penalty-hits-project", { "assistance-cost": 9, "budget-penalty": 0.5 }, null],
    ["refugees are known here", urban, "refugee-rate", {}, "refugeesKnown"],
    ["no refugees", stockholm, "refugees-assistance", {}, "noRefugees"],
    ["refugees by assumption", stockholm, "refugees-assistance", { "refugee-rate": 0.01 }, null],
    ["levels are known here", urban, "employment-level", {}, "figuresKnown"],
    ["levels are assumed here", stockholm, "employment-level", {}, null],
  ];
  test.each(cases)("%s", (_, pack, id, assumptions, reason) => {
    const view = viewOf(pack, id, assumptions);
    expect(view.idle).toBe(reason);
    expect(view.hasMatter).toBe(reason === null);
  });
});

test("what is looked for is found in names and sentences, in the language at hand", () => {
  const found = (search: string, locale: Locale) =>
    foundIn(groupsOf(urban, {}, { locale }), search).flatMap(({ assumptions }) =>
      assumptions.map(({ id }) => id),
    );
  expect(found("displac", "en")).toEqual(["displacement"]);
  expect(found("FLYTTAR arbete", "sv")).toContain("move-found-work");
  expect(found("move find work", "en")).toContain("move-found-work");
  expect(found("qqq", "en")).toEqual([]);
});

test("a range begins as the one that is given, else as the span around the number", () => {
  expect(rangeAround(viewOf(urban, "displacement", { displacement: 0.25 }), [0.1, 0.2, 0.3])).toEqual([
    0.1, 0.2, 0.3,
  ]);
  expect(rangeAround(viewOf(urban, "carry-on"), 0.3)).toEqual([0, 0.3, 0.6]);
  expect(rangeAround(viewOf(urban, "carry-on", { "carry-on": 0.9 }), 0.3)).toEqual([0, 0.9, 0.9]);
});
