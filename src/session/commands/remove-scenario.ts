import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf } from "../workspace.ts";

/** Takes a scenario away; the baseline stays, since everything is compared against it. What is worked on next is its neighbour. */
export function removeScenario(workspace: Workspace, place: number): Workspace {
  const { workspace: scenarios, baseline } = workspace;
  if (place === baseline || scenarios[place] === undefined) return workspace;
  const current = currentIndexOf(workspace);
  return {
    ...workspace,
    workspace: scenarios.filter((_, at) => at !== place),
    baseline: baseline < place ? baseline : baseline - 1,
    current: current < place ? current : Math.min(Math.max(current - 1, 0), scenarios.length - 2),
  };
}
