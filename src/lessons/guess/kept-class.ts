import * as v from "valibot";
import { isWhole, playedYears } from "../../model/game/game.ts";
import { gameRules } from "../../model/game/game-rule.ts";
import { type Lockable, lockLetters } from "../../scenario/link/lesson-locks.ts";
import type { ClassTerms } from "../lesson-place.ts";
import type { PlayedGame } from "./game-code.ts";
import { reads } from "./kept-guesses.ts";

const planSchema = v.pipe(
  v.array(v.number()),
  v.check((plan) => isWhole(plan)),
);

const begunSchema = v.strictObject({
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
  game: v.strictObject({
    rule: v.picklist(gameRules),
    plans: v.pipe(v.array(planSchema), v.maxLength(playedYears)),
  }),
});

const overSchema = v.pipe(
  begunSchema,
  v.check(({ game }) => game.plans.length === playedYears),
);

const termsSchema = v.strictObject({
  answersHidden: v.boolean(),
  namesShown: v.boolean(),
  isClassView: v.boolean(),
  isPupils: v.boolean(),
  locked: v.array(v.picklist(Object.keys(lockLetters) as Lockable[])),
});

/** A game of a class, with the world it is played in. */
export interface ClassGame {
  readonly seed: number;
  readonly game: PlayedGame;
}

/** What a tab has kept of a class beside its guesses: games that are over, one as far as it has been played, and what the teacher chose. Null for what is not of that form. */
export const readGames: (found: unknown) => readonly ClassGame[] | null = reads(
  v.pipe(v.array(overSchema), v.maxLength(2000)),
);
export const readBegunGame: (found: unknown) => ClassGame | null = reads(begunSchema);
export const readTerms: (found: unknown) => ClassTerms | null = reads(termsSchema);
