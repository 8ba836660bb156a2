import { cleanName } from "./clean-name.ts";
import { guessCodes } from "./guess-codes.ts";
import { guessColumns } from "./guess-columns.ts";
import { guessMeasures } from "./guess-measures.ts";
import { guessOddRows } from "./guess-odd-rows.ts";
import { guessPart } from "./guess-part.ts";
import { limits } from "./limits.ts";
import type { ColumnRole, Mapping } from "./mapping.ts";
import { periodsIn } from "./period.ts";
import { type ColumnProfile, profile, profileColumns } from "./profile-columns.ts";
import type { DecimalSign } from "./read-number.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/**
 * What a table most likely means. A guess is a start for the reader, who sees and changes all of it. `fallbackTitle`
 * names a measure that no heading names.
 */
export function guessMapping(table: Table, signs: readonly DecimalSign[], fallbackTitle: string): Mapping {
  const profiles = profileColumns(table, signs);
  const columns = withYearOfTitle(guessColumns(table, profiles, fallbackTitle), table.title);
  const byName = profileByName(table, columns, signs);
  const codes = guessCodes(table, columns);
  return {
    columns,
    measures: guessMeasures(columns, profiles, byName, { fallback: fallbackTitle, title: table.title }),
    marks: {},
    signs,
    oddRows: guessOddRows(table, columns, codes.length),
    skipped: [],
    part: guessPart(table, columns),
    codeLength: codes.length,
    settled: [],
  };
}

/** Where no heading and no column tells a year, and the title names one, it is that. */
function withYearOfTitle(columns: readonly ColumnRole[], title: string): readonly ColumnRole[] {
  const values = columns.filter((role) => role.kind === "value");
  if (columns.some(({ kind }) => kind === "year") || values.some(({ year }) => year !== null)) return columns;
  const years = new Set(periodsIn(title).map(({ year }) => year));
  const [only] = years;
  if (only === undefined || years.size > 1) return columns;
  return columns.map((role) => (role.kind === "value" ? { ...role, year: only } : role));
}

/** The numbers of a table in long form by the names of its measures. */
export function profileByName(
  table: Table,
  roles: readonly ColumnRole[],
  signs: readonly DecimalSign[],
): Map<string, ColumnProfile> {
  const names = roles.findIndex((role) => role.kind === "measureName");
  if (names < 0) return new Map();
  const columns = roles.flatMap((role, column) =>
    role.kind === "value" && role.measure === null ? [column] : [],
  );
  const cells = new Map<string, Cell[][]>();
  for (const row of table.rows) {
    const name = cleanName(textOf(row[names])).name;
    if (name === "") continue;
    const own = cells.get(name) ?? [];
    cells.set(name, own);
    for (const column of columns) own.push([row[column] ?? ""]);
  }
  const known = [...cells].slice(0, limits.indicators);
  const sign = signs[columns[0] ?? 0] ?? ".";
  return new Map(known.map(([name, rows]) => [name, profile(name, rows, 0, sign)]));
}
