import type { Gathered } from "./gather-values.ts";
import type { ColumnKind, Mapping, Measure, Unit, Use } from "./mapping.ts";
import { type ColumnProfile, filled } from "./profile-columns.ts";
import type { Table } from "./table.ts";

/** What became of one column, or of one measure in a column that holds several. */
export interface ColumnRecord {
  /** Place in the table, from 0. */
  readonly column: number;
  readonly heading: string;
  /** What its numbers are used as, or what it says of the rows. */
  readonly as: Exclude<ColumnKind, "value"> | Use | "blank";
  readonly measure: string | null;
  readonly unit: Unit | null;
  readonly direction: 1 | -1 | null;
  readonly years: readonly number[];
  /** Numbers as they stand in the file. */
  readonly range: { readonly least: number; readonly greatest: number } | null;
  /** The first text in it, and the number it is read as. */
  readonly example: { readonly text: string; readonly value: number | null } | null;
  readonly cells: number;
  readonly missing: number;
}

/** One line per column of a table: what it is used as, in which unit and years, and what stands in it. */
export function recordColumns(
  { headings }: Table,
  mapping: Mapping,
  profiles: readonly ColumnProfile[],
  byName: ReadonlyMap<string, ColumnProfile>,
  gathered: Gathered | null,
): ColumnRecord[] {
  const measures = new Map(mapping.measures.map((measure) => [measure.key, measure]));
  const line = (column: number, profile: ColumnProfile, measure: Measure | null, name: string | null) => {
    const role = mapping.columns[column] ?? { kind: "ignore" };
    const isNumbers = role.kind === "value";
    const hasNumbers = profile.numbers > 0 && isNumbers;
    const years =
      !isNumbers || measure === null
        ? []
        : role.year !== null
          ? [role.year]
          : (gathered?.values.get(measure.key)?.years() ?? []).filter((year) => year > 0);
    const text = role.kind === "only" ? role.value : profile.samples[0];
    const use = measure?.use ?? "ignore";
    return {
      column,
      heading: name === null ? (headings[column] ?? "") : `${headings[column] ?? ""}: ${name}`,
      as: isNumbers ? use : filled(profile) === 0 ? ("blank" as const) : role.kind,
      measure: measure === null || use === "ignore" ? null : measure.title,
      unit: measure === null || use === "ignore" ? null : measure.unit,
      direction: measure?.use === "indicator" ? measure.direction : null,
      years,
      range: hasNumbers ? { least: profile.least, greatest: profile.greatest } : null,
      example:
        hasNumbers && profile.first !== null
          ? { ...profile.first, text: profile.first.text.slice(0, 60) }
          : text === undefined
            ? null
            : { text: text.slice(0, 60), value: null },
      cells: filled(profile),
      missing: isNumbers ? profile.marks + profile.blanks : 0,
    };
  };
  return mapping.columns.flatMap((role, column): ColumnRecord[] => {
    const profile = profiles[column] as ColumnProfile;
    if (role.kind !== "value" || role.measure !== null)
      return [
        line(
          column,
          profile,
          role.kind === "value" ? (measures.get(role.measure ?? "") ?? null) : null,
          null,
        ),
      ];
    const named = [...byName].filter(([name]) => measures.has(name));
    if (named.length === 1) return [line(column, profile, measures.get(named[0]?.[0] ?? "") ?? null, null)];
    return named.map(([name, own]) => line(column, own, measures.get(name) ?? null, name));
  });
}
