import { checkGroups } from "../model/project/assistance-groups.ts";
import { knownIds, unknown } from "./known-ids.ts";
import type { PackageFault } from "./package-fault.ts";
import type { ProgrammeParts } from "./schema.ts";

/** Groups that come twice or do not make a whole, an unknown source or table, and a table that lacks a group. */
export function checkGroupsPart(parts: ProgrammeParts): PackageFault[] {
  const { groups: part, sections } = parts;
  if (part === undefined) return [];
  const { groups, observed, source } = part;
  const tables = sections?.tables ?? [];
  const rows = tables.find(({ id }) => id === observed?.table)?.rows;
  const rowIds = new Set(rows?.flatMap((row) => ("id" in row ? [row.id] : [])));
  return [
    ...checkGroups(groups, "groups").map((fault) => ({
      ...fault,
      part: "groups" as const,
      path: fault.path ?? "",
    })),
    ...unknown(knownIds(parts).sources, source, "unknownSource", "groups", "source"),
    ...(observed === undefined
      ? []
      : unknown(
          new Set(tables.map(({ id }) => id)),
          observed.table,
          "unknownField",
          "groups",
          "observed.table",
        )),
    ...(rows === undefined
      ? []
      : groups.flatMap(({ id }, i) => unknown(rowIds, id, "unknownField", "groups", `groups[${i}].id`))),
  ];
}
