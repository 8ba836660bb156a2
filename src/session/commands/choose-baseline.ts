import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf } from "../workspace.ts";

/** Compares everything against another scenario from now on. */
export function chooseBaseline(workspace: Workspace, place: number): Workspace {
  if (place === workspace.baseline || workspace.workspace[place] === undefined) return workspace;
  return { ...workspace, baseline: place, current: currentIndexOf(workspace) };
}
