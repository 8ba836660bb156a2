import { usualMeaning } from "./marks.ts";
import { type DecimalSign, numberOf, readWritten } from "./read-number.ts";
import { isBroken, type Table, textOf } from "./table.ts";

/** What stands in a column, for guesses and for the reader's choice. */
export interface ColumnProfile {
  readonly heading: string;
  /** The first few different texts. */
  readonly samples: readonly string[];
  /** Different texts with how often each stands, in order of first standing; null where there are many. */
  readonly distinct: readonly { readonly text: string; readonly count: number }[] | null;
  readonly numbers: number;
  /** Numbers with a per cent sign. */
  readonly percents: number;
  readonly wholeNumbers: number;
  /** Years, and days in them. */
  readonly years: number;
  readonly blanks: number;
  /** Texts that stand for a missing value, and cells whose formula gave none; blanks not counted. */
  readonly marks: number;
  /** Other texts. */
  readonly texts: number;
  /** Texts of the form "1280 Malmö". */
  readonly codeNames: number;
  readonly least: number;
  readonly greatest: number;
}

const mostDistinct = 200;
/** A code and a name in one cell, as in Statistics Sweden's tables. */
export const codeName = /^(\d{2,}[A-Za-z]?\d*)\s+(\p{L}.*)$/u;

/** What stands in each column of a table, its numbers read with the decimal sign. */
export const profileColumns = (table: Table, sign: DecimalSign): ColumnProfile[] =>
  table.headings.map((heading, column) => profile(heading, table.rows, column, sign));

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
    years: 0,
    blanks: 0,
    marks: 0,
    texts: 0,
    codeNames: 0,
  };
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
    if (readYear(text) !== null) counts.years += 1;
    const written = readWritten(cell, sign);
    if (written === null) {
      if (isBroken(cell) || usualMeaning(text) === "leaveOut") counts.marks += 1;
      else counts.texts += 1;
      continue;
    }
    const value = numberOf(written);
    counts.numbers += 1;
    if (written.percent) counts.percents += 1;
    if (Number.isInteger(value)) counts.wholeNumbers += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const distinct = seen.size > mostDistinct ? null : [...seen].map(([text, count]) => ({ text, count }));
  return { heading, samples: [...seen.keys()].slice(0, 3), distinct, ...counts, least, greatest };
}

/** A year as written: 2012, or a day in it, as 2012-12-31; null where it is none. */
export function readYear(text: string): number | null {
  const match = /^((?:19|20|21)\d\d)(?:[.,]0+)?(?:-\d\d-\d\d)?$/.exec(text);
  return match === null ? null : Number(match[1]);
}
