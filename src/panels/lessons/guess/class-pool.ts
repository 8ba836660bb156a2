import { createSignal } from "solid-js";
import type { PlayedGame } from "../../../lessons/guess/game-code.ts";
import type { Guess } from "../../../lessons/guess/guess-sheet.ts";
import { openTerms } from "../../../lessons/lesson-place.ts";
import { setClassTerms } from "../class-terms.ts";
import { setHandedIn } from "../handed-in/handed-in.ts";
import { lessonClock } from "../lesson-clock.ts";
import { forgetLot } from "./tab-lot.ts";

/** A guess of the class; `mark`: which pupil it is of, as far as a code tells; null for one that counts beside another of the same mark. */
export interface PooledGuess {
  readonly guess: Guess;
  readonly mark: number | null;
}

/** What became of a guess: counted; counted in the place of the pupil's earlier one; or the very same was there. */
export type Pooling = "added" | "replaced" | "same";

const [pools, setPools] = createSignal<Readonly<Record<string, readonly PooledGuess[]>>>({});

const pooled = (question: string): readonly PooledGuess[] => pools()[question] ?? [];

/** The guesses of a class, by question; in this tab's memory alone, so that a reload forgets them. */
export const classPool = {
  of: (question: string): readonly Guess[] => pooled(question).map(({ guess }) => guess),
  /** Counts a guess: one for each pupil, the latest. */
  add: (question: string, added: PooledGuess): Pooling => {
    const { guess, mark } = added;
    const before = mark === null ? undefined : pooled(question).find((each) => each.mark === mark);
    if (before?.guess.join() === guess.join()) return "same";
    const others = pooled(question).filter((each) => each !== before);
    classPool.put(question, [...others, added]);
    return before === undefined ? "added" : "replaced";
  },
  all: pooled,
  put: (question: string, all: readonly PooledGuess[]): void => {
    setPools((before) => ({ ...before, [question]: all }));
  },
  clear: (question: string): void => {
    setPools(({ [question]: _, ...others }) => others);
  },
};

/** A guess that is being made: what nobody has set yet is null. */
export type Draft = readonly (number | null)[];

/** What was guessed here, with its code once it is whole. */
interface Own {
  readonly draft: Draft;
  readonly code: string | null;
}

const [own, setOwn] = createSignal<Readonly<Record<string, Own>>>({});

/** The guesses made on this page, by question, so that they are there when the class goes back. */
export const ownGuesses = {
  of: (question: string): Draft | null => own()[question]?.draft ?? null,
  put: (question: string, draft: Draft, code: string | null): void => {
    setOwn((before) => ({ ...before, [question]: { draft, code } }));
  },
};

/** The codes of the guesses made on this page in a lesson. */
export const ownCodes = (lesson: string): string[] =>
  Object.entries(own()).flatMap(([question, { code }]) =>
    code !== null && question.startsWith(`${lesson}/`) ? [code] : [],
  );

/** A game of the class, with the world it was played in. */
export interface ClassGame {
  readonly seed: number;
  readonly game: PlayedGame;
}

/** The games of the class. */
export const [classGames, setClassGames] = createSignal<readonly ClassGame[]>([]);

/** Nothing is left of a class: its guesses, its games, and what its teacher had chosen for it. */
export function forgetClass(): void {
  setPools({});
  setOwn({});
  forgetLot();
  setClassGames([]);
  setHandedIn([]);
  setClassTerms(openTerms);
  lessonClock.forget();
}
