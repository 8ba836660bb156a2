import type { Lockable } from "../scenario/link/lesson-locks.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";
import { sameData } from "./same-data.ts";

const keys = {
  indicators: ["areas", "data", "attributes"],
  rule: ["rule"],
  assumptions: ["groups", "assumptions", "local", "payers", "ticks", "parties"],
} as const satisfies Record<Lockable, readonly (keyof Scenario)[]>;

/** Whether a workspace has a scenario that says something of what is locked which none said before. */
export function touchesLocked(before: Workspace, after: Workspace, locked: readonly Lockable[]): boolean {
  const held = locked.flatMap((each): readonly (keyof Scenario)[] => keys[each]);
  return after.workspace.some(
    (scenario) => !before.workspace.some((each) => held.every((key) => sameData(each[key], scenario[key]))),
  );
}
