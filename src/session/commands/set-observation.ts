import type { Programme } from "../../model/programme.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { type Place, withData, withValue } from "../observed.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Sets one observation's value (a share, kept within 0-1). */
export function setObservation(
  workspace: Workspace,
  programme: Programme,
  place: Place,
  value: number,
): Workspace {
  const scenario = currentScenario(workspace);
  const bounded = Math.min(1, Math.max(0, value));
  return withCurrent(
    workspace,
    withData(scenario, withValue(programme, scenario.data ?? [], place, bounded)),
  );
}
