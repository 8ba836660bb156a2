import { pairsByName } from "../model/place.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { sameData } from "./same-data.ts";

/** How many assumptions two scenarios of one programme set differently; what a place has of its own counts as one. */
export function countChangedAssumptions(
  { assumptions: mine = {}, local = [] }: Scenario,
  { assumptions: former = {}, local: formerLocal = [] }: Scenario,
): number {
  const ids = new Set([...Object.keys(former), ...Object.keys(mine)]);
  const shared = [...ids].filter((id) => !sameData(mine[id], former[id])).length;
  const pairs = pairsByName(formerLocal, local);
  if (pairs === null) return shared + Math.max(local.length, formerLocal.length);
  return shared + pairs.filter(([, before, after]) => !sameData(before, after)).length;
}
