import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, withMine } from "../workspace.ts";

/** Takes back every change. */
export const reset = (workspace: Workspace): Workspace => withMine(workspace, baselineOf(workspace));
