import type { Formats } from "../../i18n/format.ts";
import { decimalsOfMillions } from "../../i18n/kronor-decimals.ts";
import type { Amount } from "../claim.ts";

/** Rounds as the formats do, which write the same decimals; nothing has no sign. */
const rounded = (value: number, decimals: number): number =>
  Number(new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false }).format(value)) +
  0;

/** A guess or its answer as `sayGuessed` writes it: what people hold against each other, and subtract, is the numbers they see. */
export function asWritten({ unit, value }: Amount): number {
  switch (unit) {
    case "sek":
    case "sekSigned": {
      const size = Math.abs(value);
      if (size < 1e6) return rounded(value, 0);
      const word = size >= 1e9 ? 1e9 : 1e6;
      return Math.round(rounded(value / word, decimalsOfMillions(value)[1]) * word);
    }
    case "sekPerInhabitant":
    case "count":
    case "countSigned":
      return rounded(value, 0);
    case "people":
    case "years":
    case "times":
      return rounded(value, 1);
    case "shareRough":
      return rounded(value * 100, 0) / 100;
    case "share":
    case "points":
    case "pointsUnsigned":
      return rounded(value * 100, 1) / 100;
    default:
      throw new TypeError(unit satisfies never);
  }
}

/** How far two numbers lie from each other, as one subtracts what is written: between shares percentage points. */
export function sayDifference(a: Amount, b: Amount, format: Formats): string {
  const value = Math.abs(asWritten(a) - asWritten(b));
  switch (a.unit) {
    case "sek":
    case "sekSigned":
      return format.sekMillions(value, decimalsOfMillions(value));
    case "sekPerInhabitant":
      return format.sek(value);
    case "share":
    case "shareRough":
    case "points":
    case "pointsUnsigned":
      return format.ppUnsigned(value, [0, 1]);
    default:
      return format.number(value, [0, 1]);
  }
}
