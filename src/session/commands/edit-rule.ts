import type { Programme } from "../../model/programme.ts";
import { applyEdits, type RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { sameData } from "../same-data.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Sets the whole rule. A rule as the programme has it is no change. */
export function replaceRule(workspace: Workspace, programme: Programme, rule: Rule): Workspace {
  const { rule: _, ...scenario } = currentScenario(workspace);
  return withCurrent(workspace, sameData(rule, programme.rule) ? scenario : { ...scenario, rule });
}

/** Carries out edits on the rule at hand. */
export function editRule(workspace: Workspace, programme: Programme, edits: readonly RuleEdit[]): Workspace {
  const rule = currentScenario(workspace).rule ?? programme.rule;
  return replaceRule(workspace, programme, applyEdits(rule, edits));
}
