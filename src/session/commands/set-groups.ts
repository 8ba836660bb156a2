import type { Programme } from "../../model/programme.ts";
import type { AssistanceGroup } from "../../model/project/assistance-group.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { sameData } from "../same-data.ts";
import { baselineOf, currentScenario, withCurrent } from "../workspace.ts";

/** The groups on assistance that a scenario of a programme has. */
export const groupsIn = (programme: Programme, { groups }: Scenario): readonly AssistanceGroup[] =>
  groups ?? programme.groups ?? [];

/** Sets all groups on assistance; those that the programme has anyway are no change. */
export function setGroups(
  workspace: Workspace,
  programme: Programme,
  groups: readonly AssistanceGroup[],
): Workspace {
  const { groups: _, ...scenario } = currentScenario(workspace);
  const isGiven = sameData(groups, programme.groups ?? []);
  return withCurrent(workspace, isGiven ? scenario : { ...scenario, groups });
}

/** Takes back changes of the groups: they are then as the baseline has them. */
export function resetGroups(workspace: Workspace): Workspace {
  const { groups: _, ...scenario } = currentScenario(workspace);
  const { groups } = baselineOf(workspace);
  return withCurrent(workspace, groups === undefined ? scenario : { ...scenario, groups });
}

/** What a group says of itself, changed; a field set to null is as for all again. */
export type GroupChange = {
  readonly [Field in Exclude<keyof AssistanceGroup, "id" | "share">]?: AssistanceGroup[Field] | null;
};

/** The groups with one of them changed. */
export const changeGroup = (
  groups: readonly AssistanceGroup[],
  id: string,
  change: GroupChange,
): AssistanceGroup[] =>
  groups.map((group) => {
    if (group.id !== id) return group;
    const { share, hireRatio, leaving, cycleHire, cycleNeed, locked } = { ...group, ...change };
    return {
      id,
      share,
      ...(typeof hireRatio === "number" && { hireRatio }),
      ...(typeof leaving === "number" && { leaving }),
      ...(typeof cycleHire === "number" && { cycleHire }),
      ...(typeof cycleNeed === "number" && { cycleNeed }),
      ...(locked && { locked }),
    };
  });

/** The groups with another share for one; the others make room in proportion, in equal parts where they had nothing. */
export function changeShare(
  groups: readonly AssistanceGroup[],
  id: string,
  share: number,
): AssistanceGroup[] {
  const others = groups.filter((group) => group.id !== id);
  if (others.length === 0) return [...groups];
  const held = others.reduce((sum, group) => sum + group.share, 0);
  const parts = others.map((group) => (1 - share) * (held > 0 ? group.share / held : 1 / others.length));
  // To millionths; what rounding leaves goes to the largest, so that all make 1.
  const rounded = parts.map(toMillionths);
  const rest = 1 - share - rounded.reduce((sum, part) => sum + part, 0);
  const largest = rounded.indexOf(Math.max(...rounded));
  rounded[largest] = toMillionths((rounded[largest] as number) + rest);
  return groups.map((group) => ({
    ...group,
    share: group.id === id ? share : (rounded[others.indexOf(group)] as number),
  }));
}

const toMillionths = (value: number): number => Math.round(value * 1e6) / 1e6;
