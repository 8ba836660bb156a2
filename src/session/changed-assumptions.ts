import { goalOfParameter, noCollaborating } from "../model/collaboration.ts";
import { pairsByName } from "../model/place.ts";
import type { Programme } from "../model/programme.ts";
import { differencesInGroups } from "../scenario/differences-in-groups.ts";
import { differencesInParties } from "../scenario/differences-in-parties.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { sameData } from "./same-data.ts";

/**
 * How many assumptions two scenarios of one programme set differently; what a place has of its own counts as one, and
 * so do the signs of a goal area, whether they are ticked or only counted.
 */
export function countChangedAssumptions(
  mine: Scenario,
  former: Scenario,
  { groups = [], collaboration = noCollaborating }: Pick<Programme, "groups" | "collaboration">,
): number {
  const changed = new Set([
    ...changedKeys(mine.assumptions, former.assumptions).map(
      (id) => goalKey(goalOfParameter(id, collaboration)) ?? id,
    ),
    ...changedKeys(mine.ticks, former.ticks).flatMap((goal) => goalKey(goal) ?? []),
  ]);
  const shared =
    changed.size +
    differencesInParties(former.parties, mine.parties, collaboration).length +
    differencesInGroups(former.groups ?? groups, mine.groups ?? groups).length;
  const { local = [] } = mine;
  const { local: formerLocal = [] } = former;
  const pairs = pairsByName(formerLocal, local);
  if (pairs === null) return shared + Math.max(local.length, formerLocal.length);
  return shared + pairs.filter(([, before, after]) => !sameData(before, after)).length;
}

function changedKeys(
  mine: Readonly<Record<string, unknown>> = {},
  former: Readonly<Record<string, unknown>> = {},
): string[] {
  const keys = new Set([...Object.keys(former), ...Object.keys(mine)]);
  return [...keys].filter((key) => !sameData(mine[key], former[key]));
}

/** Ids of assumptions have no dot. */
const goalKey = (goal: string | undefined): string | undefined =>
  goal === undefined ? undefined : `ticks.${goal}`;
