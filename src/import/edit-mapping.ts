import { unlike } from "./clean-name.ts";
import { splitHeading } from "./guess-mapping.ts";
import { type ColumnRole, columnOf, type Mapping, type Measure, type Unit, unitsFor } from "./mapping.ts";
import type { MarkMeaning } from "./marks.ts";

/** Roles that one column has. */
export type SingleKind = "areaId" | "areaName" | "areaIdName" | "municipality" | "year" | "measureName";

const ignored: ColumnRole = { kind: "ignore" };

const withRole = (mapping: Mapping, column: number, role: ColumnRole): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((each, at) => (at === column ? role : each)),
});

/** A numeric column as its heading names it. */
const asValue = (mapping: Mapping, heading: string): ColumnRole => {
  const { measure, year } = splitHeading(heading);
  return { kind: "value", measure: columnOf(mapping, "measureName") >= 0 ? null : measure || heading, year };
};

/** Gives a role to a column instead of the one that had it; null: to none. */
export function assign(
  mapping: Mapping,
  kind: SingleKind,
  column: number | null,
  headings: readonly string[],
): Mapping {
  const before = columnOf(mapping, kind);
  let next = before < 0 ? mapping : withRole(mapping, before, ignored);
  if (column !== null) next = withRole(next, column, { kind });
  if (kind !== "measureName") return next;
  // What the numbers are is told either by their heading or by the names in the row.
  const columns = next.columns.map((role, at) =>
    role.kind === "value" ? asValue(next, headings[at] ?? "") : role,
  );
  return { ...next, columns };
}

/** Takes a column's numbers in, or leaves them out. */
export const useNumbers = (mapping: Mapping, column: number, heading: string, isUsed: boolean): Mapping =>
  withRole(mapping, column, isUsed ? asValue(mapping, heading) : ignored);

/** Keeps only rows with one text in a column; null: all rows. */
export const keepOnly = (mapping: Mapping, column: number, value: string | null): Mapping =>
  withRole(mapping, column, value === null ? ignored : { kind: "only", value });

/** The year of a column of numbers; null: as a column of years says. */
export function setYear(mapping: Mapping, column: number, year: number | null): Mapping {
  const role = mapping.columns[column];
  return role?.kind === "value" ? withRole(mapping, column, { ...role, year }) : mapping;
}

/** Changes a measure; a new use brings a unit that goes with it and an id that no other measure of that use has. */
export function changeMeasure(mapping: Mapping, key: string, changes: Partial<Measure>): Mapping {
  const others = mapping.measures.filter((measure) => measure.key !== key);
  const measures = mapping.measures.map((measure) => {
    if (measure.key !== key) return measure;
    const next = { ...measure, ...changes };
    const allowed: readonly Unit[] = unitsFor[next.use];
    const unit = allowed.includes(next.unit) ? next.unit : (allowed[0] ?? next.unit);
    const taken = new Set(others.filter(({ use }) => use === next.use).map(({ id }) => id));
    return { ...next, unit, id: unlike(next.id, taken) };
  });
  return { ...mapping, measures };
}

/** What a text among the numbers is taken for. */
export const setMark = (mapping: Mapping, text: string, meaning: MarkMeaning): Mapping => ({
  ...mapping,
  marks: { ...mapping.marks, [text]: meaning },
});
