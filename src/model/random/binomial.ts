import { normalQuantile } from "./normal-quantile.ts";
import { normalOfBits, upperNormals } from "./normal-table.ts";
import { unitOfBits } from "./philox.ts";

/** Below this variance the quantile is exact; from it on it is the normal one with continuity correction. */
export const exactBelow = 30;

/**
 * Quantile of Binomial(n, p) at u: the number of n people to whom something of probability p happens, from one
 * uniform (model.md 5, details.md 50). `n` a whole number, `u` strictly between 0 and 1; p outside 0-1 is cut.
 */
export function binomialQuantile(n: number, p: number, u: number): number {
  const mean = n * p;
  const variance = mean * (1 - p);
  return variance >= exactBelow
    ? normalCount(n, mean, variance, normalQuantile(u))
    : exactCount(n, p, mean, u);
}

/**
 * The same for many at once, so that no number is boxed on its way, at uniforms of 16 bits: those of `words` from bit
 * `shift` on. `out` may be `people`.
 */
export function binomialQuantiles(
  people: Float64Array,
  probabilities: Float64Array,
  words: Int32Array,
  shift: 0 | 16,
  out: Float64Array,
): void {
  const table = upperNormals();
  for (let i = 0; i < people.length; i++) {
    const n = people[i] as number;
    const p = probabilities[i] as number;
    const bits = ((words[i] as number) >>> shift) & 0xffff;
    const mean = n * p;
    const variance = mean * (1 - p);
    // Half of the counts need the normal quantile and half the uniform: each takes what it needs.
    if (variance >= exactBelow) out[i] = normalCount(n, mean, variance, normalOfBits(table, bits));
    else out[i] = exactCount(n, p, mean, unitOfBits(bits));
  }
}

function normalCount(n: number, mean: number, variance: number, normal: number): number {
  const whole = Math.floor(mean + Math.sqrt(variance) * normal + 0.5);
  return whole < 0 ? 0 : whole > n ? n : whole;
}

function exactCount(n: number, p: number, mean: number, u: number): number {
  if (!(mean > 0)) return 0;
  if (p >= 1) return n;
  return p > 0.5 ? n - counted(n, 1 - p, 1 - u) : counted(n, p, u);
}

/** Adds up probabilities from 0 on until they pass u; p at most a half. */
function counted(n: number, p: number, u: number): number {
  const rest = 1 - p;
  const odds = p / rest;
  const start = odds * (n + 1);
  const tabled = Math.min(n, inverses.length - 1) | 0;
  let mass = power(rest, n);
  let left = u;
  let k = 0;
  while (k < tabled && left > mass) {
    left -= mass;
    k = (k + 1) | 0;
    mass *= start * (inverses[k] as number) - odds;
  }
  return left > mass ? lastLikely(n, odds, power(rest, n)) : k;
}

/**
 * For a uniform that the sum of all probabilities misses by its rounding: the last count whose own is not lost in it. Else
 * people would be counted to the last one, or to the end of the table.
 */
function lastLikely(n: number, odds: number, none: number): number {
  const start = odds * (n + 1);
  let mass = none;
  for (let k = 0; k < n; k++) {
    const next = mass * (start / (k + 1) - odds);
    if (next < mass && next < Number.EPSILON) return k;
    mass = next;
  }
  return n;
}

/** 1 / k: with p at most a half and a variance below 30 no likely count passes 170. */
const inverses = Float64Array.from({ length: 256 }, (_, k) => 1 / k);

/** 1 and a square: taking one of them by a bit is faster than a branch that nobody can foresee. */
const factors = Float64Array.of(1, 1);

/** x^n by squaring: products only, so that every engine gives the same bits. */
function power(x: number, n: number): number {
  let result = 1;
  let square = x;
  for (let left = n | 0; left > 0; left >>= 1) {
    factors[1] = square;
    result *= factors[left & 1] as number;
    square *= square;
  }
  return result;
}

/** A real number of people as a whole one: the floor, and one more with the probability of the fraction. May be negative. */
export const wholePersons = (value: number, u: number): number => Math.floor(value + (1 - u));

/** Cumulative probabilities of one binomial distribution, made ready for many draws. */
export interface BinomialTable {
  readonly sums: Float64Array;
  /** Where to begin looking, by 256ths of the uniform. */
  readonly guide: Uint16Array;
}

const guides = 256;

/** A table for n people (a whole number up to 65,535) and a probability strictly between 0 and 1; null from the normal variance on. */
export function binomialTable(n: number, p: number): BinomialTable | null {
  if (!(n > 0 && p > 0 && p < 1) || n * p * (1 - p) >= exactBelow || n > 65_535) return null;
  const turned = p > 0.5;
  const masses = new Float64Array(n + 1);
  const less = turned ? 1 - p : p;
  let mass = power(1 - less, n);
  for (let k = 0; k <= n; k++) {
    masses[turned ? n - k : k] = mass;
    mass *= (less / (1 - less)) * ((n - k) / (k + 1));
  }
  const sums = new Float64Array(n + 1);
  const guide = new Uint16Array(guides);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += masses[k] as number;
    sums[k] = k === n ? 1 : sum;
  }
  for (let g = 0, k = 0; g < guides; g++) {
    while (k < n && (sums[k] as number) < g / guides) k++;
    guide[g] = k;
  }
  return { sums, guide };
}

/** The quantile at u from a table. */
export function tabledQuantile({ sums, guide }: BinomialTable, u: number): number {
  let k = guide[(u * guides) | 0] as number;
  while (u > (sums[k] as number)) k++;
  return k;
}
