import type { Workspace } from "../../scenario/scenario.ts";
import { withScenario } from "../workspace.ts";

/** Describes a scenario in the user's own words; blank takes the description away. */
export function describeScenario(workspace: Workspace, place: number, text: string): Workspace {
  const { note: former, ...scenario } = workspace.workspace[place] ?? {};
  const note = text.slice(0, 100_000);
  if (!("utfall" in scenario) || note === (former ?? "")) return workspace;
  return withScenario(workspace, place, note.trim() === "" ? scenario : { ...scenario, note });
}
