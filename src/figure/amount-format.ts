import { type Decimals, type Formats, leastInMillions } from "../i18n/format.ts";
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

/** The unit that stands in the head of a column, once for all amounts below it; "none": they carry their own. */
export type HeadUnit = "millions" | "perInhabitant" | "none";

/** What the head of a column says. `amounts`: those below it, in `unit`. */
export function headUnit(unit: PayoutUnit, amounts: readonly number[]): HeadUnit {
  if (unit === "perInhabitant") return "perInhabitant";
  const isInMillions = unit === "kronor" && amounts.some((amount) => Math.abs(amount) >= leastInMillions);
  return isInMillions ? "millions" : "none";
}

/** Whether an amount is written in the unit of the head. */
const isBare = (head: HeadUnit, value: number): boolean =>
  head !== "none" && Number.isFinite(value) && value !== 0;

/** Decimals of an amount below a head of millions: one, and for a small amount as many as its first digit needs. */
function decimalsOfMillions(value: number): Decimals {
  const size = Math.abs(value) / 1e6;
  const needed = Math.abs(value) >= leastInMillions ? 1 : Math.ceil(-Math.log10(size));
  return [needed, needed];
}

/** An amount in a column whose head may have the unit. */
export function amountUnderHead(f: Formats, head: HeadUnit, unit: PayoutUnit, value: number): string {
  if (!isBare(head, value)) return shortAmount(f, unit, value);
  return head === "perInhabitant" ? f.integer(value) : f.number(value / 1e6, decimalsOfMillions(value));
}

/** As `amountUnderHead`, of a difference with its sign. */
export function changeUnderHead(f: Formats, head: HeadUnit, unit: PayoutUnit, value: number): string {
  if (!isBare(head, value)) return shortChange(f, unit, value);
  if (head === "perInhabitant") return Math.round(value) === 0 ? "0" : f.signed(value, 0);
  return f.signed(value / 1e6, decimalsOfMillions(value));
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
