import type { ImportFaultCode } from "./fault.ts";
import type { Measure } from "./mapping.ts";
import { type MarkMeaning, numberInMark, readCell, usualMeaning } from "./marks.ts";
import { type DecimalSign, numberOf, readWritten, type Written } from "./read-number.ts";
import { type Cell, textOf } from "./table.ts";

/** A cell's value in the measure's unit (per cent as a share), or left out, or why it will not do. */
export type ReadValue =
  /** With `mark`: a text that is taken for zero or for the number in it; with `flag`: what stands beside the number. */
  | { readonly kind: "value"; readonly value: number; readonly mark?: string; readonly flag?: string }
  | { readonly kind: "leftOut"; readonly mark: string }
  /** With `mark`: a text that is no number. */
  | {
      readonly kind: "fault";
      readonly code: ImportFaultCode;
      readonly allowed?: string | number;
      readonly mark?: string;
    };

const brokenCodes = { error: "errorValue", formulaWithoutValue: "formulaWithoutValue" } as const;

const fault = (code: ImportFaultCode, allowed?: string | number): ReadValue =>
  allowed === undefined ? { kind: "fault", code } : { kind: "fault", code, allowed };

/**
 * Reads a cell as a value of a measure. Per cent become shares by moving the decimal point in the digits. Texts
 * that stand for a missing value are left out; `marks` overrules what a text usually means.
 */
export function readValue(
  cell: Cell | undefined,
  measure: Measure,
  sign: DecimalSign,
  marks: Readonly<Record<string, MarkMeaning>>,
): ReadValue {
  if (cell === undefined || cell === "") return readMark("", measure, sign, marks);
  const text = textOf(cell);
  const read = Object.hasOwn(marks, text) ? ({ kind: "mark", text } as const) : readCell(cell, sign);
  if (read.kind === "number") {
    const value = valueIn(read.written, measure);
    return value.kind === "value" && read.flag !== "" ? { ...value, flag: read.flag } : value;
  }
  if (Object.hasOwn(marks, text)) return readMark(text, measure, sign, marks);
  if (typeof cell === "object" && cell.broken !== undefined)
    return { kind: "fault", code: brokenCodes[cell.broken], mark: text };
  const other = readWritten(cell, sign === "," ? "." : ",");
  return other === null ? readMark(text, measure, sign, marks) : fault("otherDecimalSign", sign);
}

/** Powers of ten from a unit to the one that is kept: shares, and whole kronor. */
const shifts: Partial<Record<Measure["unit"], number>> = { percent: -2, thousandKronor: 3, millionKronor: 6 };

function valueIn(written: Written, { use, unit }: Measure): ReadValue {
  const isShare = unit === "percent" || unit === "share";
  const shift = written.percent ? -2 : written.money ? 0 : (shifts[unit] ?? 0);
  const value = numberOf(written, shift);
  if (!Number.isFinite(value)) return fault("notNumber");
  if (use === "attribute") return { kind: "value", value };
  if (isShare && !(value >= 0 && value <= 1)) return fault("shareOutOfRange", unit);
  if (value < 0) return fault("negative");
  if (use === "denominator" && value === 0) return fault("zeroDenominator");
  if (use === "lastAward" && !(Number.isInteger(value) && value <= 1e15)) return fault("notWholeKronor");
  return { kind: "value", value };
}

function readMark(
  text: string,
  measure: Measure,
  sign: DecimalSign,
  marks: Readonly<Record<string, MarkMeaning>>,
): ReadValue {
  const meaning = Object.hasOwn(marks, text) ? (marks[text] as MarkMeaning) : usualMeaning(text);
  if (meaning === "leaveOut") return { kind: "leftOut", mark: text };
  const written = meaning === "number" ? numberInMark(text, sign) : null;
  if (written !== null) return { ...valueIn(written, measure), mark: text };
  if (meaning !== "zero") return { kind: "fault", code: "notNumber", mark: text };
  return measure.use === "denominator"
    ? { kind: "fault", code: "zeroDenominator", mark: text }
    : { kind: "value", value: 0, mark: text };
}
