import type { ImportFaultCode, NoteCode } from "../../import/fault.ts";
import type { Counts, Words } from "../words.ts";
import { integer, plural } from "./grammar.ts";

/** The sentences for what is wrong, and for what was done without asking. */
export type ImportFaults = Readonly<
  Record<ImportFaultCode, (values: Words<"value" | "allowed" | "otherRow">) => string>
>;
export type ImportNotes = Readonly<Record<NoteCode, (values: Words<"value"> & Counts<"count">) => string>>;

const faults: ImportFaults = {
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

const areas = (count: number): string => plural(count, { one: "1 area", other: `${integer(count)} areas` });
const rows = (count: number): string => plural(count, { one: "1 row", other: `${integer(count)} rows` });
const columns = (count: number): string =>
  plural(count, { one: "1 column", other: `${integer(count)} columns` });
const sheets = (count: number): string =>
  plural(count, { one: "1 sheet", other: `${integer(count)} sheets` });
const cells = (count: number): string => plural(count, { one: "1 cell", other: `${integer(count)} cells` });
const values = (count: number): string =>
  plural(count, { one: "1 value", other: `${integer(count)} values` });

const notes: ImportNotes = {
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

/** Texts of the import of people's own data. */
export const importTexts = {
  lead: "Bring a table of areas and what was measured in them, and try any rule on it.",
  stays: "The file is read here in your browser. Nothing is sent anywhere.",
  drop: "Drop a file here",
  dropNow: "Let go to read the file",
  or: "or",
  choose: "Choose a file",
  formats: "CSV, Excel (XLSX), or JSON-stat 2 and CSV from a statistics database. At most 50 MB.",
  pasteTitle: "Or paste from a spreadsheet",
  pasteLabel: "Cells copied from a spreadsheet, with their headings",
  pasteRead: "Read what is pasted",
  pasted: "Pasted table",
  templates: "A file to fill in",
  template: { sv: "Swedish (semicolons, decimal comma)", en: "English (commas, decimal point)" },
  templateName: { sv: "utfall-mall.csv", en: "utfall-template.csv" },
  openTitle: "Data you saved before",
  open: "Open saved data",
  reading: "Reading the file",
  checking: "Checking",
  cancel: "Stop",
  another: "Choose another file",
  stopped: {
    cancelled: "Reading was stopped. Nothing was taken in.",
    crashed: "Reading stopped: the file may need more memory than the browser gives. Try a smaller one.",
    tooSlow: "Reading took more than a minute and was stopped. Try a smaller file.",
  },
  notRead: "The file was not read",
  notOpened: "The saved data was not opened",
  where: ({ row, column }: Words<"row" | "column">) => `Row ${row}, column ${column}:`,
  whereRow: ({ row }: Words<"row">) => `Row ${row}:`,
  whereColumn: ({ column }: Words<"column">) => `Column ${column}:`,
  steps: {
    file: "The file",
    understood: "What was understood",
    columns: "Where and when",
    measures: "What is measured",
    start: "Start",
  },
  file: {
    rows: ({ count }: Words<"count">) => `${count} rows`,
    format: "Format",
    formats: { csv: "CSV", xlsx: "Excel", "json-stat": "JSON-stat" },
    encoding: "Encoding",
    encodings: {
      "utf-8": "UTF-8",
      "windows-1252": "Windows-1252",
      macintosh: "Mac Roman",
      ibm850: "Code page 850 (MS-DOS)",
      ibm437: "Code page 437 (MS-DOS)",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16 (big-endian)",
    },
    delimiter: "Delimiter",
    delimiters: { ";": "Semicolon ;", ",": "Comma ,", "\t": "Tab" },
    decimal: "Decimal sign",
    decimals: { ",": "Comma", ".": "Point" },
    sheet: "Sheet",
    hiddenSheet: ({ name }: Words<"name">) => `${name} (hidden)`,
    headingRow: "Headings in row",
    firstRow: "First row",
    lastRow: "Last row",
    turn: "Turn the table",
    turnBack: "Turn the table back",
    preview: "The first and the last rows. Untick a row to leave it out.",
    previewTurned: "The table, turned. Untick a row to leave it out.",
    takeRow: ({ row }: Words<"row">) => `Take in row ${row}`,
    takeIn: "In",
    between: ({ count }: Words<"count">) => `${count} rows between`,
    skip: "Leave out more rows",
    skipHint: "As 12, 40–45.",
    skipWrong: "Write row numbers, as 12, 40–45.",
    row: "Row",
  },
  columns: {
    lead: "Choose the column for each. Headings and contents suggested what is chosen.",
    none: "None",
    areaId: "Code of the area",
    areaName: "Name of the area",
    areaIdName: "Code and name together",
    municipality: "Municipality",
    year: "Year",
    yearInHeadings: "In the headings",
    measureName: "What is measured",
    measureInHeadings: "In the headings",
    only: ({ heading }: Words<"heading">) => `Keep only rows where ${heading} is`,
    allRows: "All rows",
    part: "Part of the year",
    partMean: "The mean of the year",
    nameOf: ({ column }: Words<"column">) => `Heading of column ${column}, as “Employed, % 2024”`,
    codes: "Length of codes",
    codesAsFile: "As in the file",
    codesFilled: ({ digits }: Words<"digits">) => `${digits} digits, filled up with zeros`,
    other: "Columns not used",
    useNumbers: ({ heading }: Words<"heading">) => `Use the numbers in ${heading}`,
  },
  measures: {
    lead: "Each becomes an indicator (a share that can get better or worse), a fact about the areas, or a denominator.",
    years: "Years",
    yearOf: ({ heading }: Words<"heading">) => `Year of ${heading}`,
    yearMissing: "Write a year, as 2024.",
    name: "Name",
    use: "Used as",
    uses: {
      indicator: "Indicator",
      denominator: "Denominator",
      attribute: "Fact about the area",
      lastAward: "Last year’s award",
      ignore: "Not used",
    },
    unit: "Counted in",
    units: {
      percent: "Per cent",
      share: "Share, 0 to 1",
      persons: "People",
      number: "Numbers as they stand",
      kronor: "Kronor",
      thousandKronor: "Thousands of kronor",
      millionKronor: "Millions of kronor",
    },
    direction: "Better when it is",
    directions: { up: "Higher", down: "Lower" },
    of: "Denominator of",
    ofAll: "All indicators",
    attributeYear: "Year to use",
    latest: "The latest",
    leaveOut: ({ title }: Words<"title">) => `Do not use ${title}`,
    range: ({ least, greatest }: Words<"least" | "greatest">) => `${least} to ${greatest}`,
    values: ({ count }: Words<"count">) => `${count} values`,
    columnsTitle: ({ count }: Counts<"count">) =>
      plural(count, { one: "1 column", other: `${count} columns` }),
  },
  record: {
    caption: "One line per column",
    heads: ["Column", "Used as", "Counted in", "Better", "Years", "In the file", "Example", "Missing"],
    as: {
      areaId: "Code of the area",
      areaName: "Name of the area",
      areaIdName: "Code and name",
      municipality: "Municipality",
      year: "Year",
      measureName: "What is measured",
      only: "Group that is kept",
      blank: "Empty",
      indicator: "Indicator",
      denominator: "Denominator",
      attribute: "Fact about the area",
      lastAward: "Last year’s award",
      ignore: "Not used",
    },
    range: ({ least, greatest }: Words<"least" | "greatest">) => `${least} to ${greatest}`,
    reading: ({ text, value }: Words<"text" | "value">) => `“${text}” is read as ${value}`,
    decimalOf: ({ heading }: Words<"heading">) => `Decimal sign in ${heading}`,
    oneGuess: "1 guess to look at",
    guesses: ({ count }: Words<"count">) => `${count} guesses to look at`,
    isRight: "That is right",
    isRightAbout: ({ sentence }: Words<"sentence">) => `That is right: ${sentence}`,
    rows: "Rows that are no areas",
    rowUses: { leaveOut: "Left out", nation: "The nation’s value", area: "An area" },
    useOf: ({ label }: Words<"label">) => `What becomes of ${label}`,
    kinds: {
      nation: "whole country",
      total: "total",
      mean: "mean",
      upper: "larger place",
      rest: "in no area",
      sum: "sum of the others",
      average: "mean of the others",
    },
    rowsOut: ({ count }: Words<"count">) => `${count} not taken in`,
    rowsOutHeads: ["Row", "Why"],
    why: {
      above: "above the headings",
      note: "note below the table",
      blankValues: "no value in it",
      nation: "whole country",
      total: "total",
      mean: "mean",
      upper: "larger place",
      rest: "in no area",
      sum: "sum of the others",
      average: "mean of the others",
      otherGroup: "another group",
      skipped: "unticked",
    },
  },
  check: {
    right: "Everything can be taken in.",
    faults: ({ count }: Words<"count">) => `${count} things to put right before anything is taken in`,
    oneFault: "1 thing to put right before anything is taken in",
    first: ({ shown }: Words<"shown">) => `The first ${shown} are shown.`,
    times: ({ count }: Words<"count">) => `${count} times`,
    saveFaults: "Save the list",
    faultsName: "utfall-faults.csv",
    faultColumns: ["Row", "Column", "Heading", "What is wrong"],
    notes: "Worth knowing",
    marks: "Texts among the numbers",
    marksLead: "Say what each text means.",
    blank: "(empty)",
    markTimes: ({ count }: Counts<"count">) =>
      plural(count, { one: "stands once", other: `stands ${integer(count)} times` }),
    meanings: {
      leaveOut: "Missing: leave it out",
      zero: "Zero",
      number: "The number in it",
      fault: "A fault to correct",
    },
    meaningOf: ({ text }: Words<"text">) => `What “${text}” stands for`,
    leftOut: ({ count }: Words<"count">) => `${count} values are missing and left out`,
    oneLeftOut: "1 value is missing and left out",
    leftOutWhy:
      "A missing value is never made up. The rule below covers only areas that have the values it reads; the others are left out by a condition you can see and change.",
    leftOutColumns: ["Area", "What", "Year", "Row", "Stands there"],
    leftOutCaption: "Values left out",
    summary: ({ areas, indicators, values }: Words<"values"> & Counts<"areas" | "indicators">) =>
      `${plural(areas, { one: "1 area", other: `${areas} areas` })}, ${plural(indicators, { one: "1 indicator", other: `${indicators} indicators` })}, ${values} values.`,
    mapping: "The columns first",
    mappingWhy: "The rows are read when the columns are settled.",
  },
  start: {
    title: "Name of the data",
    titleMissing: "Give the data a name.",
    budget: "Money to distribute",
    budgetWrong: "Correct the money to distribute.",
    rule: "The rule it starts with",
    rules: {
      improvement:
        "An equal part per indicator, shared by how much each area improved in percentage points between its last two years.",
      need: "An equal part per indicator, shared by how far each area is on the worse side of the mean.",
      size: "All of it in proportion to population.",
      equal: "The same to every area.",
    },
    change: "Every part of it can be changed afterwards.",
    use: "Use this data",
    save: "Save the data",
    saveWhy: "A file on your machine, to open here again.",
    saveName: ({ id }: Words<"id">) => `${id}.json`,
    building: "Putting it together",
    tooLarge: "The data is too large to be saved in a file that can be opened again. It can still be used.",
  },
  faultsList: faults,
  notesList: notes,
  rows: ({ count }: Counts<"count">) => rows(count),
  values: ({ count }: Counts<"count">) => values(count),
};
export type ImportTexts = typeof importTexts;
