import { type Guess, valueAt } from "../../../lessons/guess/guess-sheet.ts";
import type { ReadyStep } from "../create-step.ts";
import type { Draft } from "./class-pool.ts";

/** What bars and lines are drawn from; numbers are shares of the scale. */
export function drawn(step: ReadyStep, guess: Draft | null, others: readonly Guess[]) {
  const { sheet, say, guessNames } = step.words;
  if (sheet === null || !("marks" in sheet)) throw new TypeError("nothing is drawn");
  const plan = step.step.guess;
  const colours = plan?.kind === "bars" ? plan.colours : undefined;
  let asked = -1;
  const marks = sheet.marks.map(({ answer, isKnown, year }, at) => {
    const place = isKnown ? null : ++asked;
    const steps = place === null ? null : (guess?.[place] ?? null);
    return {
      place,
      name: year === undefined ? (guessNames[at] ?? "") : String(year),
      /** Steps of the guess; null where nothing is asked, or nobody has guessed yet. */
      steps,
      colour: colours?.[at],
      share: steps === null ? null : steps / sheet.steps,
      answer: (answer.value - sheet.least) / (sheet.steps * sheet.step),
      answerText: say(answer),
      others: place === null ? [] : others.map((each) => (each[place] ?? 0) / sheet.steps),
    };
  });
  /** The guess with one number of it changed. */
  const changed = (place: number, steps: number): Draft =>
    Array.from({ length: asked + 1 }, (_, at) => (at === place ? steps : (guess?.[at] ?? null)));
  const unit = sheet.marks[0]?.answer.unit ?? "count";
  const sayStep = (steps: number): string => say({ unit, value: valueAt(sheet, steps) });
  return { marks, changed, sayStep, steps: sheet.steps };
}
