import type { Scenario, Workspace } from "./scenario.ts";

/** Place of the scenario that a workspace is worked on at: the one it names, else the first that is not the baseline. */
export function placeAtHand({ workspace, baseline, current }: Workspace): number {
  if (current !== undefined) return current;
  const other = workspace.findIndex((_, at) => at !== baseline);
  return other < 0 ? baseline : other;
}

/** The scenario that a workspace is worked on at. */
export function scenarioAtHand(workspace: Workspace): Scenario {
  const scenario = workspace.workspace[placeAtHand(workspace)];
  if (scenario === undefined) throw new RangeError("a workspace that was checked has no scenario at hand");
  return scenario;
}
