import { asWritten } from "./as-written.ts";
import { type Guess, type GuessSheet, valueAt } from "./guess-sheet.ts";

/** How a guess of one bar or point came out, in the answer's unit: the numbers as they are written. */
export interface MarkJudged {
  /** Place among the sheet's marks. */
  readonly at: number;
  readonly guess: number;
  readonly answer: number;
  /** Share of the scale that lies between them. */
  readonly off: number;
}

/** How each bar or point that was guessed came out; null in a guess: nobody guessed that. */
export function judgeMarks(guess: readonly (number | null)[], sheet: GuessSheet): MarkJudged[] {
  if (!("marks" in sheet)) throw new TypeError("nothing was drawn");
  const asked = sheet.marks.flatMap((mark, at) => (mark.isKnown ? [] : [{ at, answer: mark.answer }]));
  return asked.flatMap(({ at, answer }, i) => {
    const steps = guess[i] ?? null;
    if (steps === null) return [];
    const [told, right] = [asWritten({ ...answer, value: valueAt(sheet, steps) }), asWritten(answer)];
    return { at, guess: told, answer: right, off: Math.abs(told - right) / (sheet.steps * sheet.step) };
  });
}

/** How a guessed order came out: areas in their place, and the one furthest from its own; ties by the guessed order. */
export function judgeRanking(guess: Guess, sheet: GuessSheet) {
  if (!("areas" in sheet)) throw new TypeError("nothing was put in order");
  const places = guess.flatMap((number, at) => {
    const area = sheet.areas[number];
    return area === undefined ? [] : [{ area, at, off: Math.abs(area.rank - at) }];
  });
  const furthest = places.reduce((most, each) => (each.off > most.off ? each : most));
  return { right: places.filter(({ off }) => off === 0).length, of: places.length, furthest };
}
