import type { Formats } from "../i18n/format.ts";
import type { PayoutUnit } from "../session/view-state.ts";

/** An amount beside a bar: "13.2 m", "SEK 2,240", "11.5%". No population, no figure: a dash. */
export function shortAmount(f: Formats, unit: PayoutUnit, value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  if (unit === "kronor") return f.sekShort(value);
  return unit === "perInhabitant" ? f.sek(value) : f.percent(value, 1);
}

/** A difference beside a bar, with its sign; nothing where there is none. */
export function shortChange(f: Formats, unit: PayoutUnit, value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (unit === "kronor") return value === 0 ? "0" : f.sekShortSigned(value);
  if (unit === "perInhabitant") return Math.round(value) === 0 ? "0" : f.sekSigned(value);
  return Math.abs(value) < 0.0005 ? "0" : f.ppShort(value, 1);
}

/** An amount in the table: all its digits, the unit stands in the caption. */
export function exactAmount(f: Formats, unit: PayoutUnit, value: number): string {
  if (!Number.isFinite(value)) return "–";
  return unit === "share" ? f.percent(value, 2) : f.integer(value);
}

/** A difference in the table, with its sign. */
export function exactChange(f: Formats, unit: PayoutUnit, value: number): string {
  if (!Number.isFinite(value)) return "–";
  return unit === "share" ? f.ppShort(value, 2) : f.signed(value, 0);
}
