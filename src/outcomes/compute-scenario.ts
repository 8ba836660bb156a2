import type { ComputedScenario } from "../figure/figure-context.ts";
import { allocate } from "../model/allocate.ts";
import type { Programme } from "../model/programme.ts";
import { type Fault, fail } from "../model/result.ts";
import { resolveScenario } from "../scenario/resolve-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Computes a scenario, compared with a baseline, synchronously for what leaves the page, so that it is never older than what is set. */
export function computeScenario(
  scenario: Scenario,
  baseline: Scenario,
  programme: Programme,
): ComputedScenario {
  const resolved = resolveScenario(scenario, programme, baseline);
  if (!resolved.ok) {
    const rule = scenario.rule ?? programme.rule;
    return {
      programme: { ...programme, rule },
      rule,
      assumptions: scenario.assumptions ?? {},
      local: scenario.local ?? [],
      allocation: fail(resolved.error[0] as Fault),
    };
  }
  const { rule, programme: changed, assumptions, local = [] } = resolved.value;
  return { programme: changed, rule, assumptions, local, allocation: allocate(rule, changed) };
}
