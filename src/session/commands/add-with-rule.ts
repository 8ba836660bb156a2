import type { Programme } from "../../model/programme.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf } from "../workspace.ts";
import { duplicateScenario } from "./duplicate-scenario.ts";
import { editRule } from "./edit-rule.ts";

/** The scenario worked on once more, beside it, with edits of its rule carried out, to work on. */
export const addWithRule = (
  workspace: Workspace,
  programme: Programme,
  edits: readonly RuleEdit[],
  title: string,
): Workspace => editRule(duplicateScenario(workspace, currentIndexOf(workspace), title), programme, edits);
