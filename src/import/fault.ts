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
  "oldWorkbook",
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
  "otherName",
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

/** What was done to a table without being asked, or should be looked at: nothing happens in silence. */
export const noteCodes = [
  "footnotes",
  "aboveHeadings",
  "numbersAsHeadings",
  "formulaText",
  "hiddenCharacters",
  "doubleEncoded",
  "lostLetters",
  "encodingGuessed",
  "hiddenSheets",
  "hiddenRows",
  "hiddenColumns",
  "otherRows",
  "nationRows",
  "municipalityFromName",
  "attributeYear",
  "decimalSignUnsure",
  "unitUnsure",
  "denominatorLeftOut",
] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  readonly code: NoteCode;
  readonly count: number;
  /** An example of it, or a name. */
  readonly value?: string;
  readonly row?: number;
}

/** Failure of one fault. */
export const refuse = (
  code: ImportFaultCode,
  more: Omit<ImportFault, "code"> = {},
): { readonly ok: false; readonly error: ImportFault } => ({ ok: false, error: { code, ...more } });
