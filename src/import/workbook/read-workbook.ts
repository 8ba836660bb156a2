import type { Result } from "../../model/result.ts";
import { type ImportFault, type Note, refuse } from "../fault.ts";
import { Refusal } from "../refusal.ts";
import { columnLetters, type Grid } from "../table.ts";
import { Archive } from "./archive.ts";
import { chooseSheet, looked, tableScore } from "./choose-sheet.ts";
import type { CellContext } from "./read-cell.ts";
import { readContents, type SheetPart } from "./read-contents.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { sayRanges } from "./say-ranges.ts";

/** A workbook's sheets, and the cells of one of them. */
export interface WorkbookRead {
  /** Those with something in them. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** Place of the sheet that was read among them. */
  readonly sheet: number;
  readonly grid: Grid;
  readonly notes: readonly Note[];
}

export interface WorkbookOptions {
  /** Place of the sheet; else the one that looks most like a table. */
  readonly sheet?: number;
  /** Takes in hidden rows and columns too. */
  readonly withHidden?: boolean;
}

/** Sheets that are looked into before one is chosen; those after them can be chosen by name. */
const mostSampled = 100;

/**
 * Reads a workbook (XLSX, transitional and strict): what its cells show, which is not always what they store (per
 * cents, days, codes with leading zeros). Formulas give the value they last had. Errors: brokenArchive,
 * unpacksTooLarge, brokenWorkbook, binaryWorkbook, openDocument, otherArchive, emptySheet, and what SheetCells
 * refuses. What is held in memory is bounded by the limits, whatever the archive holds.
 */
export function readWorkbook(bytes: Uint8Array, options: WorkbookOptions): Result<WorkbookRead, ImportFault> {
  try {
    return read(bytes, options);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.fault };
    throw error;
  }
}

function read(
  bytes: Uint8Array,
  { sheet: wanted, withHidden = false }: WorkbookOptions,
): Result<WorkbookRead, ImportFault> {
  const archive = new Archive(bytes);
  const { sheets: all, sharedStrings, styles, isFrom1904 } = readContents(archive);
  let scaled = 0;
  const context: CellContext = {
    strings: readSharedStrings(archive, sharedStrings),
    styles: readStyles(archive, styles),
    isFrom1904,
    onScaled: () => {
      scaled += 1;
    },
  };
  const sampled = all.map((sheet, at) => ({
    ...sheet,
    score: at < mostSampled ? sample(archive, sheet, context) : 0,
  }));
  const filled = sampled.filter(({ score }) => score !== null) as (SheetPart & { score: number })[];
  const at = Math.min(wanted ?? chooseSheet(filled), filled.length - 1);
  const chosen = filled[at];
  if (chosen === undefined) return refuse("emptySheet");
  scaled = 0;
  const { cells, hiddenRows, hiddenColumns, merges, formulas, zeroFormulas } = readSheet(
    archive,
    chosen.part,
    context,
  );
  for (const range of merges) cells.merge(range);
  const hidden = withHidden
    ? { rows: [], columns: [] }
    : cells.hide(
        (row) => hiddenRows.has(row),
        (column) => hiddenColumns.has(column),
      );
  if (cells.rows.length === 0) return refuse("emptySheet");
  const hiddenSheets = filled.filter(({ isHidden }, place) => isHidden && place !== at);
  const notes: Note[] = [
    {
      code: "hiddenSheets",
      count: hiddenSheets.length,
      value: hiddenSheets
        .map(({ name }) => name)
        .join(", ")
        .slice(0, 200),
    },
    {
      code: "hiddenRows",
      count: hidden.rows.length,
      value: sayRanges(hidden.rows, (row) => String(row + 1)),
    },
    {
      code: "hiddenColumns",
      count: hidden.columns.length,
      value: sayRanges(hidden.columns, columnLetters),
    },
    { code: "scaledNumbers", count: scaled },
    // Programs that write formulas and cannot compute them say zero.
    { code: "zeroFormulas", count: formulas >= 3 && zeroFormulas === formulas ? formulas : 0 },
  ];
  return {
    ok: true,
    value: {
      sheets: filled.map(({ name, isHidden }) => ({ name, isHidden })),
      sheet: at,
      grid: { rows: cells.rows },
      notes: notes.filter(({ count }) => count > 0),
    },
  };
}

/** How much a sheet looks like a table; null where it has nothing in it. One that is beyond the limits says so when it is opened. */
function sample(archive: Archive, { part }: SheetPart, context: CellContext): number | null {
  try {
    const { cells, isWhole } = readSheet(archive, part, context, looked);
    return isWhole && cells.rows.length === 0 ? null : tableScore(cells.rows);
  } catch (error) {
    if (error instanceof Refusal && error.fault.code !== "unpacksTooLarge") return 0;
    throw error;
  }
}
