import type { Scenario, Workspace } from "../scenario/scenario.ts";
import type { I18n } from "./i18n.tsx";
import { scenarioName } from "./scenario-name.ts";

/**
 * `after` with the names of `before`: what has no name of its own is named by its place, and would be called something
 * else once a scenario before it is moved, removed or named. Then it keeps the name it had, as its own.
 */
export function keepingNames(before: Workspace, after: Workspace, i18n: I18n): Workspace {
  const kept = (scenario: Scenario, place: number): Scenario => {
    const was = before.workspace.findIndex((each, at) => each === scenario && at !== before.baseline);
    if (was < 0 || place === after.baseline || scenario.title?.trim()) return scenario;
    const name = scenarioName(before, was, i18n);
    return scenarioName(after, place, i18n) === name ? scenario : { ...scenario, title: name };
  };
  return { ...after, workspace: after.workspace.map(kept) };
}
