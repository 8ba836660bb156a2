import { goalOfParameter, noCollaborating } from "../../model/collaboration.ts";
import type { Programme } from "../../model/programme.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, currentScenario, withCurrent } from "../workspace.ts";
import { resetGroups } from "./set-groups.ts";

/**
 * Takes back changed assumptions: those with the ids, with the ticks they count, or all of them, all ticks, all parties
 * and those of groups. They are then as the baseline has them.
 */
export function resetAssumptions(
  workspace: Workspace,
  { collaboration = noCollaborating }: Programme,
  ids?: readonly string[],
): Workspace {
  const { assumptions, ticks, parties, ...scenario } = currentScenario(
    ids === undefined ? resetGroups(workspace) : workspace,
  );
  const former = baselineOf(workspace);
  const goals = ids?.map((id) => goalOfParameter(id, collaboration));
  const next = asFormer(assumptions, former.assumptions, ids);
  const ticked = asFormer(ticks, former.ticks, goals);
  const party = ids === undefined ? former.parties : parties;
  return withCurrent(workspace, {
    ...scenario,
    ...(next && { assumptions: next }),
    ...(ticked && { ticks: ticked }),
    ...(party && { parties: party }),
  });
}

/** A record with the entries of some keys, or all, as a former one has them; undefined where nothing is left. */
function asFormer<Value>(
  mine: Readonly<Record<string, Value>> = {},
  former: Readonly<Record<string, Value>> = {},
  keys?: readonly (string | undefined)[],
): Readonly<Record<string, Value>> | undefined {
  const isBack = ([key]: readonly [string, Value]) => keys === undefined || keys.includes(key);
  const kept = Object.entries(mine).filter((entry) => !isBack(entry));
  const next = [...kept, ...Object.entries(former).filter(isBack)];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}
