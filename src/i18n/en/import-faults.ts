import type { ImportFaultCode } from "../../import/fault.ts";
import type { Words } from "../words.ts";

/** The sentence for everything that can be wrong with a table. */
export type ImportFaults = Readonly<
  Record<ImportFaultCode, (values: Words<"value" | "allowed" | "otherRow">) => string>
>;

/** What is wrong with a table, and what to do about it. */
export const faults: ImportFaults = {
  emptyFile: () => "The file is empty.",
  fileTooLarge: ({ allowed }) =>
    `The file is larger than ${allowed}. Keep only the columns and years you need, and try again.`,
  unpacksTooLarge: () =>
    "The workbook unpacks to more than a table can need, so it was not opened. Save the sheet you need as CSV and choose that file.",
  tooManyRows: ({ allowed }) =>
    `The table has more than ${allowed} rows. Keep the rows you need and try again.`,
  tooManyColumns: ({ allowed }) =>
    `The table has more than ${allowed} columns. Check the delimiter, or keep the columns you need.`,
  tooManyCells: ({ allowed }) =>
    `The table has more than ${allowed} cells. Keep the rows and columns you need and try again.`,
  cellTooLong: ({ allowed }) =>
    `A cell has more than ${allowed} characters. Most likely a quotation mark is missing, or the delimiter is another.`,
  tooMuchText: ({ allowed }) =>
    `The cells of the table have more than ${allowed} characters together. Keep the rows and columns you need and try again.`,
  binaryWorkbook: () => "This is a binary workbook (XLSB). Save it as XLSX and choose that file.",
  oldWorkbook: () =>
    "This is a workbook in the format from before 2007, or one locked with a password. Save it as XLSX without a password and choose that file.",
  openDocument: () => "This is an OpenDocument file. Save it as XLSX or CSV and choose that file.",
  otherArchive: () => "This is an archive with other files in it. Unpack it and choose the table inside.",
  pdf: () =>
    "This is a PDF. A table cannot be read from it with certainty: look for the figures as CSV or XLSX.",
  webPage: () => "This is a web page, not a table. Look on that page for a file to download as CSV or XLSX.",
  picture: () => "This is a picture, not a table.",
  binary: () => "This is not text, and no format that is read here: CSV, XLSX and JSON-stat are.",
  utfallFile: () => "This is data saved from here. Use “Open saved data”.",
  brokenArchive: () => "The workbook is damaged or was not fetched in full. Fetch or save it again.",
  brokenWorkbook: () => "The workbook cannot be read. Save it again as XLSX, or as CSV.",
  emptySheet: () => "The workbook has no sheet with anything in it.",
  mixedEncodings: () =>
    "Letters beyond a to z are stored in two ways in this file, as happens when files are pasted together. Save the parts in one encoding (UTF-8), or choose an encoding and check the names.",
  wrongEncoding: ({ value }) => `The file is not in ${value}. Choose another encoding.`,
  openQuote: () => "A quotation mark begins a cell here and does not end it. Mend it in the file.",
  notJson: () => "The file begins like JSON but is not complete. Fetch it again.",
  notJsonStat: () =>
    "This is JSON, but not JSON-stat. In the statistics database, choose JSON-stat 2, CSV or XLSX.",
  brokenJsonStat: ({ value }) => `The JSON-stat file does not hold together at “${value}”. Fetch it again.`,
  noTable: () => "There is no table here: no row has two cells. Check the delimiter.",
  noRows: () => "There are headings but no rows below them.",
  areasInColumns: () =>
    "Each row is a measure and each column an area. Turn the table, so that each row is an area.",
  noArea: () => "No column says which area a row is about. Choose one under Code or Name.",
  twoOfAKind: () => "Two columns have the same role. Keep one of them.",
  noMeasure: () =>
    "Nothing is taken in yet. Use at least one column of numbers as an indicator or as a fact about the areas.",
  noYear: () => "It is not clear which year these numbers are from. Write the year beside the column.",
  valueWithoutMeasure: () => "It is not clear what these numbers measure.",
  twoColumnsOneMeasure: ({ allowed }) =>
    `This column and “${allowed}” hold the same measure for the same year. Leave one of them out.`,
  twoMeasuresOneId: ({ value }) =>
    `“${value}” is used for the same thing as another measure. Leave one of them out.`,
  tooManyIndicators: ({ value, allowed }) =>
    `There are ${value} indicators; at most ${allowed} are taken. Leave out those you do not need.`,
  noDenominatorFor: ({ value }) =>
    `“${value}” counts people. To become a share it needs a denominator: a column with how many they are part of.`,
  unknownDenominatorOf: ({ value }) =>
    `“${value}” is a denominator of something that is not used. Choose of what.`,
  longRow: ({ value, allowed }) =>
    `The row has ${value} cells where the headings are ${allowed}. Look for a delimiter too many or too few.`,
  shortRow: ({ value, allowed }) =>
    `The row has ${value} cells where the headings are ${allowed}. Look for a delimiter too many or too few.`,
  blankArea: () => "The row does not say which area it is about.",
  longName: ({ allowed }) => `A name has more than ${allowed} characters.`,
  longId: ({ allowed }) => `A code has more than ${allowed} characters.`,
  reservedName: ({ value }) => `“${value}” cannot be used as a code. Write another.`,
  duplicateArea: ({ value, otherRow }) =>
    `${value} stands in row ${otherRow} already. Each area has one row, unless a column tells the year. If a column parts areas into groups (women and men, ages), choose which group to keep.`,
  otherMunicipality: ({ value, allowed, otherRow }) =>
    `The same area lies in ${value} here and in ${allowed} in row ${otherRow}.`,
  blankMeasure: () => "The row does not say what its number measures.",
  unknownMeasure: ({ value }) => `“${value}” is beyond the number of measures that are taken.`,
  notYear: ({ value }) => `“${value}” is not a year.`,
  duplicateValue: ({ value, otherRow }) =>
    `${value} for the same area and year stands in row ${otherRow} already. If a column parts areas into groups (women and men, ages), choose which group to keep.`,
  notNumber: ({ value }) =>
    `“${value}” is not a number. Correct it, or say below that it stands for a missing value.`,
  errorValue: ({ value }) =>
    `The cell holds the error ${value}. Mend its formula, or say below that it stands for a missing value.`,
  formulaWithoutValue: () =>
    "The cell holds a formula whose result is not in the file. Open the workbook in a spreadsheet, save it, and choose it again.",
  otherDecimalSign: ({ value, allowed }) =>
    `“${value}” is not written with the table’s decimal sign, “${allowed}”. Correct it, or change the decimal sign.`,
  shareOutOfRange: ({ value }) =>
    `“${value}” is no share: the least is 0 and the most 100 per cent. Check the unit.`,
  negative: ({ value }) => `“${value}” is below zero.`,
  notWholeKronor: ({ value }) => `“${value}” is not whole kronor.`,
  zeroDenominator: () => "A denominator of zero: there is no one to be a share of.",
  aboveDenominator: ({ value, allowed }) => `${value} people are more than the ${allowed} they are part of.`,
  noDenominator: ({ value }) => `There is no denominator for these ${value} people.`,
  otherAttribute: ({ value, otherRow }) => `“${value}” is not what row ${otherRow} says of the same area.`,
  noAreasLeft: () => "No row is left to take in. Check which rows are kept.",
  noValuesLeft: () => "Every value is left out, so there is nothing to take in.",
};
