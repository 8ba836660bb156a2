import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf } from "../workspace.ts";

/** Works on another scenario from now on. */
export function chooseScenario(workspace: Workspace, place: number): Workspace {
  if (place === currentIndexOf(workspace) || workspace.workspace[place] === undefined) return workspace;
  return { ...workspace, current: place };
}
