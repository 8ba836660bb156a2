import { type GameRule, grantsOf } from "./game-rule.ts";
import {
  eventOf,
  fields,
  type GameEvent,
  indicators,
  nextYear,
  type Spending,
  shareOf,
  starts,
  type Town,
  towns,
} from "./game-world.ts";

/** Tenths of the grant per field, in the order of `fields`: together ten. */
export type Plan = readonly number[];
export const tenths = 10;
/** Years that are played. */
export const playedYears = 4;
/** Years that lie behind when it begins, spent evenly by all, so that statistics have something to tell. */
const yearsBefore = 3;
/** Statistics are two years old when money is divided. */
const lag = 2;

const even: Plan = [3, 3, 2, 2];
/** How the neighbours divide their money: it does not answer to anybody. */
const neighbours: Readonly<Record<string, Plan>> = { west: [4, 4, 1, 1], north: [2, 1, 3, 4], east: even };
const own = towns.indexOf("own");

/** A year that is played: what came, what was done with it, what happened. */
export interface GameYear {
  /** Kronor to each town, in the order of `towns`. */
  readonly grants: readonly number[];
  readonly spending: Spending;
  readonly event: GameEvent;
}

/** A game as far as it has come. */
export interface Game {
  readonly years: readonly GameYear[];
  /** The grant that waits to be divided; null when all years are played. */
  readonly grantSek: number | null;
  readonly grants: readonly number[] | null;
  /** Every town at the end of each year, those before the game included: by year, in the order of `towns`. */
  readonly history: readonly (readonly Town[])[];
  /** Years of `history` whose statistics are published by now. */
  readonly published: number;
}

/** Kronor per field by tenths of a grant: whole kronor that add up to it (largest remainder; ties to the earlier field). */
export function spendingOf(grantSek: number, plan: Plan): Spending {
  const quotas = plan.map((each) => (grantSek * each) / tenths);
  const whole = quotas.map(Math.floor);
  const rest = grantSek - whole.reduce((sum, each) => sum + each, 0);
  const order = quotas.map((quota, at) => ({ at, left: quota - Math.floor(quota) }));
  order.sort((a, b) => b.left - a.left || a.at - b.at);
  for (const { at } of order.slice(0, rest)) whole[at] = (whole[at] as number) + 1;
  const [jobs = 0, assistance = 0, school = 0, prevention = 0] = whole;
  return { jobs, assistance, school, prevention };
}

/** Whether a plan divides the whole grant. */
export const isWhole = (plan: Plan): boolean =>
  plan.length === fields.length &&
  plan.every((each) => Number.isInteger(each) && each >= 0) &&
  plan.reduce((sum, each) => sum + each, 0) === tenths;

const nothing: Spending = { jobs: 0, assistance: 0, school: 0, prevention: 0 };

/**
 * Plays a world by a rule as far as the plans go: the same seed is the same world for every group. `withoutMoney`: the
 * own town spends nothing, for comparison. Throws for a plan that is not whole.
 */
export function play(seed: number, rule: GameRule, plans: readonly Plan[], withoutMoney = false): Game {
  let history: (readonly Town[])[] = [towns.map((town) => starts[town] as Town)];
  const years: GameYear[] = [];
  let waiting: number[] | null = null;
  for (let year = 1; year <= yearsBefore + playedYears; year++) {
    const isPlayed = year > yearsBefore;
    const grants = isPlayed ? grantsOf(rule, history, year - lag) : towns.map(() => 20_000_000);
    const plan = isPlayed ? plans[year - yearsBefore - 1] : even;
    if (plan === undefined) {
      waiting = grants;
      break;
    }
    if (!isWhole(plan)) throw new RangeError("a plan divides ten tenths");
    const spent = towns.map((town, at) =>
      spendingOf(grants[at] as number, at === own ? plan : (neighbours[town] as Plan)),
    );
    if (isPlayed) years.push({ grants, spending: spent[own] as Spending, event: eventOf(seed, year) });
    const before = history.at(-1) as readonly Town[];
    history = [
      ...history,
      before.map((town, at) =>
        nextYear(
          town,
          withoutMoney && isPlayed && at === own ? nothing : (spent[at] as Spending),
          seed,
          year,
          at,
        ),
      ),
    ];
  }
  const isOver = waiting === null;
  return {
    years,
    grants: waiting,
    grantSek: waiting?.[own] ?? null,
    history,
    published: isOver ? history.length : Math.max(0, history.length - lag + 1),
  };
}

/** How a game came out, in three ways that need not agree. */
export interface GameScore {
  /** Kronor by the rule over the years. */
  readonly ruleSek: number;
  /** Residents better off at the end than in the same world without the money: more in work, fewer on assistance, more who can go on. */
  readonly residents: number;
  /** Points by which the distance to the best municipality shrank, a mean of the three indicators. */
  readonly gapPoints: number;
}

/** Scores a game that has been played to its end. */
export function scoreOf(seed: number, rule: GameRule, plans: readonly Plan[]): GameScore {
  const game = play(seed, rule, plans);
  const without = play(seed, rule, plans, true);
  if (game.grantSek !== null) throw new RangeError("the game is not over");
  const last = game.history.at(-1) as readonly Town[];
  const [mine, alone] = [last[own] as Town, without.history.at(-1)?.[own] as Town];
  const first = game.history[yearsBefore] as readonly Town[];
  const gap = (year: readonly Town[]) =>
    indicators.reduce((sum, indicator) => {
      const sign = indicator === "assistance" ? -1 : 1;
      const levels = year.map((town) => sign * shareOf(town, indicator));
      return sum + (Math.max(...levels) - (levels[own] as number)) / indicators.length;
    }, 0);
  return {
    ruleSek: game.years.reduce((sum, { grants }) => sum + (grants[own] as number), 0),
    residents:
      mine.employed - alone.employed + (alone.assisted - mine.assisted) + (mine.passed - alone.passed),
    gapPoints: gap(first) - gap(last),
  };
}

/** The place of the group's own town among `towns`. */
export const ownTown = own;
