import type { Programme } from "../../model/programme.ts";
import type { Example } from "../../programmes/package.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentScenario, withCurrent } from "../workspace.ts";
import { editRule } from "./edit-rule.ts";
import { reset } from "./reset.ts";
import { setObservation } from "./set-observation.ts";

/** An example on the programme as it is: earlier changes are taken back first (undo brings them again). */
export function applyExample(workspace: Workspace, programme: Programme, example: Example): Workspace {
  let changed = editRule(reset(workspace), programme, example.rule);
  for (const { value, ...place } of example.data) changed = setObservation(changed, programme, place, value);
  const { assumptions, groups } = example;
  return withCurrent(changed, {
    ...currentScenario(changed),
    ...(assumptions && { assumptions }),
    ...(groups && { groups }),
  });
}
