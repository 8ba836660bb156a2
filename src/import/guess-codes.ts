import { type ColumnRole, columnOf } from "./mapping.ts";
import { type Table, textOf } from "./table.ts";

/** Codes whose zeros in front were lost, as spreadsheets lose them. */
export interface CodesFound {
  /** Digits they have when whole; null where they are whole, or it cannot be known. */
  readonly length: number | null;
  /** Some are shorter than the others, and nothing says that a zero is missing. */
  readonly isOpen: boolean;
  /** A short one. */
  readonly sample: string;
}

const whole: CodesFound = { length: null, isOpen: false, sample: "" };
const swedishCounty = /^(?:0[1-9]|1[02-478]|1[79]|2[0-5])/;

/**
 * Whether the codes of a table's areas lost zeros: Swedish municipalities have four digits of which the first two are a
 * county's (01 to 25), counties two. Where the heading does not say that they are such codes, it is left open.
 */
export function guessCodes(table: Table, roles: readonly ColumnRole[]): CodesFound {
  const column = columnOf({ columns: roles }, "areaId");
  if (column < 0) return whole;
  const codes = table.rows.map((row) => textOf(row[column])).filter(Boolean);
  if (codes.length === 0 || !codes.every((code) => /^\d{1,4}$/.test(code))) return whole;
  const lengths = new Set(codes.map(({ length }) => length));
  const heading = (table.headings[column] ?? "").toLowerCase();
  const names = roles.findIndex(({ kind }) => kind === "areaName");
  const nameHeading = (table.headings[names] ?? "").toLowerCase();
  const short = codes.find((code) => code.length === 3 && !/^0+$/.test(code));
  if (
    short !== undefined &&
    [...lengths].every((length) => length >= 3) &&
    !codes.some((code) => code.startsWith("0"))
  ) {
    const fits = codes.every((code) => swedishCounty.test(code.padStart(4, "0")));
    const isSwedish =
      /^(?:skol)?kommun[ _-]?(?:kod|id|nr|nummer)$/u.test(heading) ||
      (/^(?:kod|id|nr)$/u.test(heading) && /^kommun(?:namn)?$/u.test(nameHeading));
    if (fits && isSwedish) return { length: 4, isOpen: false, sample: short };
    if (lengths.size > 1) return { length: null, isOpen: true, sample: short };
    return whole;
  }
  const isCounty = /^l[äa]ns?[ _-]?(?:kod|id|nr|nummer)$/u.test(heading);
  const lone = codes.find((code) => code.length === 1 && code !== "0");
  if (isCounty && lone !== undefined && [...lengths].every((length) => length <= 2))
    return { length: 2, isOpen: false, sample: lone };
  const isMixed =
    lengths.size > 1 && short !== undefined && lengths.has(4) && !codes.some((code) => code.startsWith("0"));
  return isMixed ? { length: null, isOpen: true, sample: short } : whole;
}
