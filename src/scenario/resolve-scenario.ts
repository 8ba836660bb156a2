import { FaultList } from "../model/faults.ts";
import type { PayerChanges } from "../model/payers/payer-changes.ts";
import type { Area, Observation, Programme } from "../model/programme.ts";
import type { LocalAssumptions } from "../model/project/local.ts";
import type { Assumptions } from "../model/project/parameters.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { checkRule } from "../model/rule/check-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { checkChanges } from "./check-changes.ts";
import type { AttributeChange, DataChange, Scenario } from "./scenario.ts";

/** The changes of a scenario against its programme. */
export type Changes = Pick<Scenario, "data" | "attributes" | "rule" | "assumptions" | "local" | "payers">;

/** What the model computes with. The programme carries the changed data and the rule. */
export interface Resolved {
  readonly programme: Programme;
  readonly rule: Rule;
  /** What the scenario assumes in a projection. */
  readonly assumptions: Assumptions;
  /** What it assumes otherwise of some places. */
  readonly local?: readonly LocalAssumptions[];
  /** What it says of payers; absent: nothing. */
  readonly payers?: PayerChanges | undefined;
}

/**
 * A programme with a scenario's changes carried out; what is changed becomes the user's (provenance `user`).
 * `rulePath` is where the programme's own rule stands in the file, for the paths of its faults.
 * Errors: unknown ids in changes and rule, each with its path, and what checkRule finds.
 */
export function resolveScenario(
  changes: Changes,
  programme: Programme,
  rulePath = "programme.rule",
): Result<Resolved, readonly Fault[]> {
  const rule = changes.rule ?? programme.rule;
  const changed = applyData(programme, changes.data ?? [], changes.attributes ?? []);
  const faults = new FaultList();
  faults.addAll(checkChanges(changes, programme));
  faults.addAll(checkRule(rule, changed, changes.rule === undefined ? rulePath : "rule"));
  return faults.count > 0
    ? fail(faults.list())
    : ok({
        programme: { ...changed, rule },
        rule,
        assumptions: changes.assumptions ?? {},
        ...(changes.local && { local: changes.local }),
        ...(changes.payers && { payers: changes.payers }),
      });
}

function applyData(
  programme: Programme,
  data: readonly DataChange[],
  attributes: readonly AttributeChange[],
): Programme {
  return {
    ...programme,
    areas: attributes.length === 0 ? programme.areas : changedAreas(programme.areas, attributes),
    observations: data.length === 0 ? programme.observations : changedObservations(programme, data),
  };
}

function changedAreas(areas: readonly Area[], changes: readonly AttributeChange[]): readonly Area[] {
  const byArea = new Map<string, AttributeChange[]>();
  for (const change of changes) byArea.set(change.area, [...(byArea.get(change.area) ?? []), change]);
  return areas.map((area) => {
    const own = byArea.get(area.id);
    if (own === undefined) return area;
    const attributes = { ...area.attributes };
    for (const { attribute, value } of own) attributes[attribute] = { value, provenance: "user" };
    return { ...area, attributes };
  });
}

function changedObservations({ observations }: Programme, changes: readonly DataChange[]): Observation[] {
  const keyOf = ({ area, indicator, year }: DataChange) => JSON.stringify([area, indicator, year]);
  const left = new Map(changes.map((change) => [keyOf(change), change]));
  const changed = observations.map((observation) => {
    const key = keyOf(observation);
    const change = left.get(key);
    if (change === undefined) return observation;
    left.delete(key);
    const { source: _, ...rest } = observation;
    return { ...rest, ...change, provenance: "user" } as const;
  });
  for (const { value, ...rest } of left.values())
    if (value !== undefined) changed.push({ ...rest, value, provenance: "user" });
  return changed;
}
