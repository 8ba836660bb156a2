import { type BinomialTable, binomialQuantiles, tabledQuantile, wholePersons } from "../random/binomial.ts";
import { philoxRowsOfSeed, unitOfBits } from "../random/philox.ts";

/**
 * What chance decides in an area and year. Counts of people are taken from one uniform of 16 bits each (binomial
 * quantiles), in the order of details.md 42.
 */
export const counts = {
  hiredOther: 0,
  needing: 1,
  hiredAssisted: 2,
  leavingAssistance: 3,
  leavingWork: 4,
  movingFound: 5,
  movingEmployed: 6,
  movingAssisted: 7,
  movingOther: 8,
  comingEmployed: 9,
  comingAssisted: 10,
  eligible: 11,
} as const;
const countsPerArea = 12;

/** Counts that each group on assistance has of its own; the first group's are those of all counts. */
const countsOfGroup = [
  counts.needing,
  counts.hiredAssisted,
  counts.leavingAssistance,
  counts.movingAssisted,
  counts.comingAssisted,
] as const;

/** The purpose of a count of a group, by its number. */
export const groupCount = (count: (typeof countsOfGroup)[number], group: number): number =>
  group === 0 ? count : countsPerArea + (group - 1) * countsOfGroup.length + countsOfGroup.indexOf(count);

/** Which way a part of a person is rounded. */
export const parts = {
  refugees: 0,
  growth: 1,
  jobs: 2,
  jobsFromOther: 3,
  kept: 4,
  displaced: 5,
  pupils: 6,
} as const;
const partsPerArea = 7;

/** How jobs, and people kept from assistance, are split over groups. The last group has what is left of it. */
export const groupParts = { jobs: 0, kept: 1 } as const;

/** The purpose of a part of persons of a group, by its number. */
export const groupPart = (part: (typeof groupParts)[keyof typeof groupParts], group: number): number =>
  partsPerArea + 2 * group + part;

/** Stands for "no area" or "no year" in an address. */
export const none = 0xffffffff;

/** Stands where a year would, in the address of an assumption of some places. */
export const ofEntry = none - 1;

/** Turns probabilities into people: expected ones, or drawn ones. Works on all areas at once, by area number. */
export interface Sampler {
  /** How many of `people` it happens to with the probabilities given; written to `out`, which may be `people`. */
  take(people: Float64Array, probabilities: Float64Array, purpose: number, out: Float64Array): void;
  /** Makes whole persons of real numbers, in place. */
  round(persons: Float64Array, purpose: number): void;
}

/** Expected values: people times probability, nothing rounded. */
export const expectedSampler: Sampler = {
  take(people, probabilities, _purpose, out) {
    for (let i = 0; i < people.length; i++) out[i] = (people[i] as number) * (probabilities[i] as number);
  },
  round() {},
};

/** Draws whole people from addressed chance. Both worlds of a draw read the same numbers. */
export interface DrawSampler extends Sampler {
  /** Fills in the chance of a year. */
  begin(draw: number, year: number): void;
  /** Eligible school leavers where an area has a table of its own; other areas are left as they are. */
  takeTabled(tables: readonly (BinomialTable | null)[], out: Float64Array): void;
}

/** Words of an area, but for those of further groups. */
const wordsPerArea = 8;
const wordsOfGroup = 4;

/** Where the two bytes of a part's uniform come from: the upper one and the lower one, each a word and a shift. */
const bytesOfParts = [
  [6, 0, 0, 0],
  [6, 8, 1, 0],
  [6, 16, 2, 0],
  [6, 24, 3, 0],
  [7, 0, 4, 0],
  [7, 8, 5, 0],
  [7, 16, 0, 16],
] as const;

/**
 * A sampler for n areas: two blocks of four words per area and year. Six words hold the twelve uniforms of counts, two
 * the upper bytes of those of parts; their lower bytes, which decide only between neighbouring 256ths, are those of
 * counts. Each further group on assistance has a block of its own: five uniforms of counts and two of parts. `chances`:
 * the number of each area in the addresses of its chance. Words are kept as they come, in rows of all areas, and
 * become uniforms where they are used.
 */
export function createDrawSampler(seed: number, chances: Uint32Array, groups = 1): DrawSampler {
  const n = chances.length;
  const generate = philoxRowsOfSeed(seed, chances);
  const words = new Int32Array((wordsPerArea + (groups - 1) * wordsOfGroup) * n);
  const rows = Array.from({ length: words.length / n }, (_, k) => words.subarray(k * n, (k + 1) * n));
  const row = (k: number) => rows[k] as Int32Array;
  return {
    begin(draw, year) {
      for (let block = 0; block < rows.length / wordsOfGroup; block++)
        generate(draw, year, block, words, block * wordsOfGroup * n);
    },
    take(people, probabilities, purpose, out) {
      binomialQuantiles(people, probabilities, row(wordOfCount(purpose)), shiftOfCount(purpose), out);
    },
    takeTabled(tables, out) {
      const from = row(wordOfCount(counts.eligible));
      const shift = shiftOfCount(counts.eligible);
      for (let i = 0; i < n; i++) {
        const table = tables[i] ?? null;
        if (table !== null)
          out[i] = tabledQuantile(table, unitOfBits(((from[i] as number) >>> shift) & 0xffff));
      }
    },
    round(persons, purpose) {
      const bytes = bytesOfParts[purpose];
      if (bytes === undefined) {
        roundAt(persons, row(wordOfGroupPart(purpose)), shiftOfGroupPart(purpose));
        return;
      }
      const [upper, upperShift, lower, lowerShift] = bytes;
      roundByBytes(persons, row(upper), upperShift, row(lower), lowerShift);
    },
  };
}

/** The word and the half of it that hold the uniform of a count. */
const wordOfCount = (purpose: number): number =>
  purpose < countsPerArea ? purpose >> 1 : wordOfGroup(purpose - countsPerArea, countsOfGroup.length, 0);
const shiftOfCount = (purpose: number): 0 | 16 =>
  (purpose < countsPerArea ? purpose : (purpose - countsPerArea) % countsOfGroup.length) & 1 ? 16 : 0;

const groupPartCount = Object.keys(groupParts).length;
/** The same of a part of a group, which follow its counts. */
const wordOfGroupPart = (purpose: number): number =>
  wordOfGroup(purpose - partsPerArea, groupPartCount, countsOfGroup.length);
const shiftOfGroupPart = (purpose: number): 0 | 16 =>
  (countsOfGroup.length + ((purpose - partsPerArea) % groupPartCount)) & 1 ? 16 : 0;

const wordOfGroup = (place: number, perGroup: number, first: number): number =>
  wordsPerArea + Math.floor(place / perGroup) * wordsOfGroup + ((first + (place % perGroup)) >> 1);

function roundAt(persons: Float64Array, words: Int32Array, shift: 0 | 16): void {
  for (let i = 0; i < persons.length; i++)
    persons[i] = wholePersons(persons[i] as number, unitOfBits(((words[i] as number) >>> shift) & 0xffff));
}

function roundByBytes(
  persons: Float64Array,
  upper: Int32Array,
  upperShift: number,
  lower: Int32Array,
  lowerShift: number,
): void {
  for (let i = 0; i < persons.length; i++) {
    const high = ((upper[i] as number) >>> upperShift) & 0xff;
    const low = ((lower[i] as number) >>> lowerShift) & 0xff;
    persons[i] = wholePersons(persons[i] as number, unitOfBits((high << 8) | low));
  }
}
