import type { Cell } from "./table.ts";

export const decimalSigns = [",", "."] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** A number as written: its digits with a point, and the power of ten it is moved by ("52,3 %" is 52.3, -2). */
export interface Written {
  readonly digits: string;
  readonly exponent: number;
  /** Whether a per cent sign stands after it. */
  readonly percent: boolean;
}

/** Digits in groups of three, parted by a kind of space, an apostrophe, or the sign that is not the decimal one. */
const spaces = " \\u00a0\\u202f\\u2009'\u2019";
const pattern = (decimal: string, group: string): RegExp =>
  new RegExp(
    `^([-+\\u2212\\u2013]?) ?((?:[1-9]\\d{0,2}(?:[${spaces}]\\d{3})+|[1-9]\\d{0,2}(?:${group}\\d{3})+|\\d+)?)(?:${decimal}(\\d+))?(?:[eE]([-+]?\\d{1,3}))?[ \\u00a0\\u202f]?(%?)$`,
  );
const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  ",": pattern(",", "\\."),
  ".": pattern("\\.", ","),
};

/** A cell as a number under a decimal sign; null where it is none. A cell that holds a number needs no sign. */
export function readWritten(cell: Cell, sign: DecimalSign): Written | null {
  if (typeof cell === "object") {
    if (cell.broken !== undefined) return null;
    const written = readWritten(cell.value, sign);
    if (written === null || cell.isPercent === undefined || typeof cell.value !== "number") return written;
    // As it would be typed: 0.724 that shows 72.4 % is "72.4 %".
    return { ...written, exponent: written.exponent + 2, percent: true };
  }
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return null;
    const [digits = "0", exponent = "0"] = String(cell).split("e");
    return { digits, exponent: Number(exponent), percent: false };
  }
  const match = patterns[sign].exec(cell.trim());
  if (match === null) return null;
  const [, minus = "", whole = "", decimals = "", exponent = "0", percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const digits = `${whole.replace(/\D/g, "") || "0"}${decimals === "" ? "" : `.${decimals}`}`;
  return {
    digits: minus === "" || minus === "+" ? digits : `-${digits}`,
    exponent: Number(exponent),
    percent: percent === "%",
  };
}

/**
 * The number, moved by a power of ten in its digits and not by dividing doubles: 1.1 moved by -2 is the double
 * 0.011, which 1.1 / 100 is not.
 */
export function numberOf({ digits, exponent }: Written, shift = 0): number {
  const value = Number(`${digits}e${exponent + shift}`);
  return value === 0 ? 0 : value;
}

/** What the numbers of a table say about its decimal sign. */
export interface SignFound {
  readonly sign: DecimalSign;
  /** Nothing in the table decides it. */
  readonly unsure: boolean;
  /** A number that shows the sign, as written; null where no number has decimals. */
  readonly sample: string | null;
}

/** "1,234": a decimal sign or a group of three. */
const either = /^[-\u2212\u2013]?[1-9]\d{0,2}([,.])\d{3}(?: ?%)?$/;
const decided =
  /^[-\u2212\u2013]?(?:\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+|\d+|)([,.])\d+(?:[eE][-+]?\d+)?(?: ?%)?$/;

/**
 * The decimal sign of a table's texts. One that stands before other than three digits, or after a lone 0, is
 * decided; numbers that may be either way count only where nothing is. Without any, `fallback`.
 */
export function findDecimalSign(rows: readonly (readonly Cell[])[], fallback: DecimalSign): SignFound {
  const counts = { ",": 0, ".": 0 };
  const samples: { ","?: string; "."?: string } = {};
  const open: { ","?: string; "."?: string } = {};
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== "string" || cell.length > 40) continue;
      const text = cell.trim();
      const maybe = either.exec(text);
      if (maybe !== null) {
        open[maybe[1] as DecimalSign] ??= text;
        continue;
      }
      const sign = decided.exec(text)?.[1] as DecimalSign | undefined;
      if (sign === undefined) continue;
      counts[sign] += 1;
      samples[sign] ??= text;
    }
  }
  const sure = counts[","] === counts["."] ? null : counts[","] > counts["."] ? "," : ".";
  if (sure !== null) return { sign: sure, unsure: false, sample: samples[sure] ?? null };
  const maybe = open[fallback] ?? open[fallback === "," ? "." : ","];
  // Both signs equally often: the numbers with the other one will be told one by one.
  const isOpen = counts[","] === 0 && maybe !== undefined;
  return { sign: fallback, unsure: isOpen, sample: (isOpen ? maybe : samples[fallback]) ?? null };
}
