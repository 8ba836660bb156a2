import { isHidden, readCell, usualMeaning } from "./marks.ts";
import { readPeriod } from "./period.ts";
import { type DecimalSign, numberOf } from "./read-number.ts";
import { isBroken, type Table, textOf } from "./table.ts";

/** What stands in a column, for guesses and for the reader's choice. */
export interface ColumnProfile {
  readonly heading: string;
  /** The first few different texts. */
  readonly samples: readonly string[];
  /** Different texts with how often each stands, in order of first standing; null where there are many. */
  readonly distinct: readonly { readonly text: string; readonly count: number }[] | null;
  readonly numbers: number;
  /** The first number, as it stands and as it is read. */
  readonly first: { readonly text: string; readonly value: number } | null;
  /** Numbers with a per cent sign. */
  readonly percents: number;
  readonly wholeNumbers: number;
  /** Numbers above 100 or below 0, which no share can be. */
  readonly beyond: number;
  /** Numbers with a flag beside them. */
  readonly flags: number;
  /** Periods, and those of them that are more than a bare number of four digits. */
  readonly years: number;
  readonly namedYears: number;
  readonly blanks: number;
  /** Texts that stand for a missing value, and cells whose formula gave none; blanks not counted. */
  readonly marks: number;
  /** Those of them that hide a number: ranges such as "16-24", which may be ages. */
  readonly ranges: number;
  /** Other texts. */
  readonly texts: number;
  /** Texts of the form "1280 Malmö". */
  readonly codeNames: number;
  readonly least: number;
  readonly greatest: number;
}

const mostDistinct = 200;
/** A code and a name in one cell, as in Statistics Sweden's tables. */
export const codeName = /^([A-Z]{1,3}\d{2,}|\d{2,}(?:[A-Za-z]\d*)?|0)\s+(\p{L}.*)$/u;

const known = new WeakMap<Table, Map<string, readonly ColumnProfile[]>>();

/** What stands in each column of a table, its numbers read with the column's decimal sign; counted once per sign. */
export function profileColumns(table: Table, signs: readonly DecimalSign[]): readonly ColumnProfile[] {
  const bySigns = known.get(table) ?? new Map<string, readonly ColumnProfile[]>();
  known.set(table, bySigns);
  const key = signs.join("");
  const before = bySigns.get(key);
  if (before !== undefined) return before;
  const profiles = table.headings.map((heading, column) =>
    profile(heading, table.rows, column, signs[column] ?? "."),
  );
  bySigns.set(key, profiles);
  return profiles;
}

/** What stands in one column of some rows. */
export function profile(
  heading: string,
  rows: Table["rows"],
  column: number,
  sign: DecimalSign,
): ColumnProfile {
  const counts = {
    numbers: 0,
    percents: 0,
    wholeNumbers: 0,
    beyond: 0,
    flags: 0,
    years: 0,
    namedYears: 0,
    blanks: 0,
    marks: 0,
    ranges: 0,
    texts: 0,
    codeNames: 0,
  };
  let first: ColumnProfile["first"] = null;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  const seen = new Map<string, number>();
  for (const row of rows) {
    const cell = row[column];
    const text = textOf(cell);
    if (text === "" || cell === undefined) {
      counts.blanks += 1;
      continue;
    }
    if (seen.has(text) || seen.size <= mostDistinct) seen.set(text, (seen.get(text) ?? 0) + 1);
    if (typeof cell === "string" && codeName.test(text)) counts.codeNames += 1;
    if (readPeriod(text) !== null) {
      counts.years += 1;
      if (!/^\d{4}$/.test(text)) counts.namedYears += 1;
    }
    const read = readCell(cell, sign);
    if (read.kind === "mark") {
      if (isBroken(cell) || usualMeaning(text) === "leaveOut") counts.marks += 1;
      else counts.texts += 1;
      if (isHidden(text)) counts.ranges += 1;
      continue;
    }
    const value = numberOf(read.written);
    counts.numbers += 1;
    first ??= { text, value };
    if (read.flag !== "") counts.flags += 1;
    if (read.written.percent) counts.percents += 1;
    if (Number.isInteger(value)) counts.wholeNumbers += 1;
    if (value > 100 || value < 0) counts.beyond += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const distinct = seen.size > mostDistinct ? null : [...seen].map(([text, count]) => ({ text, count }));
  return { heading, samples: [...seen.keys()].slice(0, 3), distinct, first, ...counts, least, greatest };
}

/** Cells that hold anything. */
export const filled = ({ numbers, marks, texts }: ColumnProfile): number => numbers + marks + texts;

/** Mostly texts: no column of numbers. Ranges without any number are texts too. */
export const isText = (profile: ColumnProfile): boolean =>
  (profile.texts + (profile.numbers === 0 ? profile.ranges : 0)) * 2 > filled(profile);
