import { type BinomialTable, binomialQuantiles, tabledQuantile, wholePersons } from "../random/binomial.ts";
import { normalOfBits, upperNormals } from "../random/normal-table.ts";
import { type Philox, unitOfBits } from "../random/philox.ts";

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

/** A uniform from the lowest bytes of two words, the first of them the upper byte. */
const partOf = (upper: number, lower: number): number => unitOfBits(((upper & 0xff) << 8) | (lower & 0xff));

/**
 * A sampler for n areas: two blocks of four words per area and year. Six words hold the twelve uniforms of counts, two
 * the upper bytes of those of parts; their lower bytes, which decide only between neighbouring 256ths, are those of
 * counts. Each further group on assistance has a block of its own: five uniforms of counts and two of parts. `chances`:
 * the number of each area in the addresses of its chance.
 */
export function createDrawSampler(generate: Philox, chances: Uint32Array, groups = 1): DrawSampler {
  const n = chances.length;
  const further = groups - 1;
  const countsInAll = countsPerArea + further * countsOfGroup.length;
  const words = new Uint32Array(8);
  const uniforms = new Float64Array(countsInAll * n);
  const normals = new Float64Array(countsInAll * n);
  const fractions = new Float64Array((partsPerArea + 2 * further) * n);
  const table = upperNormals();
  const ofCount = (from: Float64Array) =>
    Array.from({ length: countsInAll }, (_, k) => from.subarray(k * n, (k + 1) * n));
  const uniformsOf = ofCount(uniforms);
  const normalsOf = ofCount(normals);
  return {
    begin(draw, year) {
      for (let area = 0; area < n; area++) {
        generate(draw, year, chances[area] as number, 0, words, 0);
        generate(draw, year, chances[area] as number, 1, words, 4);
        for (let k = 0; k < countsPerArea; k += 2) {
          const word = words[k >> 1] as number;
          const lower = word & 0xffff;
          const upper = word >>> 16;
          const at = k * n + area;
          uniforms[at] = unitOfBits(lower);
          normals[at] = normalOfBits(table, lower);
          uniforms[at + n] = unitOfBits(upper);
          normals[at + n] = normalOfBits(table, upper);
        }
        const seventh = words[6] as number;
        const eighth = words[7] as number;
        fractions[area] = partOf(seventh, words[0] as number);
        fractions[n + area] = partOf(seventh >>> 8, words[1] as number);
        fractions[2 * n + area] = partOf(seventh >>> 16, words[2] as number);
        fractions[3 * n + area] = partOf(seventh >>> 24, words[3] as number);
        fractions[4 * n + area] = partOf(eighth, words[4] as number);
        fractions[5 * n + area] = partOf(eighth >>> 8, words[5] as number);
        fractions[6 * n + area] = partOf(eighth >>> 16, (words[0] as number) >>> 16);
      }
      for (let group = 1; group <= further; group++)
        for (let area = 0; area < n; area++) {
          generate(draw, year, chances[area] as number, group + 1, words, 0);
          const half = (k: number) => ((words[k >> 1] as number) >>> (16 * (k & 1))) & 0xffff;
          for (let k = 0; k < countsOfGroup.length; k++) {
            const at = groupCount(countsOfGroup[k] as (typeof countsOfGroup)[number], group) * n + area;
            uniforms[at] = unitOfBits(half(k));
            normals[at] = normalOfBits(table, half(k));
          }
          for (const [k, part] of Object.values(groupParts).entries())
            fractions[groupPart(part, group - 1) * n + area] = unitOfBits(half(countsOfGroup.length + k));
        }
    },
    take(people, probabilities, purpose, out) {
      binomialQuantiles(
        people,
        probabilities,
        uniformsOf[purpose] as Float64Array,
        normalsOf[purpose] as Float64Array,
        out,
      );
    },
    takeTabled(tables, out) {
      const from = counts.eligible * n;
      for (let i = 0; i < n; i++) {
        const table = tables[i] ?? null;
        if (table !== null) out[i] = tabledQuantile(table, uniforms[from + i] as number);
      }
    },
    round(persons, purpose) {
      for (let i = 0; i < n; i++)
        persons[i] = wholePersons(persons[i] as number, fractions[purpose * n + i] as number);
    },
  };
}
