import type { NationChange, Workspace } from "../../scenario/scenario.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Types an indicator's value for the whole nation in a year, a share; null: it is not known. */
export function setNation(
  workspace: Workspace,
  { indicator, year }: Pick<NationChange, "indicator" | "year">,
  value: number | null,
): Workspace {
  const { nation = [], ...scenario } = currentScenario(workspace);
  const others = nation.filter((each) => each.indicator !== indicator || each.year !== year);
  const next = value === null ? others : [...others, { indicator, year, value }];
  return withCurrent(workspace, next.length === 0 ? scenario : { ...scenario, nation: next });
}
