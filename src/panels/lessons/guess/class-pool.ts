import { answers, type Guess, type GuessSheet } from "../../../lessons/guess/guess-sheet.ts";
import { type ClassGame, readBegunGame, readGames } from "../../../lessons/guess/kept-class.ts";
import {
  type OwnGuess,
  type PooledGuess,
  readOwnGuesses,
  readPools,
} from "../../../lessons/guess/kept-guesses.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { openTerms } from "../../../lessons/lesson-place.ts";
import { createKeptInTab } from "../../../session/storage/kept-in-tab.ts";
import { setClassTerms } from "../class-terms.ts";
import { setHandedIn } from "../handed-in/handed-in.ts";
import { lessonClock } from "../lesson-clock.ts";
import { forgetLot } from "./tab-lot.ts";

/** What became of a guess: counted; counted in the place of the pupil's earlier one; or the very same was there. */
export type Pooling = "added" | "replaced" | "same";

type Pools = Readonly<Record<string, readonly PooledGuess[]>>;
const noPools: Pools = {};
const [pools, setPools] = createKeptInTab("class", noPools, readPools);

const pooled = (question: string): readonly PooledGuess[] => pools()[question] ?? [];

/** The guesses of a class, by question; with this tab alone, over a reload. */
export const classPool = {
  /** Those that can answer it. */
  of: (question: string, sheet: GuessSheet | null): readonly Guess[] =>
    pooled(question).flatMap(({ guess }) => (sheet !== null && answers(guess, sheet) ? [guess] : [])),
  /** Counts a guess: one for each pupil, the latest. */
  add: (question: string, added: PooledGuess): Pooling => {
    const { guess, mark } = added;
    const before = mark === null ? undefined : pooled(question).find((each) => each.mark === mark);
    if (before?.guess.join() === guess.join()) return "same";
    const others = pooled(question).filter((each) => each !== before);
    classPool.put(question, [...others, { guess, mark }]);
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
export type Draft = OwnGuess["draft"];

type OwnGuesses = Readonly<Record<string, OwnGuess>>;
const noGuesses: OwnGuesses = {};
const [own, setOwn] = createKeptInTab("guesses", noGuesses, readOwnGuesses);

/** The guesses made in this tab, by question, so that they are there when the class goes back and after a reload. */
export const ownGuesses = {
  /** Null where there is none that can answer it. */
  of: (question: string, sheet: GuessSheet | null): Draft | null => {
    const draft = own()[question]?.draft;
    return draft !== undefined && sheet !== null && answers(draft, sheet) ? draft : null;
  },
  put: (question: string, draft: Draft, code: string | null): void => {
    setOwn((before) => ({ ...before, [question]: { draft, code } }));
  },
};

/** The codes of the guesses made in this tab, by the steps of a lesson in their order; `at`: from 0. */
export const ownCodes = ({ id, steps }: Lesson): { readonly at: number; readonly code: string }[] =>
  steps.flatMap((step, at) => {
    const code = own()[`${id}/${step.id}`]?.code ?? null;
    return code === null ? [] : [{ at, code }];
  });

/** Whether guesses of a class in a lesson have been put in here: it is the teacher's page. */
export const hasPool = ({ id, steps }: Lesson): boolean =>
  steps.some((step) => pooled(`${id}/${step.id}`).length > 0);

const noGames: readonly ClassGame[] = [];
const [games, setGames] = createKeptInTab("games", noGames, readGames);

/** The games of the class; with this tab alone, over a reload. */
export const classGames = {
  all: games,
  add: (game: ClassGame): void => setGames((before) => [...before, game]),
  clear: (): void => setGames(() => noGames),
};

const [begun, setBegun] = createKeptInTab<ClassGame | null>("game", null, readBegunGame);

/** The game that is being played in this tab, so that a reload does not end it; null before its first year is over. */
export const begunGame = {
  now: begun,
  put: (game: ClassGame | null): void => setBegun(() => game),
};

/** Nothing is left of what was guessed and played in a lesson. */
export function forgetGuesses(): void {
  setPools(() => noPools);
  setOwn(() => noGuesses);
  begunGame.put(null);
}

/** Nothing is left of a class: its guesses, its games, and what its teacher had chosen for it. */
export function forgetClass(): void {
  forgetGuesses();
  forgetLot();
  classGames.clear();
  setHandedIn(() => []);
  setClassTerms(openTerms);
  lessonClock.forget();
}
