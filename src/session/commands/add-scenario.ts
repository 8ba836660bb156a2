import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, contentOf, withAdded } from "../workspace.ts";

/** One more scenario after the others, as the baseline is, to work on. */
export const addScenario = (workspace: Workspace): Workspace =>
  withAdded(workspace, workspace.workspace.length, contentOf(baselineOf(workspace)));
