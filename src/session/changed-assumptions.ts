import type { Scenario } from "../scenario/scenario.ts";
import { sameData } from "./same-data.ts";

/** Ids of the parameters that two scenarios of one programme set differently. */
export const changedAssumptions = (
  { assumptions: mine = {} }: Scenario,
  { assumptions: former = {} }: Scenario,
): string[] =>
  [...new Set([...Object.keys(former), ...Object.keys(mine)])].filter(
    (id) => !sameData(mine[id], former[id]),
  );
