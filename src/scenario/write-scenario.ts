import type { Scenario, Workspace } from "./scenario.ts";

/** The text of a scenario's or workspace's file: JSON indented by two spaces, with a line break at its end. */
export const writeScenario = (file: Scenario | Workspace): string => `${JSON.stringify(file, null, 2)}\n`;
