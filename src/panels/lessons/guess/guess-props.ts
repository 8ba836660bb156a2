import type { Guess as Guessed } from "../../../lessons/guess/guess-sheet.ts";
import type { ReadyStep } from "../create-step.ts";
import type { Draft } from "./class-pool.ts";

/** What each kind of guess is given. */
export interface GuessProps {
  readonly step: ReadyStep;
  /** Null: nothing guessed yet; a number that is null: that bar or point not yet. */
  readonly guess: Draft | null;
  readonly isShown: boolean;
  /** The guesses of the class. */
  readonly others: readonly Guessed[];
  onGuess(guess: Draft): void;
}
