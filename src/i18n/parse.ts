import type { Locale } from "../programmes/package.ts";
import { formats } from "./format.ts";

/**
 * Units a field may hold. A share field holds per cent (12.5 is 12.5 %); money fields hold kronor,
 * thousands, millions or thousands of millions of them.
 */
export type FieldUnit = "plain" | "percent" | "pp" | "kr" | "thousandKr" | "millionKr" | "billionKr";

/** What a field takes: its unit and, where it has them, its bounds (in its unit) and whole numbers only. */
export interface Expected {
  readonly unit?: FieldUnit;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** The reader's own decimal sign, which is never asked about. */
  readonly decimal?: "," | ".";
}

export type ParseReason =
  /** Nothing is written. */
  | "empty"
  /** Something else than a number. */
  | "notNumber"
  /** Digits are grouped, but not by three: "12 34". */
  | "badGroups"
  /** Two readings would both do: "1,234". */
  | "ambiguous"
  /** A unit nobody knows: "12 apples". */
  | "unknownUnit"
  /** A unit that this field cannot hold: "12 %" among kronor. */
  | "wrongUnit"
  | "tooSmall"
  | "tooLarge"
  | "notWhole";

export type Parsed =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly reason: ParseReason;
      /** The values the text may stand for, in the field's unit. */
      readonly readings: readonly number[];
    };

const refuse = (reason: ParseReason, readings: readonly number[] = []): Parsed => ({
  ok: false,
  reason,
  readings,
});

/** Kronor per unit of a money unit; undefined for other units. */
const kronorPer: Partial<Record<FieldUnit, number>> = {
  kr: 1,
  thousandKr: 1e3,
  millionKr: 1e6,
  billionKr: 1e9,
};

const unitWords: Readonly<Record<string, FieldUnit>> = {
  "%": "percent",
  "per cent": "percent",
  percent: "percent",
  procent: "percent",
  pp: "pp",
  "p.e.": "pp",
  pe: "pp",
  procentenhet: "pp",
  procentenheter: "pp",
  "percentage point": "pp",
  "percentage points": "pp",
  kr: "kr",
  krona: "kr",
  kronor: "kr",
  sek: "kr",
  tkr: "thousandKr",
  kkr: "thousandKr",
  ksek: "thousandKr",
  "tusen kronor": "thousandKr",
  mn: "millionKr",
  m: "millionKr",
  mkr: "millionKr",
  mnkr: "millionKr",
  msek: "millionKr",
  miljon: "millionKr",
  miljoner: "millionKr",
  "miljon kronor": "millionKr",
  "miljoner kronor": "millionKr",
  million: "millionKr",
  "million kronor": "millionKr",
  miljard: "billionKr",
  miljarder: "billionKr",
  "miljard kronor": "billionKr",
  "miljarder kronor": "billionKr",
  billion: "billionKr",
  "billion kronor": "billionKr",
  person: "plain",
  personer: "plain",
  people: "plain",
};

/**
 * Reads a number as people in Sweden and in Britain write it.
 *
 * 1. Spaces of any kind group digits by three; a comma or a point may do so too.
 * 2. Where both comma and point stand, the last one is the decimal sign. One that stands more than once groups.
 * 3. A single comma or point is the decimal sign, except before exactly three digits and after one to three
 *    (not a lone 0): "1,234" may be 1234 or 1.234. Then the field decides: a reading outside its bounds, or
 *    broken where it wants whole numbers, falls away. Where both readings remain, the reader's own decimal sign is
 *    one (a comma in Swedish, a point in English); with the other sign the text is refused with both.
 * 4. Minus may be a hyphen, an en dash or U+2212. A known unit may follow (or "SEK" go before, with the sign
 *    on either side of it); money is turned into the field's unit.
 *
 * `value` is in the field's unit.
 */
