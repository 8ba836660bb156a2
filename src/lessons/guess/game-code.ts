import { isWhole, type Plan, playedYears, tenths } from "../../model/game/game.ts";
import { type GameRule, gameRules } from "../../model/game/game-rule.ts";
import { fields } from "../../model/game/game-world.ts";
import { type CodeFault, readDigits, writeDigits } from "./guess-code.ts";

/** Every way to divide ten tenths among the fields, in a fixed order. */
export const allPlans: readonly Plan[] = plansOf(tenths, fields.length);

function plansOf(left: number, places: number): Plan[] {
  if (places === 1) return [[left]];
  return Array.from({ length: left + 1 }, (_, first) =>
    plansOf(left - first, places - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** A game that has been played: what it was decided, from which all else follows. */
export interface PlayedGame {
  readonly rule: GameRule;
  readonly plans: readonly Plan[];
}

const radixes = [gameRules.length, ...Array.from({ length: playedYears }, () => allPlans.length)];
const questionOf = (seed: number): string => `game/${seed}`;

/** A played game as a code; whoever reads it plays it again. Throws for plans that are not whole. */
export function writeGame({ rule, plans }: PlayedGame, seed: number): string {
  const numbers = plans.map((plan) => allPlans.findIndex((each) => each.join() === plan.join()));
  if (numbers.length !== playedYears || !plans.every(isWhole)) throw new RangeError("the game is not over");
  return writeDigits([gameRules.indexOf(rule), ...numbers], radixes, questionOf(seed));
}

/** Reads what writeGame wrote; a code of another world is refused. */
export function readGame(
  text: string,
  seed: number,
): { readonly ok: true; readonly game: PlayedGame } | { readonly ok: false; readonly fault: CodeFault } {
  const read = readDigits(text, radixes, questionOf(seed));
  if (!read.ok) return read;
  const [rule = 0, ...numbers] = read.digits;
  return {
    ok: true,
    game: {
      rule: gameRules[rule] as GameRule,
      plans: numbers.map((number) => allPlans[number] as Plan),
    },
  };
}
