import type { Programme } from "../model/programme.ts";
import type { Fault } from "../model/result.ts";
import { checkRule } from "../model/rule/check-rule.ts";
import { addAreas } from "./add-areas.ts";
import { checkChanges } from "./check-changes.ts";
import type { Changes } from "./resolve-scenario.ts";

/**
 * What keeps a scenario from being opened on a programme: names that lead nowhere, and changes of what is not there. A
 * rule that cannot be carried out is none: it may be what is to be mended. `rulePath` as in resolveScenario.
 */
export function* findUnknown(
  changes: Changes,
  programme: Programme,
  rulePath = "programme.rule",
): Generator<Fault> {
  yield* checkChanges(changes, programme);
  const rule = changes.rule ?? programme.rule;
  const whole = addAreas(changes.areas ?? [], programme);
  for (const fault of checkRule(rule, whole, changes.rule === undefined ? rulePath : "rule"))
    if (fault.code.startsWith("unknown")) yield fault;
}
