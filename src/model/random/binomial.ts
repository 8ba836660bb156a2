import { normalQuantile } from "./normal-quantile.ts";

/** Below this variance the quantile is exact; from it on it is the normal one with continuity correction. */
export const exactBelow = 30;

/**
 * Quantile of Binomial(n, p) at u: the number of n people to whom something of probability p happens, from one
 * uniform (model.md 5, details.md 50). `n` a whole number, `u` strictly between 0 and 1; p outside 0-1 is cut.
 */
export function binomialQuantile(n: number, p: number, u: number): number {
  if (!(n > 0 && p > 0)) return 0;
  if (p >= 1) return n;
  const variance = n * p * (1 - p);
  if (variance < exactBelow) return inverted(n, p, u);
  return rounded(n, n * p + Math.sqrt(variance) * normalQuantile(u));
}

/**
 * The same from arrays of uniforms and their normal quantiles at `k`, so that two worlds with the same chance share
 * the work: `normals[k]` is NaN until somebody needs it.
 */
export function binomialAt(
  n: number,
  p: number,
  uniforms: Float64Array,
  normals: Float64Array,
  k: number,
): number {
  if (!(n > 0 && p > 0)) return 0;
  if (p >= 1) return n;
  const variance = n * p * (1 - p);
  if (variance < exactBelow) return inverted(n, p, uniforms[k] as number);
  let normal = normals[k] as number;
  if (Number.isNaN(normal)) {
    normal = normalQuantile(uniforms[k] as number);
    normals[k] = normal;
  }
  return rounded(n, n * p + Math.sqrt(variance) * normal);
}

const rounded = (n: number, value: number): number => {
  const whole = Math.floor(value + 0.5);
  return whole < 0 ? 0 : whole > n ? n : whole;
};

/** Adds up probabilities from 0 on until they pass u; from the other end where p is above a half. */
function inverted(n: number, p: number, u: number): number {
  return p > 0.5 ? n - counted(n, 1 - p, 1 - u) : counted(n, p, u);
}

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
  return left > mass && k < n ? countedOn(n, odds, left, mass, k) : k;
}

/** The same beyond the table. */
function countedOn(n: number, odds: number, u: number, from: number, first: number): number {
  const start = odds * (n + 1);
  let mass = from;
  let left = u;
  let k = first;
  while (k < n && left > mass) {
    left -= mass;
    k++;
    mass *= start / k - odds;
  }
  return k;
}

/** 1 / k: with p at most a half and a variance below 30 the count hardly ever passes 200. */
const inverses = Float64Array.from({ length: 256 }, (_, k) => 1 / k);

/** x^n by squaring: products only, so that every engine gives the same bits. */
function power(x: number, n: number): number {
  let result = 1;
  let square = x;
  for (let left = n | 0; left > 0; left >>= 1) {
    if (left & 1) result *= square;
    square *= square;
  }
  return result;
}

/** A real number of people as a whole one: the floor, and one more with the probability of the fraction. May be negative. */
export function wholePersons(value: number, u: number): number {
  const floor = Math.floor(value);
  return u < value - floor ? floor + 1 : floor;
}