export function parseNumber(text: string, expected: Expected = {}): Parsed {
  const plain = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^([+\-\u2013\u2212])SEK /iu, "SEK $1");
  if (plain === "") return refuse("empty");
  const match = /^(SEK )?([+\-\u2013\u2212]?) ?(\d[\d., ]*|[.,]\d+)(.*)$/iu.exec(plain);
  if (!match) return refuse("notNumber");
  const [, lead, sign, body = "", tail = ""] = match;
  // "1 234 kr": the space before the unit belongs to neither; a full stop after the number ends a sentence.
  const digits = body.replace(/[., ]+$/u, (end) => (/^[.,]$/u.test(end) && tail === "" ? "" : end.trim()));
  const named = tail.trim().toLowerCase();
  const unit = named === "" ? (lead ? "kr" : undefined) : unitWords[named];
  if (named !== "" && unit === undefined)
    return refuse(/^[a-zåäö%.][^\d]*$/iu.test(named) ? "unknownUnit" : "notNumber");
  const factor = conversion(unit, expected.unit ?? "plain");
  if (factor === null) return refuse("wrongUnit");
  const written = readDigits(digits);
  if (written === null) return refuse("badGroups");
  const negative = sign !== "" && sign !== "+";
  const readings = written.map((number) => scale(negative ? `-${number}` : number, factor));
  const faults = readings.map((reading) => faultOf(reading, expected));
  const fitting = readings.filter((_, i) => faults[i] === null);
  const isOwnSign = expected.decimal !== undefined && digits.includes(expected.decimal);
  if (fitting.length > 1 && !isOwnSign) return refuse("ambiguous", fitting);
  // The decimal reading is the last.
  const value = fitting.at(-1);
  if (value === undefined) return refuse(faults[0] ?? "notNumber", readings);
  return { ok: true, value: value === 0 ? 0 : value };
}

/** The readings of digits with signs as canonical decimal strings; null when the groups are not of three. */
function readDigits(digits: string): string[] | null {
  if (!/\d$/u.test(digits)) return null;
  const signs = digits.match(/[.,]/gu) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return grouped(digits, " ");
  const others = signs.filter((sign) => sign !== last);
  const asGroups = others.length === 0 && !digits.includes(" ") ? grouped(digits, last) : null;
  if (signs.length > 1 && others.length === 0) return asGroups;
  const at = digits.lastIndexOf(last);
  // The last sign may stand only once when another sign groups.
  if (digits.indexOf(last) !== at) return null;
  const whole = digits.slice(0, at);
  const rest = digits.slice(at + 1);
  if (!/^\d+$/u.test(rest)) return null;
  const before = whole === "" ? ["0"] : grouped(whole, others[0] ?? " ");
  if (before === null) return null;
  const decimal = `${before[0]}.${rest}`;
  return asGroups && whole !== "0" ? [...asGroups, decimal] : [decimal];
}

/** Digits grouped by three with one separator, without it; null when they are not so grouped. */
function grouped(digits: string, separator: string): string[] | null {
  if (/^\d+$/u.test(digits)) return [digits];
  const groups = digits.split(separator);
  const isGrouped = groups.every((group, i) => (i === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(group));
  return isGrouped ? [groups.join("")] : null;
}

/** What a number in the written unit is multiplied by to be in the field's; null when it cannot be. */
function conversion(written: FieldUnit | undefined, field: FieldUnit): number | null {
  if (written === undefined || written === field) return 1;
  const from = kronorPer[written];
  const to = kronorPer[field];
  if (from !== undefined && to !== undefined) return from / to;
  const areShares = [written, field].every((unit) => unit === "percent" || unit === "pp");
  return areShares ? 1 : null;
}

/** The number times a power of ten, by moving the decimal point in the text: no digit is lost. */
function scale(number: string, factor: number): number {
  return factor === 1 ? Number(number) : Number(`${number}e${Math.round(Math.log10(factor))}`);
}

function faultOf(value: number, expected: Expected): ParseReason | null {
  if (expected.min !== undefined && value < expected.min) return "tooSmall";
  if (expected.max !== undefined && value > expected.max) return "tooLarge";
  if (expected.whole && !Number.isInteger(value)) return "notWhole";
  return Number.isFinite(value) ? null : "tooLarge";
}

/** The decimal sign of a language. */
export const decimalSign = (locale: Locale): "," | "." => (locale === "sv" ? "," : ".");

/**
 * A number as a field of one language shows it for editing: every digit, no unit, and never a text that
 * `parseNumber` would refuse. Digits are grouped by spaces in both languages, and three decimals become four.
 */
export function fieldText(locale: Locale, value: number, greatestDecimals = 10): string {
  const sign = decimalSign(locale);
  const written = formats("en").number(value, [0, greatestDecimals]);
  const [whole = "0", decimals] = written.split(".");
  const spaced = whole.replace(/,/g, "\u00a0");
  if (decimals === undefined) return spaced;
  return `${spaced}${sign}${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
