import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { Cell, MarkedCell } from "../table.ts";

/** A range of cells, from 0, both ends in it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The cells of a sheet as they come, as a grid from its first row and column. Throws a Refusal as soon as there are
 * more than a table may have, gaps counted: tooManyRows, tooManyColumns, tooManyCells, cellTooLong, tooMuchText;
 * brokenWorkbook where a cell comes twice.
 */
export class SheetCells {
  readonly rows: Cell[][] = [];
  #width = 0;
  #characters = 0;

  put(row: number, column: number, cell: Cell): void {
    if (row >= limits.rows) throw new Refusal("tooManyRows", { row: row + 1, allowed: limits.rows });
    if (column >= limits.columns)
      throw new Refusal("tooManyColumns", {
        row: row + 1,
        value: String(column + 1),
        allowed: limits.columns,
      });
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] as Cell[];
    this.#width = Math.max(this.#width, column + 1);
    // What comes after takes each row to be as wide as the widest.
    if (this.rows.length * this.#width > limits.cells)
      throw new Refusal("tooManyCells", { allowed: limits.cells });
    this.#count(cell, row, column);
    while (line.length < column) line.push("");
    if (line[column] !== undefined && line[column] !== "")
      throw new Refusal("brokenWorkbook", { row: row + 1, column });
    line[column] = cell;
  }

  /** Fills a merged range with copies of its first cell, as far as the sheet goes. */
  merge({ top, left, bottom, right }: CellRange): void {
    const first = this.rows[top]?.[left];
    if (first === undefined || first === "") return;
    const copy: MarkedCell = { ...(typeof first === "object" ? first : { value: first }), isMerged: true };
    const lastRow = Math.min(bottom, this.rows.length - 1);
    const lastColumn = Math.min(right, this.#width - 1);
    for (let row = top; row <= lastRow; row++)
      for (let column = left; column <= lastColumn; column++)
        if ((this.rows[row]?.[column] ?? "") === "") this.put(row, column, copy);
  }

  /** Blanks the rows and columns that are hidden; those of them that held something. */
  hide(
    isRow: (row: number) => boolean,
    isColumn: (column: number) => boolean,
  ): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    const hiddenRows: number[] = [];
    const hiddenColumns = new Set<number>();
    for (const [row, line] of this.rows.entries()) {
      if (line.length === 0) continue;
      if (isRow(row)) {
        if (line.some((cell) => cell !== "")) hiddenRows.push(row);
        this.rows[row] = [];
        continue;
      }
      for (const [column, cell] of line.entries()) {
        if (cell === "" || !isColumn(column)) continue;
        hiddenColumns.add(column);
        line[column] = "";
      }
    }
    return { rows: hiddenRows, columns: [...hiddenColumns].sort((a, b) => a - b) };
  }

  #count(cell: Cell, row: number, column: number): void {
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "string") return;
    if (value.length > limits.cell)
      throw new Refusal("cellTooLong", { row: row + 1, column, allowed: limits.cell });
    this.#characters += value.length;
    if (this.#characters > limits.characters)
      throw new Refusal("tooMuchText", { row: row + 1, allowed: limits.characters });
  }
}
