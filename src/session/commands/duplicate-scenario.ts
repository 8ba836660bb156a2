import type { Workspace } from "../../scenario/scenario.ts";
import { withAdded } from "../workspace.ts";

/** The same scenario once more, beside it, to work on; `title`: its name, where it is to have one. */
export function duplicateScenario(workspace: Workspace, place: number, title?: string): Workspace {
  const original = workspace.workspace[place];
  if (original === undefined) return workspace;
  const { title: _, ...untitled } = original;
  return withAdded(workspace, place + 1, title === undefined ? untitled : { ...untitled, title });
}
