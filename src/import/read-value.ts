import type { ImportFaultCode } from "./fault.ts";
import type { Measure } from "./mapping.ts";
import { type MarkMeaning, usualMeaning } from "./marks.ts";
import { type DecimalSign, numberOf, readWritten } from "./read-number.ts";
import { type Cell, textOf } from "./table.ts";

/** A cell's value in the measure's unit (per cent as a share), or left out, or why it will not do. */
export type ReadValue =
  /** With `mark`: a text that is taken for zero. */
  | { readonly kind: "value"; readonly value: number; readonly mark?: string }
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
  if (cell === undefined || cell === "") return readMark("", measure, marks);
  const written = readWritten(cell, sign);
  if (written === null) {
    const text = textOf(cell);
    if (typeof cell === "object" && cell.broken !== undefined && !Object.hasOwn(marks, text))
      return { kind: "fault", code: brokenCodes[cell.broken], mark: text };
    const other = readWritten(cell, sign === "," ? "." : ",");
    if (other === null || Object.hasOwn(marks, text)) return readMark(text, measure, marks);
    return fault("otherDecimalSign", sign);
  }
  const isShare = measure.unit === "percent" || measure.unit === "share";
  const moves = written.percent || measure.unit === "percent";
  const value = numberOf(written, moves ? -2 : 0);
  if (!Number.isFinite(value)) return fault("notNumber");
  if (measure.use === "attribute") return { kind: "value", value };
  if (isShare && !(value >= 0 && value <= 1)) return fault("shareOutOfRange", measure.unit);
  if (value < 0) return fault("negative");
  if (measure.use === "denominator" && value === 0) return fault("zeroDenominator");
  if (measure.use === "lastAward" && !(Number.isInteger(value) && value <= 1e15))
    return fault("notWholeKronor");
  return { kind: "value", value };
}

function readMark(text: string, measure: Measure, marks: Readonly<Record<string, MarkMeaning>>): ReadValue {
  const meaning = Object.hasOwn(marks, text) ? (marks[text] as MarkMeaning) : usualMeaning(text);
  if (meaning === "fault") return { kind: "fault", code: "notNumber", mark: text };
  if (meaning === "leaveOut") return { kind: "leftOut", mark: text };
  return measure.use === "denominator"
    ? { kind: "fault", code: "zeroDenominator", mark: text }
    : { kind: "value", value: 0, mark: text };
}
