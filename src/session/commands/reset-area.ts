import type { Workspace } from "../../scenario/scenario.ts";
import { withData } from "../observed.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Takes back every change of one area's observations and attributes. */
export function resetArea(workspace: Workspace, area: string): Workspace {
  const { attributes, ...scenario } = currentScenario(workspace);
  const others = attributes?.filter((each) => each.area !== area) ?? [];
  const reset = withData(scenario, scenario.data?.filter((each) => each.area !== area) ?? []);
  return withCurrent(workspace, others.length === 0 ? reset : { ...reset, attributes: others });
}
