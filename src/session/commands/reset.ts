import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, contentOf, currentScenario, withCurrent } from "../workspace.ts";

/** Takes back every change: the scenario says what the baseline says, under its own name. */
export function reset(workspace: Workspace): Workspace {
  const { title, note } = currentScenario(workspace);
  return withCurrent(workspace, {
    ...contentOf(baselineOf(workspace)),
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
  });
}
