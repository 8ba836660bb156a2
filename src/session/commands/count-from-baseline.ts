import type { Programme } from "../../model/programme.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentScenario } from "../workspace.ts";
import { editRule } from "./edit-rule.ts";

/** Counts the limits that ask for last year's award on what the baseline pays instead. */
export function countFromBaseline(workspace: Workspace, programme: Programme): Workspace {
  const { limits = [] } = currentScenario(workspace).rule ?? programme.rule;
  const edits = limits
    .filter(({ measure }) => measure === "lastAward")
    .map(({ id }): RuleEdit => ({ path: ["limits", id, "measure"], value: "baseline" }));
  return editRule(workspace, programme, edits);
}
