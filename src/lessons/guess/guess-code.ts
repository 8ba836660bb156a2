import type { Guess, GuessSheet } from "./guess-sheet.ts";
import { radixesOf } from "./guess-sheet.ts";

/** Crockford's 32 signs: none that is taken for another when it is read aloud or typed. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Signs that people type for others. */
const typed: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };
/** Two signs say which question it is, two that nothing was mistyped. */
const guard = 1024n;

/**
 * What tells a pupil's guess from another's, and is the same when that pupil guesses again: a number below this, drawn
 * where the guess is made. Of thirty pupils two share one in about one question of seventy-five.
 */
export const marks = 32_768;

/** Why a code is refused. */
export type CodeFault =
  /** A sign that no code has. */
  | { readonly code: "sign"; readonly sign: string }
  | { readonly code: "length"; readonly signs: number; readonly wanted: number }
  | { readonly code: "mistyped" }
  /** Whole, and of another question. */
  | { readonly code: "otherQuestion" };

export type ReadCode = { readonly ok: true; readonly guess: Guess; readonly mark: number } | RefusedCode;

interface RefusedCode {
  readonly ok: false;
  readonly fault: CodeFault;
}

/** A guess as a few signs to read aloud, type or paste: "K7F-3Q2-01M". It holds the numbers of the guess, which question they answer and a mark drawn by lot; nothing about anybody. */
export const writeCode = (guess: Guess, sheet: GuessSheet, question: string, mark: number): string =>
  writeDigits(
    [...(sheet.kind === "ranking" ? ranksLeft(guess) : guess), mark],
    [...radixesOf(sheet), marks],
    question,
  );

/** Reads what writeCode wrote, in small or large letters, with or without its hyphens. */
export function readCode(text: string, sheet: GuessSheet, question: string): ReadCode {
  const read = readDigits(text, [...radixesOf(sheet), marks], question);
  if (!read.ok) return read;
  const guess = read.digits.slice(0, -1);
  return {
    ok: true,
    guess: sheet.kind === "ranking" ? fromRanksLeft(guess) : guess,
    mark: read.digits.at(-1) ?? 0,
  };
}

/** Numbers as a code; `radixes`: how many values each may take. */
export function writeDigits(digits: readonly number[], radixes: readonly number[], question: string): string {
  let payload = 0n;
  for (const [at, radix] of radixes.entries()) payload = payload * BigInt(radix) + BigInt(digits[at] ?? 0);
  const held = payload * guard + BigInt(hash(question) % Number(guard));
  let rest = held * guard + checkOf(held);
  let text = "";
  for (let at = 0; at < lengthOf(radixes); at++, rest /= 32n) text = signs.charAt(Number(rest % 32n)) + text;
  return inGroups(text);
}

/** Reads what writeDigits wrote. */
export function readDigits(
  text: string,
  radixes: readonly number[],
  question: string,
): { readonly ok: true; readonly digits: readonly number[] } | RefusedCode {
  const plain = [...text.toUpperCase()].filter((sign) => !/[\s\p{Pd}]/u.test(sign));
  let rest = 0n;
  for (const sign of plain) {
    const value = signs.indexOf(typed[sign] ?? sign);
    if (value < 0) return refused({ code: "sign", sign });
    rest = rest * 32n + BigInt(value);
  }
  const held = rest / guard;
  // What another question made is told from what was mistyped, whatever its length.
  const isWhole = plain.length > 4 && rest % guard === checkOf(held);
  if (isWhole && Number(held % guard) !== hash(question) % Number(guard))
    return refused({ code: "otherQuestion" });
  const wanted = lengthOf(radixes);
  if (plain.length !== wanted) return refused({ code: "length", signs: plain.length, wanted });
  if (!isWhole) return refused({ code: "mistyped" });
  let payload = held / guard;
  const digits: number[] = [];
  for (const radix of [...radixes].reverse()) {
    digits.unshift(Number(payload % BigInt(radix)));
    payload /= BigInt(radix);
  }
  return payload > 0n ? refused({ code: "mistyped" }) : { ok: true, digits };
}

/**
 * The codes in a text: one per line, or with commas, semicolons or spaces between them; what stands before a colon is a
 * label. A line of groups alone is one code, typed as it was heard.
 */
export function codesIn(text: string): string[] {
  return text.split(/[\n,;]+/).flatMap((line) => {
    const words = line
      .slice(line.lastIndexOf(":") + 1)
      .split(/\s+/)
      .filter((each) => each !== "");
    return words.length > 1 && words.every(isGroup) ? [words.join("-")] : words;
  });
}

/** Whether it is too short for a code, and has none of the hyphens that a part of one would have. */
const isGroup = (word: string): boolean => /^[^\p{Pd}]{1,4}$/u.test(word);

const refused = (fault: CodeFault): RefusedCode => ({ ok: false, fault });

/** In fours, or in threes where that leaves no sign alone. */
const inGroups = (text: string): string =>
  text.match(text.length % 12 === 9 ? /.{3}/g : /.{1,4}/g)?.join("-") ?? "";

/** Signs of a code: as many as the largest guess needs. */
function lengthOf(radixes: readonly number[]): number {
  let most = radixes.reduce((product, radix) => product * BigInt(radix), 1n) * guard * guard - 1n;
  let length = 0;
  for (; most > 0n; most /= 32n) length += 1;
  return length;
}

const checkOf = (held: bigint): bigint => BigInt(hash(held.toString(36))) % guard;

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // The low bits alone would hardly depend on the last signs.
  return (value ^ (value >>> 16)) >>> 0;
}

/** Each number's place among those not used before it (Lehmer). */
const ranksLeft = (order: Guess): number[] =>
  order.map((each, at) => order.slice(at + 1).filter((later) => later < each).length);

function fromRanksLeft(digits: readonly number[]): number[] {
  const left = digits.map((_, at) => at);
  return digits.map((digit) => left.splice(digit, 1)[0] as number);
}
