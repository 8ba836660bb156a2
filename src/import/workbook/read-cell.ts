import { Refusal } from "../refusal.ts";
import type { Cell } from "../table.ts";
import type { Styles } from "./read-styles.ts";
import { showNumber } from "./show-number.ts";

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly isFrom1904: boolean;
  /** Called for each number that its format shows in thousands or more. */
  onScaled(): void;
}

/** A cell as it stands in a sheet's part. */
export interface RawCell {
  /** "s": a shared text, "str": a formula's text, "inlineStr", "b", "e": an error, "d": a date; else a number. */
  readonly type: string | undefined;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly hasValue: boolean;
  readonly text: string;
}

const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/** What a cell says; null for one that is only styled. Throws a Refusal: brokenWorkbook for a shared text that is not there. */
export function readCell(
  { type, style, hasFormula, hasValue, text }: RawCell,
  { strings, styles, isFrom1904, onScaled }: CellContext,
): Cell | null {
  const isText = type === "str" || type === "inlineStr";
  if (!hasValue || (text === "" && !isText))
    return hasFormula ? { value: "", broken: "formulaWithoutValue" } : null;
  switch (type) {
    case "s": {
      const shared = /^\s*\d{1,8}\s*$/.test(text) ? strings[Number(text)] : undefined;
      if (shared === undefined) throw new Refusal("brokenWorkbook");
      return shared;
    }
    case "str":
    case "inlineStr":
      return text;
    case "b":
      return text.trim() === "1" || text.trim() === "true" ? "TRUE" : "FALSE";
    case "e":
      return { value: text.slice(0, 60), broken: "error" };
    case "d":
      return /^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 10) : text;
    default: {
      const value = number.test(text) ? Number(text) : Number.NaN;
      if (!Number.isFinite(value)) return { value: text.slice(0, 60), broken: "error" };
      const format = styles(style, value);
      if (format.kind === "scaled") onScaled();
      return showNumber(value, format, isFrom1904);
    }
  }
}
