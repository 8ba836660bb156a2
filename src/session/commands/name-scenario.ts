import type { Workspace } from "../../scenario/scenario.ts";
import { withScenario } from "../workspace.ts";

/** Names a scenario; blank takes its name away. Longer names are cut where the file cuts them. */
export function nameScenario(workspace: Workspace, place: number, name: string): Workspace {
  const { title: former, ...scenario } = workspace.workspace[place] ?? {};
  const title = name.slice(0, 1000);
  if (!("utfall" in scenario) || title === (former ?? "")) return workspace;
  return withScenario(workspace, place, title.trim() === "" ? scenario : { ...scenario, title });
}
