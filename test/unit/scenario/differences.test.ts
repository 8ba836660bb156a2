import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { canonicalJson } from "../../../src/scenario/canonical-json.ts";
import { differences } from "../../../src/scenario/differences.ts";
import { differencesInRule } from "../../../src/scenario/differences-in-rule.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { withDefaults } from "../../../src/scenario/with-defaults.ts";
import { ruleArbitrary } from "../../model/arbitrary.ts";

const held = createCatalogue().find("urban15-2013");
if (held === undefined) throw new Error("the programme is missing");
const { programme } = held;

const editsOf = (changes: Changes) => {
  const before = resolveScenario({}, programme, {});
  const after = resolveScenario(changes, programme, {});
  if (!before.ok || !after.ok) throw new Error("refused");
  return differences(before.value, after.value);
};

/** A change of the programme's rule, written as data. */
const changedRule = (change: (rule: Rule) => Rule): Changes => ({ rule: change(programme.rule) });

test("nothing changed, or a default written out, is no edit", () => {
  expect(editsOf({})).toEqual([]);
  expect(editsOf({ rule: structuredClone(programme.rule) })).toEqual([]);
  expect(editsOf({ rule: withDefaults(programme.rule) })).toEqual([]);
});

test("the order of pots is no edit", () => {
  expect(editsOf(changedRule((rule) => ({ ...rule, pots: rule.pots.toReversed() })))).toEqual([]);
});

test("one area's one observation is one edit, value and denominator together", () => {
  const data = [{ area: "araby", indicator: "employment", year: 2012, value: 0.5, denominator: 7 }];
  expect(editsOf({ data })).toMatchObject([
    { kind: "observation", area: "araby", indicator: "employment", year: 2012, after: { value: 0.5 } },
  ]);
});

test("attributes and new observations", () => {
  const edits = editsOf({
    data: [{ area: "araby", indicator: "employment", year: 1999, value: 0.5 }],
    attributes: [{ area: "ronna", attribute: "population", value: 1 }],
  });
  expect(edits).toMatchObject([
    { kind: "attribute", area: "ronna", attribute: "population", after: 1 },
    { kind: "observation", year: 1999, before: null, after: { value: 0.5 } },
  ]);
});

test("a year of the schedule added, removed or paid otherwise: one edit each, and carried out in its place", () => {
  const before: Rule = { ...programme.rule, schedule: [{ year: 2013 }, { year: 2015, budgetSek: 1 }] };
  const after: Rule = { ...programme.rule, schedule: [{ year: 2014 }, { year: 2015, budgetSek: 2 }] };
  const edits = differencesInRule(before, after);
  expect(edits).toEqual([
    { path: ["schedule", "2013"], value: undefined, before: { year: 2013 } },
    { path: ["schedule", "2015", "budgetSek"], value: 2, before: 1 },
    { path: ["schedule", "2014"], value: { year: 2014 } },
  ]);
  expect(applyEdits(withDefaults(before), edits)).toEqual(withDefaults(after));
  const areaYears = [{ areas: ["araby"], from: 2014, to: 2015 }];
  expect(differencesInRule(programme.rule, { ...programme.rule, areaYears })).toEqual([
    { path: ["areaYears"], value: areaYears },
  ]);
});

test("a pot added, removed or changed in two fields: one, one and two edits", () => {
  const pot = { id: "new", weight: 1, criterion: { kind: "equal" as const } };
  expect(editsOf(changedRule((rule) => ({ ...rule, pots: [...rule.pots, pot] })))).toEqual([
    { kind: "rule", path: ["pots", "new"], value: pot },
  ]);
  expect(editsOf(changedRule((rule) => ({ ...rule, pots: rule.pots.slice(1) })))).toMatchObject([
    { kind: "rule", path: ["pots", "employment"], value: undefined },
  ]);
  const two = applyEdits(programme.rule, [
    { path: ["pots", "school", "weight"], value: 3 },
    { path: ["pots", "school", "criterion", "negative"], value: "shift" },
  ]);
  expect(editsOf({ rule: two })).toMatchObject([
    { path: ["pots", "school", "weight"], value: 3, before: 1 },
    { path: ["pots", "school", "criterion", "negative"], value: "shift", before: "zero" },
  ]);
});

test("a criterion of another kind is one edit, and so is a list of years", () => {
  const equal = applyEdits(programme.rule, [
    { path: ["pots", "school", "criterion"], value: { kind: "equal" } },
    { path: ["pots", "employment", "criterion", "from"], value: [2010, 2011] },
  ]);
  expect(editsOf({ rule: equal }).map((edit) => "path" in edit && edit.path)).toEqual([
    ["pots", "employment", "criterion", "from"],
    ["pots", "school", "criterion"],
  ]);
});

const someRule = ruleArbitrary(["a", "b", "c"]);

