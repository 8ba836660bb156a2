import { lowerUnitOf, type Philox, unitOf, upperUnitOf } from "../random/philox.ts";

/**
 * What chance decides in an area and year. Counts are taken from one number each (binomial quantiles), in the order of
 * details.md 42; fractions decide which way a part of a person is rounded.
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
export const countsPerArea = 12;

export const fractions = {
  refugees: 0,
  growth: 1,
  jobs: 2,
  jobsFromOther: 3,
  kept: 4,
  displaced: 5,
  pupils: 6,
} as const;
export const fractionsPerArea = 8;

/** Stands for "no area" or "no year" in an address. */
export const none = 0xffffffff;

/** The chance of one year of one draw: both worlds read the same. */
export interface YearChance {
  /** At `area * countsPerArea + purpose`, strictly between 0 and 1, in steps of 2^-32. */
  readonly uniforms: Float64Array;
  /** Their normal quantiles; NaN until somebody needs one. */
  readonly normals: Float64Array;
  /** At `area * fractionsPerArea + purpose`, in steps of 2^-16. */
  readonly fractions: Float64Array;
}

/** Room for the chance of n areas. */
export const createYearChance = (n: number): YearChance => ({
  uniforms: new Float64Array(n * countsPerArea),
  normals: new Float64Array(n * countsPerArea),
  fractions: new Float64Array(n * fractionsPerArea),
});

const words = new Uint32Array(16);

/** Fills in the chance at (draw, year, area): four blocks of four words per area. */
export function fillYearChance(
  { uniforms, normals, fractions: parts }: YearChance,
  generate: Philox,
  draw: number,
  year: number,
  n: number,
): void {
  normals.fill(Number.NaN);
  for (let area = 0; area < n; area++) {
    generate(draw, year, area, 0, words, 0);
    generate(draw, year, area, 1, words, 4);
    generate(draw, year, area, 2, words, 8);
    generate(draw, year, area, 3, words, 12);
    const at = area * countsPerArea;
    for (let k = 0; k < countsPerArea; k++) uniforms[at + k] = unitOf(words[k] as number);
    const to = area * fractionsPerArea;
    for (let k = 0; k < 4; k++) {
      parts[to + 2 * k] = lowerUnitOf(words[countsPerArea + k] as number);
      parts[to + 2 * k + 1] = upperUnitOf(words[countsPerArea + k] as number);
    }
  }
}
