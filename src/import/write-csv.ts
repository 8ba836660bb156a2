import { escaped, looksLikeFormula } from "./clean-name.ts";
import type { Delimiter } from "./detect-delimiter.ts";
import type { DecimalSign } from "./read-number.ts";

/** How a language's spreadsheets expect delimited text. */
export interface CsvConvention {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
}

export const csvConventions = {
  sv: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
} as const satisfies Record<string, CsvConvention>;

/**
 * Rows as delimited text with a byte order mark, which tells spreadsheets that it is UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it, which readCsv takes away again.
 */
export const writeCsv = (
  rows: readonly (readonly (string | number)[])[],
  { delimiter, decimal }: CsvConvention,
): string => {
  const cell = (value: string | number): string => {
    if (typeof value === "number") return String(value).replace(".", decimal);
    const safe = looksLikeFormula(value) || escaped.test(value) ? `'${value}` : value;
    return /["\r\n;,\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(delimiter)).join("\r\n")}\r\n`;
};
