import { binomialQuantile } from "../random/binomial.ts";
import { philoxOfSeed, unitOf } from "../random/philox.ts";

/** What money can be used for. */
export const fields = ["jobs", "assistance", "school", "prevention"] as const;
export type Field = (typeof fields)[number];
/** Whole kronor per field. */
export type Spending = Readonly<Record<Field, number>>;

export const indicators = ["employment", "assistance", "school"] as const;
export type GameIndicator = (typeof indicators)[number];

/** A municipality of the game at the end of a year: people, and what prevention has built up. */
export interface Town {
  readonly employed: number;
  readonly assisted: number;
  /** Pupils of the year that leaves school, and those of them who can go on. */
  readonly passed: number;
  /** Pupils that could be expected to, chance apart. */
  readonly schooling: number;
  /** Kronor of prevention that still works. */
  readonly prevention: number;
}

/** Adults and pupils of every municipality: the same each year. */
export const adults = 2000;
export const pupils = 60;

/** All of it is made up for the game: no municipality has these figures. */
export const starts: Readonly<Record<string, Town>> = {
  own: { employed: 940, assisted: 300, passed: 36, schooling: 36, prevention: 0 },
  west: { employed: 860, assisted: 380, passed: 33, schooling: 33, prevention: 0 },
  north: { employed: 1120, assisted: 190, passed: 45, schooling: 45, prevention: 0 },
  east: { employed: 1000, assisted: 260, passed: 39, schooling: 39, prevention: 0 },
};
export const towns = Object.keys(starts).sort();

/** People per million kronor while few are reached, and the most that money can move in a year. Assumptions of the game. */
export const effects = {
  jobs: { perMillion: 3, most: 60 },
  assistance: { perMillion: 2, most: 40 },
  school: { perMillion: 0.8, most: 8 },
} as const;
/** What prevention is worth against money for the same thing, once it works; and how much of it lasts to the next year. */
const preventionWorth = 0.9;
const preventionLasts = 0.6;

/** How much of a school's level lasts a year, and what it falls back to. */
const schoolLasts = 0.85;
const ordinarySchooling = 34;

/** Shares of people who change place in an ordinary year. */
const flows = { findWork: 0.11, loseWork: 0.09, intoAssistance: 0.05, outOfAssistance: 0.15 } as const;

/** What happens to all municipalities alike in a year. */
export const events = ["ordinary", "factory", "upturn", "newcomers"] as const;
export type GameEvent = (typeof events)[number];

const purposes = {
  event: 0,
  findWork: 1,
  loseWork: 2,
  intoAssistance: 3,
  outOfAssistance: 4,
  school: 5,
} as const;

/** The chance of a world, from its seed: the same for every group, whatever it decides. */
function chanceOf(seed: number, year: number, town: number, purpose: keyof typeof purposes): number {
  const words = new Uint32Array(4);
  philoxOfSeed(seed)(year, town, purposes[purpose], 0, words, 0);
  return unitOf(words[0] as number);
}

/** What happens in a year of a world. */
export function eventOf(seed: number, year: number): GameEvent {
  const chance = chanceOf(seed, year, 0, "event");
  return chance < 0.4 ? "ordinary" : chance < 0.6 ? "factory" : chance < 0.8 ? "upturn" : "newcomers";
}

/** How an event changes the ordinary shares. */
const strength: Readonly<
  Record<GameEvent, { readonly find: number; readonly lose: number; readonly need: number }>
> = {
  ordinary: { find: 1, lose: 1, need: 1 },
  factory: { find: 0.9, lose: 1.25, need: 1.1 },
  upturn: { find: 1.15, lose: 0.85, need: 0.9 },
  newcomers: { find: 1, lose: 1, need: 1.3 },
};

/** People whom money reaches: as many per krona while few are reached, fewer near the most. */
const reached = (
  { perMillion, most }: { readonly perMillion: number; readonly most: number },
  sek: number,
): number => most * (1 - Math.exp((-perMillion * sek) / 1e6 / most));

/** A year of a municipality (by its place among `towns`). Chance does not depend on what is spent, so that worlds can be compared. */
export function nextYear(before: Town, spent: Spending, seed: number, year: number, town: number): Town {
  const event = strength[eventOf(seed, year)];
  const chance = (purpose: keyof typeof purposes) => chanceOf(seed, year, town, purpose);
  const others = adults - before.employed - before.assisted;
  // Prevention of the years before works now; this year's from next year.
  const early = before.prevention * preventionWorth;
  const helped = reached(effects.jobs, spent.jobs);
  const freed = reached(effects.assistance, spent.assistance + early / 2);
  const taught = reached(effects.school, spent.school + early / 2);
  const found = binomialQuantile(others, flows.findWork * event.find, chance("findWork"));
  const lost = binomialQuantile(before.employed, flows.loseWork * event.lose, chance("loseWork"));
  const fell = binomialQuantile(others, flows.intoAssistance * event.need, chance("intoAssistance"));
  const left = binomialQuantile(before.assisted, flows.outOfAssistance, chance("outOfAssistance"));
  const employed = clamp(before.employed + found - lost + Math.round(helped), 0, adults);
  const assisted = clamp(before.assisted + fell - left - Math.round(freed), 0, adults - employed);
  // What a school has learnt wears off without more.
  const schooling = clamp(
    before.schooling * schoolLasts + ordinarySchooling * (1 - schoolLasts) + taught,
    0,
    pupils,
  );
  return {
    employed,
    assisted,
    passed: binomialQuantile(pupils, schooling / pupils, chance("school")),
    schooling,
    prevention: before.prevention * preventionLasts + spent.prevention,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The share of an indicator. */
export const shareOf = ({ employed, assisted, passed }: Town, indicator: GameIndicator): number =>
  indicator === "employment"
    ? employed / adults
    : indicator === "assistance"
      ? assisted / adults
      : passed / pupils;
