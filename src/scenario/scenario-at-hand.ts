import { canonicalJson } from "./canonical-json.ts";
import type { Scenario, Workspace } from "./scenario.ts";

/** Place of the scenario that a workspace is worked on at: the one it names, else the first that is not the baseline. */
export function placeAtHand({ workspace, baseline, current }: Workspace): number {
  if (current !== undefined) return current;
  const other = workspace.findIndex((_, at) => at !== baseline);
  return other < 0 ? baseline : other;
}

/** A scenario, and the one it is held against. */
export interface Held {
  readonly scenario: Scenario;
  readonly baseline: Scenario;
}

/**
 * The scenario that a file is worked on at. A lone one is compared with its programme as it is; one of a workspace
 * as heldAt says.
 */
export function heldAtHand(file: Scenario | Workspace): Held {
  if ("workspace" in file) return heldAt(file, placeAtHand(file));
  const { programme } = file;
  return { scenario: file, baseline: { utfall: 1, programme } };
}

/** A scenario of a workspace and the baseline, or where that is of another programme, the first of its own. */
export function heldAt({ workspace, baseline }: Workspace, at: number): Held {
  const scenario = workspace[at];
  if (scenario === undefined) throw new RangeError("a workspace that was checked has no scenario at hand");
  const programme = programmeText(scenario);
  const beside = [workspace[baseline], ...workspace].find(
    (each): each is Scenario => each !== undefined && programmeText(each) === programme,
  );
  return { scenario, baseline: beside ?? scenario };
}

/** What tells programmes apart, whatever their version. */
const programmeText = ({ programme }: Scenario): string =>
  "id" in programme ? programme.id : canonicalJson(programme.inline);
