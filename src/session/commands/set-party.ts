import { withParty } from "../../model/parties.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Says whether a goal asks for a party (`area` null), or whether the party takes part in it in an area. */
export function setParty(
  workspace: Workspace,
  cell: Parameters<typeof withParty>[1],
  isOn: boolean,
): Workspace {
  const { parties = {}, ...scenario } = currentScenario(workspace);
  const next = withParty(parties, cell, isOn);
  return withCurrent(workspace, Object.keys(next).length === 0 ? scenario : { ...scenario, parties: next });
}
