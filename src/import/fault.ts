/** What can be wrong with a table, its columns or a cell. Each code has a sentence per language in i18n. */
export const importFaultCodes = [
  // the file
  "emptyFile",
  "fileTooLarge",
  "unpacksTooLarge",
  "tooManyRows",
  "tooManyColumns",
  "tooManyCells",
  "cellTooLong",
  "tooMuchText",
  "oldWorkbook",
  "binaryWorkbook",
  "openDocument",
  "otherArchive",
  "pdf",
  "webPage",
  "picture",
  "binary",
  "utfallFile",
  "brokenArchive",
  "brokenWorkbook",
  "emptySheet",
  "mixedEncodings",
  "wrongEncoding",
  "openQuote",
  "notJson",
  "notJsonStat",
  "brokenJsonStat",
  "noTable",
  "noRows",
  // what the columns mean
  "areasInColumns",
  "noArea",
  "twoOfAKind",
  "noMeasure",
  "noYear",
  "valueWithoutMeasure",
  "twoColumnsOneMeasure",
  "twoMeasuresOneId",
  "tooManyIndicators",
  "noDenominatorFor",
  "unknownDenominatorOf",
  // a row
  "longRow",
  "shortRow",
  "blankArea",
  "longName",
  "longId",
  "reservedName",
  "duplicateArea",
  "otherMunicipality",
  "blankMeasure",
  "unknownMeasure",
  "notYear",
  // a value
  "duplicateValue",
  "notNumber",
  "errorValue",
  "formulaWithoutValue",
  "otherDecimalSign",
  "shareOutOfRange",
  "negative",
  "notWholeKronor",
  "zeroDenominator",
  "aboveDenominator",
  "noDenominator",
  "otherAttribute",
  // what is left
  "noAreasLeft",
  "noValuesLeft",
] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** One thing that is wrong, and where: row and column as a spreadsheet counts them. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  /** Row in the file, from 1. */
  readonly row?: number;
  /** Column in the file, from 0. */
  readonly column?: number;
  /** Heading of the column. */
  readonly heading?: string;
  /** What stands there. */
  readonly value?: string;
  /** A bound, or what stands elsewhere. */
  readonly allowed?: string | number;
  /** Another row it disagrees with. */
  readonly otherRow?: number;
}

/** What was done to a table without being asked: nothing happens in silence. */
const doneCodes = [
  // the file
  "footnotes",
  "aboveHeadings",
  "headingsJoined",
  "turned",
  "formulaText",
  "hiddenCharacters",
  "hiddenSheets",
  "hiddenRows",
  "hiddenColumns",
  // rows
  "otherRows",
  "nationRows",
  "totalRows",
  "meanRows",
  "upperRows",
  "blankValueRows",
  "skippedRows",
  "filledDown",
  "renamed",
  "codesFilled",
  "municipalityFromName",
  // columns and values
  "codeColumns",
  "besideColumns",
  "notShare",
  "moneyScaled",
  "spanYears",
  "dayYears",
  "markedYears",
  "onePartOfYear",
  "attributeYear",
  "flags",
  "denominatorLeftOut",
] as const;

/** What should be looked at before money is paid by it. */
export const guessCodes = [
  "encodingGuessed",
  "numbersAsHeadings",
  "doubleEncoded",
  "lostLetters",
  "decimalSignUnsure",
  "unitUnsure",
  "directionUnsure",
  "yearGuessed",
  "yearFromTitle",
  "partOfYear",
  "restRows",
  "sumRows",
  "averageRows",
  "codesShort",
  "areasVanish",
  "hiddenValues",
  "mergedValues",
  "zeroFormulas",
  "scaledNumbers",
] as const;

export const noteCodes = [...doneCodes, ...guessCodes] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  readonly code: NoteCode;
  readonly count: number;
  /** An example of it, or a name. */
  readonly value?: string;
  readonly row?: number;
  /** Column of the table, from 0, and its heading, where it is about one. */
  readonly column?: number;
  readonly heading?: string;
  /** The measure it is about, by key. */
  readonly measure?: string;
}

/** What a guess is known by when the reader has looked at it: its kind and what it is about. */
export const guessKey = ({ code, column, measure }: Note): string =>
  [code, column ?? measure].filter((part) => part !== undefined).join(" ");

const guesses: ReadonlySet<string> = new Set(guessCodes);

/** Whether a note is a guess that matters, whether looked at or not. */
export const isGuess = ({ code }: Note): boolean => guesses.has(code);

/** Failure of one fault. */
export const refuse = (
  code: ImportFaultCode,
  more: Omit<ImportFault, "code"> = {},
): { readonly ok: false; readonly error: ImportFault } => ({ ok: false, error: { code, ...more } });
