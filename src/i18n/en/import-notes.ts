import type { NoteCode } from "../../import/fault.ts";
import type { Counts, Words } from "../words.ts";
import { integer, plural } from "./grammar.ts";

/** The sentence for everything that is done with a table without asking. */
export type ImportNotes = Readonly<Record<NoteCode, (values: Words<"value"> & Counts<"count">) => string>>;

const areas = (count: number): string => plural(count, { one: "1 area", other: `${integer(count)} areas` });
export const rows = (count: number): string =>
  plural(count, { one: "1 row", other: `${integer(count)} rows` });
const columns = (count: number): string =>
  plural(count, { one: "1 column", other: `${integer(count)} columns` });
const sheets = (count: number): string =>
  plural(count, { one: "1 sheet", other: `${integer(count)} sheets` });
const cells = (count: number): string => plural(count, { one: "1 cell", other: `${integer(count)} cells` });
export const values = (count: number): string =>
  plural(count, { one: "1 value", other: `${integer(count)} values` });

/** What was done with a table without asking. */
export const notes: ImportNotes = {
  footnotes: ({ count, value }) => `${rows(count)} below the table left out as notes, beginning “${value}”.`,
  aboveHeadings: ({ count, value }) => `${rows(count)} above the headings left out, beginning “${value}”.`,
  numbersAsHeadings: () => "The headings look like numbers. If the file has no headings, add a row of them.",
  formulaText: ({ count, value }) =>
    `${cells(count)} with a name that a spreadsheet would run as a formula, such as “${value}”. It is kept as text here and made harmless in files you save.`,
  hiddenCharacters: ({ count }) =>
    `${cells(count)} with characters that cannot be seen. They were taken away.`,
  doubleEncoded: ({ value }) =>
    `Letters look garbled, as in “${value}”. The file was saved in a wrong encoding before it came here: save it again from its source.`,
  lostLetters: ({ value }) =>
    `Letters were lost before the file came here, as in “${value}”. Fetch it again from its source.`,
  encodingGuessed: ({ value }) =>
    `The file does not say how its letters are stored. They were read so that it says “${value}”; if that is wrong, choose another encoding.`,
  hiddenSheets: ({ count, value }) => `${sheets(count)} hidden in the workbook left out: ${value}.`,
  hiddenRows: ({ count, value }) => `${rows(count)} hidden in the workbook left out: ${value}.`,
  hiddenColumns: ({ count, value }) => `${columns(count)} hidden in the workbook left out: ${value}.`,
  zeroFormulas: ({ count }) =>
    `All ${cells(count)} with a formula have the value 0, as when a program wrote the formulas without computing them. Open the workbook in a spreadsheet, save it, and choose it again, unless they are zeros.`,
  scaledNumbers: ({ count }) =>
    `${cells(count)} shown in thousands or millions by the format of the workbook. They are read as they are shown, not as they are stored.`,
  otherRows: ({ count }) => `${rows(count)} left out, because they do not have the text that you keep.`,
  nationRows: ({ value }) => `Taken as the whole country, to compare with, and not as an area: ${value}.`,
  headingsJoined: ({ count }) => `The headings span ${count} rows; they were joined.`,
  turned: () => "The table was turned: its columns are rows here.",
  totalRows: ({ value }) => `Taken as totals, not as areas: ${value}.`,
  meanRows: ({ value }) => `Taken as means, not as areas: ${value}.`,
  upperRows: ({ value }) => `Taken as larger places that contain the areas: ${value}.`,
  restRows: ({ value }) => `Taken as what belongs to no area: ${value}.`,
  sumRows: ({ value }) => `“${value}” is the sum of the other rows, so it is taken as a total.`,
  averageRows: ({ value }) => `“${value}” is the mean of the other rows. Check whether it is an area.`,
  blankValueRows: ({ count, value }) => `${rows(count)} without any value left out: ${value}.`,
  skippedRows: ({ count }) => `${rows(count)} left out because you unticked them.`,
  filledDown: ({ count }) => `${rows(count)} without a name of its own takes the one above.`,
  renamed: ({ value }) => `One code has several names (${value}). It is one area, with its latest name.`,
  codesFilled: ({ value }) => `Zeros missing at the start of codes were put back: ${value}.`,
  codesShort: ({ value }) =>
    `Some codes are shorter than the others, such as “${value}”. A zero may be missing at the start.`,
  codeColumns: ({ value }) => `Codes are not figures and were not used: ${value}.`,
  besideColumns: ({ value }) => `Bounds and marks beside figures were not used: ${value}.`,
  notShare: ({ value }) =>
    `“${value}” is a fact about the areas and not a share: it passes 100 per cent or zero, or is a change over time.`,
  moneyScaled: ({ value, count }) => `“${value}” is multiplied by ${count} to give kronor.`,
  spanYears: ({ value, count }) => `A period counts as the year it ends in: “${value}” is ${count}.`,
  dayYears: ({ value, count }) => `A date counts as its year: “${value}” is ${count}.`,
  markedYears: ({ value, count }) =>
    `“${value}” has a mark beside its year (preliminary, revised, or a note). It is read as ${count}.`,
  onePartOfYear: ({ value }) => `The figures are for one part of each year: ${value}.`,
  partOfYear: ({ value, count }) =>
    value === ""
      ? `The years come in ${count} parts. The mean of each year is used.`
      : `The years come in ${count} parts. Only ${value} is used.`,
  flags: ({ count, value }) =>
    `${values(count)} with a mark beside the number, such as “${value}”. The number is used without the mark.`,
  hiddenValues: ({ count, value }) => `${values(count)} not given exactly and left out: ${value}.`,
  mergedValues: ({ count }) => `${values(count)} from a merged cell, repeated in each of its rows.`,
  areasVanish: ({ count, value }) =>
    `${areas(count)} left out entirely, for lack of a row for the group that is kept: ${value}.`,
  directionUnsure: ({ value }) => `Check whether higher or lower is better for “${value}”.`,
  yearGuessed: ({ value, count }) =>
    `“${value}” names several years. Its numbers are taken to be from ${count}.`,
  yearFromTitle: ({ value, count }) =>
    `No heading names a year. ${count} is taken from the title “${value}”.`,
  municipalityFromName: () =>
    "No column tells the municipality, so each area counts as a municipality of its own.",
  attributeYear: ({ value, count }) => `${value} has several years; that of ${count} is used.`,
  decimalSignUnsure: ({ value }) =>
    `Nothing settles whether “${value}” has decimals or groups of thousands. Check the reading.`,
  unitUnsure: ({ value }) => `Check the unit of “${value}”: its heading does not say what is counted.`,
  denominatorLeftOut: ({ count }) => `${values(count)} without a denominator. They are taken in without it.`,
};
