import type { AssistanceGroup } from "../model/project/assistance-group.ts";
import { idOf, pairs } from "./pairs.ts";

/** What a group on assistance says of itself; of a whole group, its share. Null where it says nothing, or is not there. */
export type GroupField = Exclude<keyof AssistanceGroup, "id">;
export type GroupValue = number | true | null;

/** A field of a group that differs, or the whole group where it is new or gone. Changes projections alone. */
export interface GroupEdit {
  readonly kind: "group";
  readonly group: string;
  readonly field: GroupField | null;
  readonly before: GroupValue;
  readonly after: GroupValue;
}

const groupFields: readonly GroupField[] = [
  "share",
  "hireRatio",
  "leaving",
  "cycleHire",
  "cycleNeed",
  "locked",
];

/** The groups on assistance that differ, field by field after matching by id. */
export function differencesInGroups(
  before: readonly AssistanceGroup[],
  after: readonly AssistanceGroup[],
): GroupEdit[] {
  return pairs(before, after, idOf).flatMap(([a, b]): GroupEdit[] => {
    const group = (a ?? b)?.id ?? "";
    if (a === null || b === null)
      return [{ kind: "group", group, field: null, before: a?.share ?? null, after: b?.share ?? null }];
    return groupFields
      .map((field) => ({
        kind: "group" as const,
        group,
        field,
        before: a[field] ?? null,
        after: b[field] ?? null,
      }))
      .filter((edit) => edit.before !== edit.after);
  });
}
