import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Takes out what a scenario says of a parameter, whatever the baseline has: for own values it is then not known. */
export function clearAssumption(workspace: Workspace, id: string): Workspace {
  const { assumptions = {}, ...scenario } = currentScenario(workspace);
  if (assumptions[id] === undefined) return workspace;
  const { [id]: _, ...others } = assumptions;
  const next: Scenario = Object.keys(others).length === 0 ? scenario : { ...scenario, assumptions: others };
  return withCurrent(workspace, next);
}
