import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { readReference } from "./cell-reference.ts";
import { CellText } from "./cell-text.ts";
import { type CellContext, readCell } from "./read-cell.ts";
import { isTrue, readXml } from "./read-xml.ts";
import { type CellRange, SheetCells } from "./sheet-cells.ts";

/** A sheet as its part describes it; rows and columns from 0. */
export interface SheetRead {
  readonly cells: SheetCells;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** Cells with a formula, and those of them whose value is zero. */
  readonly formulas: number;
  readonly zeroFormulas: number;
  /** False where only a sample was read. */
  readonly isWhole: boolean;
}

const mostMerges = 100_000;
/** A spreadsheet has 16,384 columns, and each is described once. */
const mostColumnRanges = 16_384;
/** Elements of a sheet that are looked at for a sample of it. */
const mostSampled = 30_000;

/**
 * Reads the part of a sheet; with `most` only until it has found that many rows with something in them. Throws a
 * Refusal: what SheetCells refuses, and brokenWorkbook.
 */
export function readSheet(
  archive: Archive,
  part: string,
  context: CellContext,
  most = Number.POSITIVE_INFINITY,
): SheetRead {
  const cells = new SheetCells();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: CellRange[] = [];
  const formulas = { all: 0, zero: 0 };
  const collected = new CellText();
  // Drawings inside a sheet have rows and columns of their own.
  let within: "cols" | "sheetData" | "mergeCells" | null = null;
  let row = -1;
  let column = -1;
  let isRowHidden = false;
  let filled = 0;
  let elements = 0;
  let columnRanges = 0;
  let cell: { type: string | undefined; style: number; hasFormula: boolean; hasValue: boolean } | null = null;
  let isText = false;
  let isSound = false;

  const openRow = ({ r, hidden, ht }: Readonly<Record<string, string>>): void => {
    if (r !== undefined && !/^[1-9]\d{0,6}$/.test(r)) throw new Refusal("brokenWorkbook");
    row = r === undefined ? row + 1 : Number(r) - 1;
    column = -1;
    isRowHidden = isTrue(hidden) || Number(ht ?? 1) === 0;
    if (isRowHidden) hiddenRows.add(row);
  };
  const openCell = ({ r, t, s }: Readonly<Record<string, string>>): void => {
    const place = r === undefined ? { row, column: column + 1 } : readReference(r);
    if (place === null || place.row !== row) throw new Refusal("brokenWorkbook", { row: row + 1 });
    column = place.column;
    cell = { type: t, style: Number(s ?? 0), hasFormula: false, hasValue: false };
  };
  const closeCell = (): void => {
    if (cell === null) return;
    const value = readCell({ ...cell, text: collected.take() }, context);
    if (cell.hasFormula) {
      formulas.all += 1;
      if (value === 0) formulas.zero += 1;
    }
    cell = null;
    if (value === null || value === "") return;
    if (cells.rows.length <= row) filled += 1;
    cells.put(row, column, value);
  };

  // A sample ends too where a sheet goes on without rows of anything.
  const isDone = () => filled >= most || (most < Number.POSITIVE_INFINITY && elements > mostSampled);
  readXml(archive, part, {
    open(name, attributes) {
      elements += 1;
      if (name === "cols" || name === "sheetData" || name === "mergeCells") within = name;
      else if (within === "sheetData") {
        if (cell !== null) {
          if (name === "f") cell.hasFormula = true;
          if (name === "v" || name === "is") cell.hasValue = true;
          if (name === "v" || name === "t") isText = true;
          if (name === "rPh") isSound = true;
        } else if (name === "row") openRow(attributes);
        else if (name === "c") openCell(attributes);
      } else if (within === "cols" && name === "col") {
        columnRanges += 1;
        if (columnRanges > mostColumnRanges) throw new Refusal("brokenWorkbook");
        hideColumns(attributes, hiddenColumns);
      } else if (within === "mergeCells" && name === "mergeCell") {
        if (merges.length >= mostMerges) throw new Refusal("brokenWorkbook");
        merges.push(rangeOf(attributes.ref ?? ""));
      }
    },
    text(text) {
      if (isText && !isSound) collected.add(text);
    },
    close(name) {
      if (name === within) within = null;
      if (name === "v" || name === "t") isText = false;
      if (name === "rPh") isSound = false;
      if (name === "c" && within === "sheetData") closeCell();
    },
    isDone,
  });
  return {
    cells,
    hiddenRows,
    hiddenColumns,
    merges,
    formulas: formulas.all,
    zeroFormulas: formulas.zero,
    isWhole: !isDone(),
  };
}

function hideColumns(
  { min, max, hidden, width }: Readonly<Record<string, string>>,
  hiddenColumns: Set<number>,
): void {
  if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
  const last = Math.min(Number(max), limits.columns);
  for (let column = Number(min); column <= last; column++) hiddenColumns.add(column - 1);
}

function rangeOf(reference: string): CellRange {
  const [from = "", to = from] = reference.split(":");
  const first = readReference(from);
  const last = readReference(to);
  if (first === null || last === null) throw new Refusal("brokenWorkbook");
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
