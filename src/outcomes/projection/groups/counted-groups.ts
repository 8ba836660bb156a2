import type { ProgrammePackage } from "../../../programmes/package.ts";

/** People counted per group in a year, as published. */
export interface CountedGroups {
  readonly year: number;
  /** By group id. */
  readonly people: Readonly<Record<string, number>>;
}

/** The people that a programme's sources count per group; null where they count none, or not all of these. */
export function countedGroups(pack: ProgrammePackage, ids: readonly string[]): CountedGroups | null {
  const { observed } = pack.groups ?? {};
  const table = (pack.sections.tables ?? []).find(({ id }) => id === observed?.table);
  if (observed === undefined || table === undefined) return null;
  const rows = table.rows.flatMap((row) =>
    "id" in row && row.value !== null ? [[row.id, row.value] as const] : [],
  );
  const people = Object.fromEntries(rows);
  return ids.every((id) => people[id] !== undefined) ? { year: observed.year, people } : null;
}
