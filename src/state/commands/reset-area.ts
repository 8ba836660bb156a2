import type { Workspace } from "../../scenario/scenario.ts";
import { withData } from "../observed.ts";
import { mineOf, withMine } from "../workspace.ts";

/** Takes back every change of one area's observations and attributes. */
export function resetArea(workspace: Workspace, area: string): Workspace {
  const { attributes, ...scenario } = mineOf(workspace);
  const others = attributes?.filter((each) => each.area !== area) ?? [];
  const reset = withData(scenario, scenario.data?.filter((each) => each.area !== area) ?? []);
  return withMine(workspace, others.length === 0 ? reset : { ...reset, attributes: others });
}
