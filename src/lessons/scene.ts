import { allocate } from "../model/allocate.ts";
import type { Allocation } from "../model/allocation.ts";
import { ruleLibrary } from "../model/library/library.ts";
import type { Programme } from "../model/programme.ts";
import { applyEdits } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import { type Resolved, resolveScenario } from "../scenario/resolve-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { LessonState } from "./lesson.ts";

/** What a step shows, carried out. */
export interface Scene {
  readonly pack: ProgrammePackage;
  readonly scenario: Scenario;
  readonly programme: Programme;
  readonly rule: Rule;
  /** All that is computed from, for the projection. */
  readonly resolved: Resolved;
  readonly allocation: Allocation;
  /** The programme as it is. */
  readonly baseline: Allocation;
}

/** The scenario of a step. Throws where it names an example that the programme lacks or a rule that its data do not allow: a test reads every lesson. */
export function scenarioOf(state: LessonState, pack: ProgrammePackage): Scenario {
  const { programme } = pack;
  if (state.scenario !== undefined) return { utfall: 1, programme: { id: pack.about.id }, ...state.scenario };
  const example = pack.examples.find(({ id }) => id === state.example);
  if (state.example !== undefined && example === undefined) throw new RangeError(state.example);
  const start =
    state.alternative === undefined ? programme.rule : alternativeOf(state.alternative, programme);
  const edits = [...(example?.rule ?? []), ...(state.rule ?? [])];
  // Without edits it stays the very rule: what nobody changed is told as unchanged.
  const rule = edits.length === 0 ? start : applyEdits(start, edits);
  const data = [...(example?.data ?? []), ...(state.data ?? [])];
  return {
    utfall: 1,
    programme: { id: pack.about.id },
    ...(data.length > 0 && { data }),
    ...(rule !== programme.rule && { rule }),
    ...(example?.assumptions && { assumptions: example.assumptions }),
    ...(example?.groups && { groups: example.groups }),
  };
}

function alternativeOf(id: keyof typeof ruleLibrary, programme: Programme): Rule {
  const rule = ruleLibrary[id](programme.rule, programme);
  if (!rule.ok) throw new RangeError(`${id}: ${rule.error}`);
  return rule.value;
}

/** What a step shows, carried out once with its changes and once without. Throws as scenarioOf, and where a rule cannot be paid. */
export function sceneOf(state: LessonState, pack: ProgrammePackage): Scene {
  const scenario = scenarioOf(state, pack);
  const resolved = resolveScenario(scenario, pack.programme, {});
  if (!resolved.ok) throw new RangeError(JSON.stringify(resolved.error));
  const { programme, rule } = resolved.value;
  const allocation = allocate(rule, programme);
  const baseline = allocate(pack.programme.rule, pack.programme);
  if (!allocation.ok || !baseline.ok) throw new RangeError(`a rule of ${pack.about.id} cannot be paid`);
  return {
    pack,
    scenario,
    programme,
    rule,
    resolved: resolved.value,
    allocation: allocation.value,
    baseline: baseline.value,
  };
}
