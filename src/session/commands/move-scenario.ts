import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf } from "../workspace.ts";

/** Moves a scenario to another place in the row; the baseline and the one that is worked on stay what they were. */
export function moveScenario(workspace: Workspace, from: number, to: number): Workspace {
  const { workspace: scenarios, baseline } = workspace;
  const moved = scenarios[from];
  if (moved === undefined || scenarios[to] === undefined || from === to) return workspace;
  const order = scenarios.map((_, at) => at).filter((at) => at !== from);
  order.splice(to, 0, from);
  return {
    ...workspace,
    workspace: order.map((at) => scenarios[at] as typeof moved),
    baseline: order.indexOf(baseline),
    current: order.indexOf(currentIndexOf(workspace)),
  };
}
