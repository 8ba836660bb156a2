import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, contentOf, mineOf, withMine } from "../workspace.ts";

/** Takes back every change: the scenario says what the baseline says, under its own name. */
export function reset(workspace: Workspace): Workspace {
  const { title, note } = mineOf(workspace);
  return withMine(workspace, {
    ...contentOf(baselineOf(workspace)),
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
  });
}
