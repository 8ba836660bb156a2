import type { Amount } from "../claim.ts";
import { type Guess, type GuessSheet, valueAt } from "./guess-sheet.ts";

/** What a class guessed of a bar or a point: the middle guess, and the least and the most. */
export interface MarkGuessed {
  readonly at: number;
  readonly median: Amount;
  readonly low: Amount;
  readonly high: Amount;
}

/** What a class guessed of each bar or point that was not known; none without guesses. */
export function guessedMarks(guesses: readonly Guess[], sheet: GuessSheet): MarkGuessed[] {
  if (!("marks" in sheet) || guesses.length === 0) return [];
  const asked = sheet.marks.flatMap((mark, at) => (mark.isKnown ? [] : [{ mark, at }]));
  return asked.map(({ mark, at }, i) => {
    const sorted = guesses.map((guess) => valueAt(sheet, guess[i] ?? 0)).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    const median = ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
    const amount = (value: number): Amount => ({ unit: mark.answer.unit, value });
    return {
      at,
      median: amount(median),
      low: amount(sorted[0] as number),
      high: amount(sorted.at(-1) as number),
    };
  });
}

/** How many chose each area that somebody chose, the most first. */
export function chosenAreas(guesses: readonly Guess[], sheet: GuessSheet) {
  if (!("areas" in sheet)) return [];
  return sheet.areas
    .map((area, number) => ({ area, count: guesses.filter((guess) => guess[0] === number).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The mean place that a class gave each area, the first first; none without guesses. */
export function placedAreas(guesses: readonly Guess[], sheet: GuessSheet) {
  if (!("areas" in sheet) || guesses.length === 0) return [];
  return sheet.areas
    .map((area, number) => ({
      area,
      place: guesses.reduce((sum, guess) => sum + guess.indexOf(number) + 1, 0) / guesses.length,
    }))
    .sort((a, b) => a.place - b.place);
}
