import { unlike } from "./clean-name.ts";
import {
  type ColumnRole,
  columnOf,
  type Mapping,
  type Measure,
  type RowUse,
  type Unit,
  unitsFor,
} from "./mapping.ts";
import type { MarkMeaning } from "./marks.ts";
import type { DecimalSign } from "./read-number.ts";
import { splitHeading } from "./split-heading.ts";

/** Roles that one column has. */
export type SingleKind = "areaId" | "areaName" | "areaIdName" | "municipality" | "year" | "measureName";

const ignored: ColumnRole = { kind: "ignore" };

const withRole = (mapping: Mapping, column: number, role: ColumnRole): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((each, at) => (at === column ? role : each)),
});

/** A numeric column as its heading names it. */
const asValue = (mapping: Mapping, heading: string): ColumnRole => {
  const { measure, period } = splitHeading(heading);
  const named = columnOf(mapping, "measureName") >= 0 ? null : measure || heading;
  // A column of years is stronger than one that a heading names.
  if (columnOf(mapping, "year") >= 0)
    return { kind: "value", measure: named === null ? null : heading, year: null };
  const part = typeof period?.part === "string" ? { part: period.part } : {};
  return { kind: "value", measure: named, year: period?.year ?? null, ...part };
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
  if (kind !== "measureName" && kind !== "year") return next;
  // What the numbers are, and when, is said either by their heading or by the row.
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
    // What the reader chose is no guess any more.
    const guessed = next.guessed.filter((part) => !(part in changes) && !("use" in changes));
    return { ...next, unit, id: unlike(next.id, taken), guessed };
  });
  return { ...mapping, measures };
}

/** What a text among the numbers is taken for. */
export const setMark = (mapping: Mapping, text: string, meaning: MarkMeaning): Mapping => ({
  ...mapping,
  marks: { ...mapping.marks, [text]: meaning },
});

/** The decimal sign of a column. */
export const setSign = (mapping: Mapping, column: number, sign: DecimalSign): Mapping => ({
  ...settle(mapping, `decimalSignUnsure ${column}`),
  signs: mapping.signs.map((each, at) => (at === column ? sign : each)),
});

/** What becomes of the rows of one name. */
export const useRows = (mapping: Mapping, label: string, use: RowUse): Mapping => {
  const row = mapping.oddRows.find((each) => each.label === label);
  const next = row === undefined ? mapping : settle(mapping, `${row.kind}Rows`);
  return { ...next, oddRows: next.oddRows.map((each) => (each.label === label ? { ...each, use } : each)) };
};

/** Takes a row of the file (from 1) in, or leaves it out. */
export const skipRow = (mapping: Mapping, row: number, isSkipped: boolean): Mapping => ({
  ...mapping,
  skipped: isSkipped
    ? [...new Set([...mapping.skipped, row])].sort((a, b) => a - b)
    : mapping.skipped.filter((each) => each !== row),
});

/** The part of the years to use; null: the mean of the year's parts. */
export const setPart = (mapping: Mapping, part: string | null): Mapping => ({
  ...settle(mapping, "partOfYear"),
  part,
});

/** Digits that codes are filled up to; null: they stay as they are. */
export const setCodeLength = (mapping: Mapping, codeLength: number | null): Mapping => ({
  ...settle(mapping, "codesShort"),
  codeLength,
});

/** Names a column, as its heading would: the measure and its year follow. */
export const nameColumn = (mapping: Mapping, column: number, name: string): Mapping =>
  name.trim() === "" || mapping.columns[column]?.kind !== "value"
    ? mapping
    : withRole(mapping, column, asValue(mapping, name.trim()));

/** A mapping for a table that was read again in another way: what was said of its columns, and rows that are new. */
export const carryOver = (mapping: Mapping, fresh: Mapping): Mapping => ({
  ...mapping,
  signs: fresh.signs,
  oddRows: [
    ...mapping.oddRows,
    ...fresh.oddRows.filter(({ label }) => !mapping.oddRows.some((row) => row.label === label)),
  ],
});

/** Notes that a guess has been looked at and is right. */
export const settle = (mapping: Mapping, key: string): Mapping =>
  mapping.settled.includes(key) ? mapping : { ...mapping, settled: [...mapping.settled, key] };
