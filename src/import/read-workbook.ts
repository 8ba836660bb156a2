import type { Unzipped } from "fflate";
import type { Result } from "../model/result.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { limits } from "./limits.ts";
import { measureSheet } from "./measure-sheet.ts";
import type { Cell, Grid } from "./table.ts";
import { packPlainly, unpackWorkbook } from "./unpack-workbook.ts";

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * The sheets of a workbook (XLSX), empty ones left out. Cells that hold a formula give the value it last had;
 * dates become their day, as 2012-12-31. Errors: what unpackWorkbook finds, tooManyRows, tooManyColumns,
 * tooManyCells, brokenWorkbook, emptySheet.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], ImportFault>> {
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const fault = faultOfSheets(unpacked.value);
  if (fault !== null) return { ok: false, error: fault };
  // Loaded only when a workbook is opened.
  const { default: readSheets } = await import("read-excel-file/universal");
  try {
    const read = await readSheets(packPlainly(unpacked.value));
    const sheets = read
      .map(({ sheet, data }) => ({ name: sheet, grid: { rows: data.map((row) => row.map(cellOf)) } }))
      .filter(({ grid }) => grid.rows.length > 0);
    return sheets.length === 0 ? refuse("emptySheet") : { ok: true, value: sheets };
  } catch {
    return refuse("brokenWorkbook");
  }
}

function faultOfSheets(files: Unzipped): ImportFault | null {
  let all = 0;
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const { rows, columns, cells } = measureSheet(new TextDecoder().decode(bytes));
    if (rows > limits.rows) return refuse("tooManyRows", { row: rows, allowed: limits.rows }).error;
    if (columns > limits.columns)
      return refuse("tooManyColumns", { value: String(columns), allowed: limits.columns }).error;
    // Gaps are filled with empty cells, so the room a sheet takes is its rows times its columns.
    all += Math.max(cells, rows * columns);
    if (all > limits.cells) return refuse("tooManyCells", { allowed: limits.cells }).error;
  }
  return null;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value).slice(0, limits.cell + 1);
}
