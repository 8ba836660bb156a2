import type { Cell } from "./table.ts";

export const decimalSigns = [",", "."] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** A number as written: its digits with a point, and the power of ten it is moved by ("52,3 %" is 52.3, -2). */
export interface Written {
  readonly digits: string;
  readonly exponent: number;
  /** Whether a per cent sign stands after it. */
  readonly percent: boolean;
  /** Whether a money unit stands after it ("1 250 tkr"): then it is in kronor. */
  readonly money?: true;
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
  const text = cell.trim();
  const match = patterns[sign].exec(text);
  if (match === null) return readMoney(text, sign);
  const [, minus = "", whole = "", decimals = "", exponent = "0", percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const digits = `${whole.replace(/\D/g, "") || "0"}${decimals === "" ? "" : `.${decimals}`}`;
  return {
    digits: minus === "" || minus === "+" ? digits : `-${digits}`,
    exponent: Number(exponent),
    percent: percent === "%",
  };
}

/** Money words behind a number, with the power of ten to kronor. */
const moneyWords: Readonly<Record<string, number>> = {
  kr: 0,
  kronor: 0,
  sek: 0,
  tkr: 3,
  kkr: 3,
  ksek: 3,
  mkr: 6,
  mnkr: 6,
  msek: 6,
};
const money = /^(.*\d)[ \u00a0\u202f]?(kr|kronor|sek|tkr|kkr|ksek|mn?kr|msek)\.?$/iu;

function readMoney(text: string, sign: DecimalSign): Written | null {
  const [, number = "", word = ""] = money.exec(text) ?? [];
  const written = number === "" ? null : readWritten(number, sign);
  if (written === null || written.percent) return null;
  const exponent = written.exponent + (moneyWords[word.toLowerCase()] ?? 0);
  return { ...written, exponent, money: true };
}

/**
 * The number, moved by a power of ten in its digits and not by dividing doubles: 1.1 moved by -2 is the double
 * 0.011, which 1.1 / 100 is not.
 */
export function numberOf({ digits, exponent }: Written, shift = 0): number {
  const value = Number(`${digits}e${exponent + shift}`);
  return value === 0 ? 0 : value;
}
