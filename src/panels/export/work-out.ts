import { allocate } from "../../model/allocate.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { Programme } from "../../model/programme.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A scenario with its changes carried out on a programme, and what its rule pays. */
export interface WorkedOut {
  readonly programme: Programme;
  readonly rule: Rule;
  readonly assumptions: NonNullable<Scenario["assumptions"]>;
  readonly allocation: Result<Allocation>;
}

/** Works a scenario out at once, for what leaves the page: never an older result than what is set. */
export function workOut(scenario: Scenario, programme: Programme): WorkedOut {
  const resolved = resolveScenario(scenario, programme);
  if (!resolved.ok) {
    const rule = scenario.rule ?? programme.rule;
    return {
      programme: { ...programme, rule },
      rule,
      assumptions: scenario.assumptions ?? {},
      allocation: fail(resolved.error[0] as Fault),
    };
  }
  const { rule, programme: changed, assumptions } = resolved.value;
  const allocation = allocate(rule, changed);
  return {
    programme: changed,
    rule,
    assumptions,
    allocation: allocation.ok ? ok(allocation.value) : allocation,
  };
}
