import { type Cell, shiftDecimal } from "../table.ts";
import { inMask, type NumberFormat } from "./number-format.ts";

const dayMs = 86_400_000;
/** Day 0 of the two ways to count days, in days from 1970. */
const dayZero = { from1900: -25_569, from1904: -24_107 } as const;

/** A stored number as its cell shows it, as far as that changes what it says: per cent, days, codes, thousands. */
export function showNumber(value: number, format: NumberFormat, isFrom1904: boolean): Cell {
  switch (format.kind) {
    case "plain":
      return value;
    case "percent":
      return { value, isPercent: true };
    case "percentSign":
      return { value: shiftDecimal(value, -2), isPercent: true };
    case "code":
      return inMask(value, format.mask) ?? value;
    case "scaled":
      return shiftDecimal(value, -3 * format.thousands);
    case "date":
      return dateOf(value, format.to, isFrom1904) ?? value;
    default:
      return format satisfies never;
  }
}

const lengths = { year: 4, month: 7, day: 10 } as const;

/** A day's number as 2012-12-31, or its month or year; null where it is beyond what a workbook counts. */
function dateOf(value: number, to: "year" | "month" | "day", isFrom1904: boolean): string | null {
  if (!(value >= 0 && value < 2_958_466)) return null;
  const day = Math.floor(value);
  // Workbooks count a 29 February 1900, which was none.
  const shift = isFrom1904 ? dayZero.from1904 : day < 60 ? dayZero.from1900 + 1 : dayZero.from1900;
  return new Date((day + shift) * dayMs).toISOString().slice(0, lengths[to]);
}
