import type { Result } from "../model/result.ts";
import { checkLetters, firstWord } from "./check-letters.ts";
import { type Decoded, decodeText, type Encoding } from "./decode-text.ts";
import { type Delimiter, detectDelimiter, withoutNamedDelimiter } from "./detect-delimiter.ts";
import { eurostatGrid } from "./eurostat-grid.ts";
import { type ImportFault, type Note, refuse } from "./fault.ts";
import { limits } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonStat } from "./read-json-stat.ts";
import { type Format, sniffFormat, sniffText } from "./sniff-format.ts";
import type { Grid } from "./table.ts";

/** A file's bytes, or a pasted text, with a name to show. */
export type Source =
  | { readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly name: string; readonly text: string };

/** What the reader of a table may set; what is left out is detected. */
export interface ReadOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Place of the sheet, from 0. */
  readonly sheet?: number;
  /** Takes in rows and columns that are hidden in a workbook. */
  readonly withHidden?: boolean;
}

/** A sheet of a workbook, to choose from. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A file as grids of cells (one per sheet), with how it was read. */
export interface SourceRead {
  readonly format: Format;
  /** Null where the format settles it, and for pasted text. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly SheetName[];
  readonly sheet: number;
  readonly grid: Grid;
  readonly notes: readonly Note[];
}

/**
 * Reads a file or a paste, whatever its name says: by its first bytes and signs. Errors: one fault of the file.
 * Never throws for any bytes.
 */
export async function readSource(
  source: Source,
  options: ReadOptions,
): Promise<Result<SourceRead, ImportFault>> {
  if ("text" in source) {
    if (source.text.length > limits.bytes)
      return refuse("fileTooLarge", { value: String(source.text.length), allowed: limits.bytes });
    return readText(source.text, {}, options);
  }
  const bytes = new Uint8Array(source.bytes);
  if (bytes.length === 0) return refuse("emptyFile");
  if (bytes.length > limits.bytes)
    return refuse("fileTooLarge", { value: String(bytes.length), allowed: limits.bytes });
  const format = sniffFormat(bytes);
  if (format === "text") {
    const decoded = decodeText(bytes, options.encoding);
    return decoded.ok ? readText(decoded.value.text, decoded.value, options) : decoded;
  }
  if (format !== "archive") return refuse(format);
  // Loaded only when a workbook is opened.
  const { readWorkbook } = await import("./workbook/read-workbook.ts");
  const workbook = readWorkbook(bytes, options);
  if (!workbook.ok) return workbook;
  const { grid, notes, sheets, sheet } = workbook.value;
  return {
    ok: true,
    value: {
      format: "xlsx",
      encoding: null,
      delimiter: null,
      sheets,
      sheet,
      grid,
      notes: [...notes, ...checkLetters(grid.rows)],
    },
  };
}

/** Reads a text; where it was decoded from bytes, with how. */
function readText(
  text: string,
  { encoding, isUnsure = false }: Partial<Decoded>,
  options: ReadOptions,
): Result<SourceRead, ImportFault> {
  const kind = sniffText(text);
  if (kind !== "json" && kind !== "csv") return refuse(kind);
  const delimiter = kind === "json" ? null : (options.delimiter ?? detectDelimiter(text));
  const read = delimiter === null ? readJsonStat(text) : readCsv(withoutNamedDelimiter(text), delimiter);
  if (!read.ok) return read;
  const grid = delimiter === "\t" ? eurostatGrid(read.value) : read.value;
  const { rows } = grid;
  const guessed: Note[] = isUnsure ? [{ code: "encodingGuessed", count: 1, value: firstWord(rows) }] : [];
  return {
    ok: true,
    value: {
      format: kind === "json" ? "json-stat" : "csv",
      encoding: encoding ?? null,
      delimiter,
      sheets: [],
      sheet: 0,
      grid,
      notes: [...guessed, ...checkLetters(rows)],
    },
  };
}
