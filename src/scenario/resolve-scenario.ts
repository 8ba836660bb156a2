import { allocate } from "../model/allocate.ts";
import { assumedOfTicks, noCollaborating, type Ticks } from "../model/collaboration.ts";
import { FaultList } from "../model/faults.ts";
import type { Parties } from "../model/parties.ts";
import type { PayerChanges } from "../model/payers/payer-changes.ts";
import type { Programme } from "../model/programme.ts";
import type { LocalAssumptions } from "../model/project/local.ts";
import type { Assumptions } from "../model/project/parameters.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { checkRule } from "../model/rule/check-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { usesBaseline } from "../model/rule/uses-baseline.ts";
import { applyChanges } from "./apply-changes.ts";
import { checkChanges } from "./check-changes.ts";
import type { Scenario } from "./scenario.ts";

/** The changes of a scenario against its programme. */
export type Changes = Pick<
  Scenario,
  | "areas"
  | "data"
  | "attributes"
  | "nation"
  | "rule"
  | "groups"
  | "assumptions"
  | "local"
  | "payers"
  | "ticks"
  | "parties"
>;

/** What the model computes with. The programme carries the changed data, the rule and the groups. */
export interface Resolved {
  readonly programme: Programme;
  readonly rule: Rule;
  /** What the scenario assumes in a projection, with the signs of collaboration it counts. */
  readonly assumptions: Assumptions;
  /** What it assumes otherwise of some places. */
  readonly local?: readonly LocalAssumptions[];
  /** What it says of payers; absent: nothing. */
  readonly payers?: PayerChanges | undefined;
  /** The signs of collaboration seen; how many they are is among the assumptions. */
  readonly ticks?: Ticks;
  /** Who takes part in what; nothing is computed from it. */
  readonly parties?: Parties;
}

/**
 * A programme with a scenario's changes carried out; what is changed becomes the user's (provenance `user`). The
 * changes of the baseline are read where a limit is counted on what the baseline pays; none are the programme as it is.
 * `rulePath` is where the programme's own rule is in the file, for the paths of its faults.
 * Errors: unknown ids in changes and rule, each with its path, what checkRule finds, baselineOfItself and baselineFails.
 */
export function resolveScenario(
  changes: Changes,
  programme: Programme,
  baseline: Changes,
  rulePath = "programme.rule",
): Result<Resolved, readonly Fault[]> {
  const rule = changes.rule ?? programme.rule;
  const path = changes.rule === undefined ? rulePath : "rule";
  const changed = { ...applyChanges(changes, programme), rule };
  const faults = new FaultList();
  faults.addAll(checkChanges(changes, programme));
  faults.addAll(checkRule(rule, changed, path));
  if (faults.count > 0) return fail(faults.list());
  const known = usesBaseline(rule) ? withBaselineAwards(changed, programme, baseline, path) : ok(changed);
  if (!known.ok) return known;
  const { groups, assumptions = {}, local, payers, ticks, parties } = changes;
  return ok({
    programme: groups === undefined ? known.value : { ...known.value, groups },
    rule,
    assumptions:
      ticks === undefined
        ? assumptions
        : { ...assumptions, ...assumedOfTicks(ticks, programme.collaboration ?? noCollaborating) },
    ...(local && { local }),
    ...(payers && { payers }),
    ...(ticks && { ticks }),
    ...(parties && { parties }),
  });
}

/** The changed programme with what the baseline pays each area: nothing where the baseline does not have it. */
function withBaselineAwards(
  changed: Programme,
  programme: Programme,
  baseline: Changes,
  rulePath: string,
): Result<Programme, readonly Fault[]> {
  const at = (changed.rule.limits ?? []).findIndex(({ measure }) => measure === "baseline");
  const path = `${rulePath}.limits[${at}].measure`;
  if (usesBaseline(baseline.rule ?? programme.rule)) return fail([{ code: "baselineOfItself", path }]);
  const allocated = allocateBaseline(programme, baseline);
  if (!allocated.ok) {
    // Their paths lie in another scenario than the one that is read.
    const reasons = allocated.error.map(({ path: _, ...reason }): Fault => reason);
    return fail([{ code: "baselineFails", path }, ...reasons]);
  }
  const { provenance, areas } = allocated.value;
  const paid = new Map<string, number>(areas.map(({ id, awardSek }) => [id, awardSek]));
  return ok({
    ...changed,
    areas: changed.areas.map((area) => ({
      ...area,
      baselineAward: { value: paid.get(area.id) ?? 0, provenance },
    })),
  });
}

function allocateBaseline(programme: Programme, baseline: Changes) {
  const resolved = resolveScenario(baseline, programme, {});
  if (!resolved.ok) return resolved;
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  return allocation.ok ? allocation : fail([allocation.error]);
}
