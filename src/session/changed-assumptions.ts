import { pairsByName } from "../model/place.ts";
import type { AssistanceGroup } from "../model/project/assistance-group.ts";
import { differencesInGroups } from "../scenario/differences-in-groups.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { sameData } from "./same-data.ts";

/**
 * How many assumptions two scenarios of one programme set differently; what a place has of its own counts as one.
 * `given`: the programme's groups on assistance.
 */
export function countChangedAssumptions(
  { assumptions: mine = {}, local = [], groups }: Scenario,
  { assumptions: former = {}, local: formerLocal = [], groups: formerGroups }: Scenario,
  given: readonly AssistanceGroup[] = [],
): number {
  const ids = new Set([...Object.keys(former), ...Object.keys(mine)]);
  const shared =
    [...ids].filter((id) => !sameData(mine[id], former[id])).length +
    differencesInGroups(formerGroups ?? given, groups ?? given).length;
  const pairs = pairsByName(formerLocal, local);
  if (pairs === null) return shared + Math.max(local.length, formerLocal.length);
  return shared + pairs.filter(([, before, after]) => !sameData(before, after)).length;
}