test("the edits between any two rules take the first to the second", () => {
  fc.assert(
    fc.property(someRule, someRule, (before, after) => {
      const edits = differencesInRule(before, after);
      const sorted = (rule: Rule) => ({
        ...rule,
        pots: rule.pots.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        limits: rule.limits?.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      });
      // As JSON, which writes -0 as 0.
      const text = (rule: Rule) => canonicalJson(sorted(rule));
      expect(text(applyEdits(withDefaults(before), edits))).toBe(text(withDefaults(after)));
    }),
    { numRuns: 500 },
  );
});

test("an assumption is one edit, whether it is fixed or drawn", () => {
  expect(editsOf({ assumptions: { cycle: 3, displacement: [0, 0.1, 0.2] } })).toEqual([
    { kind: "assumption", parameter: "displacement", before: null, after: [0, 0.1, 0.2] },
    { kind: "assumption", parameter: "cycle", before: null, after: 3 },
  ]);
});

test("an entry of a place is one edit, whatever it holds; places are matched whatever their order of areas", () => {
  const before = { municipality: "Borås", assumptions: { additionality: 0.5, can: 0.9 } };
  const after = { areas: ["ronna", "hovsjo"], assumptions: { additionality: 0.5 } };
  const edits = (from: Changes["local"], to: Changes["local"]) => {
    const [one, other] = [from, to].map((local) => resolveScenario(local ? { local } : {}, programme, {}));
    if (!one?.ok || !other?.ok) throw new Error("refused");
    return differences(one.value, other.value);
  };
  expect(edits(undefined, [before, after])).toEqual([
    { kind: "local", before: null, after: before },
    { kind: "local", before: null, after },
  ]);
  expect(edits([before, after], [after])).toEqual([{ kind: "local", before, after: null }]);
  const turned = { areas: ["hovsjo", "ronna"], assumptions: { additionality: 0.4, want: 0.5 } };
  expect(edits([before, after], [before, turned])).toEqual([{ kind: "local", before: after, after: turned }]);
  // The order decides which counts where two name the same area.
  expect(edits([before, after], [after, before])).toHaveLength(2);
  expect(edits([before, after], [before, after])).toEqual([]);
});

test("local conditions: an entry is one edit, and the edits take the first rule to the second", () => {
  const withLocal = (local: NonNullable<Rule["conditions"]>["local"]): Rule => ({
    ...programme.rule,
    conditions: { ...programme.rule.conditions, ...(local && { local }) },
  });
  const boras = { municipality: "Borås", preFinancedSek: 6_000_000 };
  const sodertalje = { areas: ["hovsjo", "ronna"], carryShare: 0, takeUp: 0.9 };
  const lists = [
    undefined,
    [boras],
    [boras, sodertalje],
    [{ ...boras, preFinancedSek: 1 }, sodertalje],
    [sodertalje, boras],
    [boras, { ...boras, takeUp: 0.5 }, sodertalje],
  ];
  const expected = [
    [0, 1, 2, 2, 2, 3],
    [1, 0, 1, 2, 1, 2],
    [2, 1, 0, 1, 2, 1],
  ];
  for (const [i, before] of lists.entries())
    for (const [j, after] of lists.entries()) {
      const edits = differencesInRule(withLocal(before), withLocal(after));
      const wanted = expected[i]?.[j];
      if (wanted !== undefined) expect(edits, `${i} to ${j}`).toHaveLength(wanted);
      const made = applyEdits(withDefaults(withLocal(before)), edits);
      expect(canonicalJson(made)).toBe(canonicalJson(withDefaults(withLocal(after))));
    }
  expect(differencesInRule(programme.rule, withLocal([boras]))).toEqual([
    { path: ["conditions", "local", "municipality Borås"], value: boras },
  ]);
});

test("groups on assistance: one field is one edit, a group new or gone is one, and an empty list is all of them gone", () => {
  const stockholm = createCatalogue().find("stockholm-2002")?.programme;
  if (stockholm === undefined) throw new Error("the programme is missing");
  const edits = (groups: Changes["groups"]) => {
    const before = resolveScenario({}, stockholm, {});
    const after = resolveScenario(groups === undefined ? {} : { groups }, stockholm, {});
    if (!before.ok || !after.ok) throw new Error("refused");
    return differences(before.value, after.value);
  };
  const own = stockholm.groups ?? [];
  expect(edits(undefined)).toEqual([]);
  expect(edits(structuredClone([...own]).toReversed())).toEqual([]);
  const [first, ...rest] = own;
  if (first === undefined) throw new Error("no groups");
  expect(edits([{ ...first, hireRatio: 0.9, leaving: 0.2, locked: true }, ...rest])).toEqual([
    { kind: "group", group: "unemployment", field: "hireRatio", before: 0.5, after: 0.9 },
    { kind: "group", group: "unemployment", field: "leaving", before: null, after: 0.2 },
    { kind: "group", group: "unemployment", field: "locked", before: null, after: true },
  ]);
  expect(edits([]).map(({ kind }) => kind)).toEqual(own.map(() => "group"));
  expect(edits([{ ...first, id: "new" }, ...rest])).toMatchObject([
    { group: "unemployment", field: null, before: first.share, after: null },
    { group: "new", field: null, before: null, after: first.share },
  ]);
});
