import { type ColumnRole, columnOf } from "./mapping.ts";
import { readPeriod } from "./period.ts";
import { type Table, textOf } from "./table.ts";

/** Whether times such as "2021-12" of a column are months: where one of them cannot be a year and the next. */
export const hyphensOf = (texts: Iterable<string>): "years" | "months" => {
  for (const text of texts) {
    const match = /^((?:19|20|21)\d\d)-(\d\d)$/.exec(text);
    if (match !== null && (Number(match[1]) + 1) % 100 !== Number(match[2])) return "months";
  }
  return "years";
};

/** The parts of years that a table has, by year: { 2022: ["K1", "K2"] }; empty where its years are whole. */
export function partsByYear(table: Table, roles: readonly ColumnRole[]): Map<number, Set<string>> {
  const parts = new Map<number, Set<string>>();
  const add = (year: number, part: string) => parts.set(year, (parts.get(year) ?? new Set()).add(part));
  const column = columnOf({ columns: roles }, "year");
  if (column >= 0) {
    const texts = new Set(table.rows.map((row) => textOf(row[column])));
    const hyphens = hyphensOf(texts);
    for (const text of texts) {
      const period = readPeriod(text, hyphens);
      if (period !== null && period.part !== null) add(period.year, period.part);
    }
  }
  for (const role of roles)
    if (role.kind === "value" && role.year !== null && role.part !== undefined) add(role.year, role.part);
  return parts;
}

/** Every part that stands in any year, in order. */
export const partsOf = (parts: ReadonlyMap<number, ReadonlySet<string>>): string[] =>
  [...new Set([...parts.values()].flatMap((each) => [...each]))].sort();

/**
 * The part of the years to use: null, their mean, where all years have the same several parts; else the latest part
 * that all years have.
 */
export function guessPart(table: Table, roles: readonly ColumnRole[]): string | null {
  const parts = partsByYear(table, roles);
  const all = partsOf(parts);
  const inEvery = all.filter((part) => [...parts.values()].every((own) => own.has(part)));
  return inEvery.length === all.length && all.length > 1 ? null : (inEvery.at(-1) ?? null);
}
