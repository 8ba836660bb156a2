import Papa from "papaparse";
import type { Result } from "../model/result.ts";
import { escaped } from "./clean-name.ts";
import type { Delimiter } from "./detect-delimiter.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { limits } from "./limits.ts";
import type { Grid } from "./table.ts";

/**
 * The rows of a delimited text, read step by step and given up at the first limit. Errors: tooManyRows,
 * tooManyColumns, tooManyCells, cellTooLong, openQuote (a quotation mark that nothing closes), each with its row.
 */
export function readCsv(text: string, delimiter: Delimiter): Result<Grid, ImportFault> {
  const rows: string[][] = [];
  let cells = 0;
  let fault: ImportFault | null = null;
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  Papa.parse<string[]>(unified.startsWith("\ufeff") ? unified.slice(1) : unified, {
    delimiter,
    newline: "\n",
    quoteChar: '"',
    step({ data, errors }, parser) {
      const row = rows.length + 1;
      cells += data.length;
      fault = faultOfRow(data, row, cells) ?? (errors.some(isOpenQuote) ? { code: "openQuote", row } : null);
      if (fault !== null) {
        parser.abort();
        return;
      }
      rows.push(data.map((cell) => (escaped.test(cell) ? cell.slice(1) : cell)));
    },
  });
  // The step above runs inside the call; the compiler cannot see that.
  const found = fault as ImportFault | null;
  return found === null ? { ok: true, value: { rows } } : { ok: false, error: found };
}

function faultOfRow(data: readonly string[], row: number, cells: number): ImportFault | null {
  if (row > limits.rows) return refuse("tooManyRows", { row, allowed: limits.rows }).error;
  if (data.length > limits.columns)
    return refuse("tooManyColumns", { row, value: String(data.length), allowed: limits.columns }).error;
  if (cells > limits.cells) return refuse("tooManyCells", { row, allowed: limits.cells }).error;
  const long = data.findIndex((cell) => cell.length > limits.cell);
  return long < 0 ? null : refuse("cellTooLong", { row, column: long, allowed: limits.cell }).error;
}

/** A quotation mark inside a cell that is not quoted is read as it stands; one that opens a cell must close it. */
const isOpenQuote = (error: Papa.ParseError): boolean => error.type === "Quotes";
