import { choiceOf } from "./faults.ts";
import type { Area, Programme } from "./programme.ts";
import { provenanceOf } from "./provenance-of.ts";
import { replay } from "./replay.ts";
import { fail, type Result } from "./result.ts";
import { checkRule } from "./rule/check-rule.ts";
import type { Rule } from "./rule/rule.ts";
import { throwFault, toResult } from "./throw-fault.ts";
import type { Trace } from "./trace.ts";
import { sek } from "./units.ts";

/**
 * Every step from one area's observations to its award (model.md 4). The kronor column is unrounded and sums to the
 * award. Computed by a replay of its own, not by the kernel. Fails with the fault that stops the rule.
 */
export function explain(rule: Rule, programme: Programme, areaId: string): Result<Trace> {
  const fault = checkRule(rule, programme)[0];
  if (fault !== undefined) return fail(fault);
  return toResult(() => {
    const { areas, traces } = replay(rule, programme);
    const at = areas.findIndex((area: Area) => area.id === areaId);
    const found =
      traces[at] ??
      throwFault({ code: "unknownArea", value: areaId, ...choiceOf(areas.map(({ id }) => id)) });
    return {
      area: areaId,
      awardSek: sek(found.award),
      provenance: provenanceOf(rule, programme),
      steps: found.steps,
    };
  });
}
