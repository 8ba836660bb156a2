import type { Formats } from "../../i18n/format.ts";
import type { SeriesUnit } from "./shown-series.ts";

/** Decimals of a share in per cent: two where it is small. */
const decimals = (share: number): 1 | 2 => (Math.abs(share) < 0.1 ? 2 : 1);

/** A value in a sentence: SEK 97.3 million, 45.4 %, 1,234. */
export function sayValue(f: Formats, unit: SeriesUnit, value: number): string {
  if (unit === "sek") return f.sekMillions(Math.round(value), [1, 1]);
  return unit === "share" ? f.percent(value, decimals(value)) : f.integer(Math.round(value));
}

/** A value in a table or beside a scale: no longer than it must be. */
export function shortValue(f: Formats, unit: SeriesUnit, value: number): string {
  if (unit === "sek") return f.sekShort(Math.round(value));
  return unit === "share" ? f.percent(value, decimals(value)) : f.number(value, [0, 1]);
}

/** A value of the scale: money in millions, as the caption says. */
export function levelValue(f: Formats, unit: SeriesUnit, value: number): string {
  if (unit === "sek") return f.number(value / 1e6, [0, 3]);
  return unit === "share" ? f.percent(value, [0, 1]) : f.number(value, [0, 1]);
}

/** A difference with its sign. */
export function signedValue(f: Formats, unit: SeriesUnit, value: number): string {
  if (unit === "sek") return f.sekMillionsSigned(Math.round(value), [1, 2]);
  return unit === "share" ? f.pp(value, [1, 2]) : f.signed(value, [0, 1]);
}
