import type { Guess as Guessed } from "../../../lessons/guess/guess-sheet.ts";
import type { ReadyStep } from "../create-step.ts";

/** What each kind of guess is given. */
export interface GuessProps {
  readonly step: ReadyStep;
  /** Null: nothing guessed yet. */
  readonly guess: Guessed | null;
  readonly isShown: boolean;
  /** The guesses of the class. */
  readonly others: readonly Guessed[];
  onGuess(guess: Guessed): void;
}
