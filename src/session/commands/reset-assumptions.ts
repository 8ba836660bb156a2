import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, currentScenario, withCurrent } from "../workspace.ts";
import { resetGroups } from "./set-groups.ts";

/** Takes back changed assumptions: those with the ids, or all of them and those of groups. They are then as the baseline has them. */
export function resetAssumptions(workspace: Workspace, ids?: readonly string[]): Workspace {
  const { assumptions = {}, ...scenario } = currentScenario(
    ids === undefined ? resetGroups(workspace) : workspace,
  );
  const former = baselineOf(workspace).assumptions ?? {};
  const kept = Object.entries(assumptions).filter(([id]) => ids !== undefined && !ids.includes(id));
  const back = Object.entries(former).filter(([id]) => ids === undefined || ids.includes(id));
  const next = Object.fromEntries([...kept, ...back]);
  return withCurrent(
    workspace,
    Object.keys(next).length === 0 ? scenario : { ...scenario, assumptions: next },
  );
}
