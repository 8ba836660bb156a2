import { expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { explain } from "../../../src/model/explain.ts";
import { ruleLibrary } from "../../../src/model/library/library.ts";
import type { Limit } from "../../../src/model/rule/limit.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { type Changes, resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { shipped } from "../map/shipped.ts";

const { programme } = shipped("urban15-2013");
const byNeed = ruleLibrary.needOnly(programme.rule, programme);
if (!byNeed.ok) throw new Error(byNeed.error);

const floor: Limit = { id: "floor", bound: "floor", measure: "baseline", value: 0.8 };
const limited = (rule: Rule, ...limits: Limit[]): Rule => ({ ...rule, limits });

function awards(changes: Changes, baseline: Changes = {}) {
  const resolved = resolveScenario(changes, programme, baseline);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  return allocation.value;
}
const faults = (changes: Changes, baseline: Changes = {}) => {
  const resolved = resolveScenario(changes, programme, baseline);
  return resolved.ok ? [] : resolved.error;
};

test("by need, with a floor of 80 % of the baseline: nobody below it, and the sum is the same", () => {
  const before = awards({});
  const free = awards({ rule: byNeed.value });
  const held = awards({ rule: limited(byNeed.value, floor) });
  const lost = (after: typeof before) =>
    after.areas.filter(({ awardSek }, i) => awardSek < 0.8 * (before.areas[i]?.awardSek ?? 0) - 1000).length;
  expect(lost(free)).toBeGreaterThan(3);
  expect(lost(held)).toBe(0);
  expect(held.distributedSek).toBe(before.distributedSek);
  expect(held.distributedSek).toBe(99_000_000);
});

test("the baseline is the one that is given, not the programme's own rule", () => {
  const baseline = { rule: limited(programme.rule, { ...floor, measure: "sek", value: 5_000_000 }) };
  const held = awards({ rule: limited(byNeed.value, { ...floor, value: 1 }) }, baseline);
  expect(Math.min(...held.areas.map(({ awardSek }) => awardSek))).toBeGreaterThanOrEqual(5_000_000);
  // Floors of all that the baseline pays leave nothing to move.
  expect(held.areas.map(({ awardSek }) => awardSek)).toEqual(
    awards(baseline).areas.map(({ awardSek }) => awardSek),
  );
});

test("the baseline's changed figures count too", () => {
  const data = [{ area: "tensta", indicator: "employment", year: 2012, value: 0.6 }];
  const held = awards({ rule: limited(byNeed.value, { ...floor, value: 1 }) }, { data });
  expect(held.areas.map(({ awardSek }) => awardSek)).toEqual(
    awards({ data }).areas.map(({ awardSek }) => awardSek),
  );
});

test("a trace shows the floor in kronor", () => {
  const resolved = resolveScenario({ rule: limited(byNeed.value, floor) }, programme, {});
  if (!resolved.ok) throw new Error("refused");
  const before = new Map(awards({}).areas.map(({ id, awardSek }) => [id, awardSek as number]));
  for (const id of ["gamlegarden", "hovsjo", "tensta"]) {
    const trace = explain(resolved.value.rule, resolved.value.programme, id);
    const step = trace.ok && trace.value.steps.find(({ kind }) => kind === "limit");
    expect(step).toMatchObject({ floorSek: 0.8 * (before.get(id) ?? Number.NaN) });
  }
});

test("what is computed from a made-up baseline is made up", () => {
  const rule: Rule = { budgetSek: 99_000_000, pots: [{ id: "e", weight: 1, criterion: { kind: "equal" } }] };
  expect(awards({ rule }).provenance).not.toBe("illustrative");
  expect(awards({ rule: limited(rule, floor) }).provenance).toBe("illustrative");
});

test("the baseline cannot refer to itself", () => {
  const rule = limited(byNeed.value, { ...floor, id: "sek", measure: "sek" }, floor);
  const itself = [{ code: "baselineOfItself", path: "rule.limits[1].measure" }];
  expect(faults({ rule }, { rule })).toEqual(itself);
  expect(faults({ rule }, { rule: limited(programme.rule, floor) })).toEqual(itself);
  const own = { ...programme, rule };
  const resolved = resolveScenario({}, own, {}, "programme.inline.rule");
  expect(resolved).toEqual({
    ok: false,
    error: [{ code: "baselineOfItself", path: "programme.inline.rule.limits[1].measure" }],
  });
});

test("a baseline that cannot be computed is said to be the reason, and why", () => {
  const rule = limited(byNeed.value, floor);
  expect(
    faults({ rule }, { rule: limited(programme.rule, { ...floor, measure: "sek", value: 9e6 }) }),
  ).toEqual([
    { code: "baselineFails", path: "rule.limits[0].measure" },
    { code: "floorsAboveMoney", value: 135_000_000, allowed: 99_000_000 },
  ]);
  const unknown: Rule = { ...programme.rule, selection: { kind: "listed", areas: ["nowhere"] } };
  expect(faults({ rule }, { rule: unknown }).map(({ code, path }) => [code, path])).toEqual([
    ["baselineFails", "rule.limits[0].measure"],
    ["unknownArea", undefined],
  ]);
});

test("a rule that is carried out without any baseline is refused", () => {
  const rule = limited(byNeed.value, floor);
  const fault = { code: "missingBaseline", limit: "floor" };
  expect(allocate(rule, programme)).toMatchObject({ ok: false, error: fault });
  expect(explain(rule, programme, "tensta")).toMatchObject({ ok: false, error: fault });
});

test("the ready alternative keeps the rule and its other limits, and is added once", () => {
  const rule = limited(programme.rule, { ...floor, id: "mine", measure: "sek", value: 1 });
  const once = ruleLibrary.nobodyLosesMuch(rule, programme);
  expect(once).toMatchObject({
    ok: true,
    value: { pots: rule.pots, limits: [{ id: "mine" }, { value: 0.8 }] },
  });
  expect(once.ok && ruleLibrary.nobodyLosesMuch(once.value, programme)).toEqual(once);
});
