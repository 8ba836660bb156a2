import { type BinomialTable, binomialQuantiles, tabledQuantile, wholePersons } from "../random/binomial.ts";
import { normalOfBits, upperNormals } from "../random/normal-table.ts";
import { type Philox, unitOf, unitOfBits } from "../random/philox.ts";

/**
 * What chance decides in an area and year. Counts of people are taken from one uniform each (binomial quantiles), in
 * the order of details.md 42. The first five uniforms have 32 bits, the others 16.
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
const fineCounts = 5;

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

/** Stands for "no area" or "no year" in an address. */
export const none = 0xffffffff;

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

/** A sampler for n areas: three blocks of four words per area and year. */
export function createDrawSampler(generate: Philox, n: number): DrawSampler {
  const words = new Uint32Array(12);
  const uniforms = new Float64Array(countsPerArea * n);
  /** Normal quantiles of the uniforms; NaN until somebody needs one. */
  const normals = new Float64Array(countsPerArea * n);
  const fractions = new Float64Array(partsPerArea * n);
  const table = upperNormals();
  const ofCount = (from: Float64Array) =>
    Array.from({ length: countsPerArea }, (_, k) => from.subarray(k * n, (k + 1) * n));
  const uniformsOf = ofCount(uniforms);
  const normalsOf = ofCount(normals);
  return {
    begin(draw, year) {
      normals.fill(Number.NaN, 0, fineCounts * n);
      for (let area = 0; area < n; area++) {
        generate(draw, year, area, 0, words, 0);
        generate(draw, year, area, 1, words, 4);
        generate(draw, year, area, 2, words, 8);
        for (let k = 0; k < fineCounts; k++) uniforms[k * n + area] = unitOf(words[k] as number);
        for (let k = fineCounts; k < countsPerArea; k++) {
          const bits = (words[k] as number) & 0xffff;
          uniforms[k * n + area] = unitOfBits(bits);
          normals[k * n + area] = normalOfBits(table, bits);
          fractions[(k - fineCounts) * n + area] = unitOfBits((words[k] as number) >>> 16);
        }
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
