import { type CodePage, codePages, signsOf } from "./code-pages.ts";

/** The code page that a text most likely is in, and whether another would do nearly as well. */
export interface CodePageGuess {
  readonly page: CodePage;
  readonly isSure: boolean;
}

/** Bytes beyond ASCII that are looked at. */
const looked = 20_000;

/** Letters that names of the Nordic countries and western Europe are full of. */
const common = /[åäöéüøæÅÄÖÉÜØÆ]/u;
const usualSign = /[\u00a0\u2013\u2014\u2018\u2019\u201c-\u201e\u2026»«§°·½¼¾±²³€£©®´×]/u;

/**
 * Guesses the code page by what its signs would be beside their neighbours: letters within words, of one case, speak
 * for it; capitals within words and signs of other kinds between letters speak against.
 */
export function guessCodePage(bytes: Uint8Array): CodePageGuess {
  const scored = codePages.map((page) => ({ page, ...scoreOf(bytes, signsOf(page)) }));
  const [best, ...rest] = scored.sort((a, b) => b.score - a.score) as [
    (typeof scored)[number],
    ...typeof scored,
  ];
  const isClose = rest.some(({ score, text }) => text !== best.text && score > best.score * 0.8);
  return {
    page: best.page,
    isSure: best.page === "windows-1252" && !isClose && best.score >= 2 * best.count,
  };
}

function scoreOf(bytes: Uint8Array, signs: string): { score: number; count: number; text: string } {
  let score = 0;
  let count = 0;
  let text = "";
  const signAt = (at: number): string => {
    const byte = bytes[at] ?? 32;
    return byte < 128 ? String.fromCharCode(byte) : (signs[byte - 128] as string);
  };
  for (let at = 0; at < bytes.length && count < looked; at++) {
    if ((bytes[at] as number) < 128) continue;
    const sign = signAt(at);
    text += sign;
    count += 1;
    score += scoreOfSign(sign, signAt(at - 1), signAt(at + 1));
  }
  return { score, count, text };
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isCapital = (sign: string): boolean => /\p{Lu}/u.test(sign);
const isSmall = (sign: string): boolean => /\p{Ll}/u.test(sign);

function scoreOfSign(sign: string, before: string, after: string): number {
  if (/\p{Cc}/u.test(sign)) return -8;
  if (/\p{Script=Latin}/u.test(sign) && !/[ªºƒ]/u.test(sign)) {
    const breaksCase =
      (isCapital(sign) && (isSmall(before) || (isLetter(before) && isSmall(after)))) ||
      (isSmall(sign) && isCapital(before) && isCapital(after));
    if (breaksCase) return -6;
    const beginsWord = isCapital(sign) && !isLetter(before) && isSmall(after);
    return (common.test(sign) ? 4 : 1) + (beginsWord ? 1 : 0);
  }
  if (isLetter(sign) || !usualSign.test(sign)) return -4;
  if (isLetter(before) && isLetter(after)) return /[\u2013\u2019·´]/u.test(sign) ? 0.5 : -4;
  return sign === "\u2026" && isSmall(after) ? -2 : 0.5;
}
