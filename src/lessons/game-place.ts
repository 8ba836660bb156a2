import { type GameRule, gameRules } from "../model/game/game-rule.ts";

/** What a place in a lesson calls the municipality game. */
export const gameId = "game";

/** A world of the game and its rule. */
export interface GameStart {
  readonly seed: number;
  readonly rule: GameRule;
}

/** As it stands in a place for the step: "12-need". */
export const writeGameStep = ({ seed, rule }: GameStart): string => `${seed}-${rule}`;

/** What writeGameStep wrote; null for anything else. */
export function readGameStep(step: string): GameStart | null {
  const [, seed, name] = /^(\d{1,4})-([a-z]+)$/.exec(step) ?? [];
  const rule = gameRules.find((each) => each === name);
  return seed === undefined || rule === undefined ? null : { seed: Number(seed), rule };
}
