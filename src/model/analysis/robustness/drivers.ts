import { philoxOfSeed } from "../../random/philox.ts";

/** How much of what separates two rules comes from one source: alone (first order), and with all it works together with (total). */
export interface Driver<Source> {
  readonly source: Source;
  readonly first: number;
  readonly firstError: number;
  readonly total: number;
  readonly totalError: number;
}

/** Evaluations of a function: with all sources from one draw, from another, and from the first but for one source. */
export interface Swapped {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** By source. */
  readonly mixed: readonly Float64Array[];
}

const resamples = 200;

/**
 * Parts of the variance by source: first order by Saltelli and others (Computer Physics Communications 181, 2010, table 2 b),
 * total by Jansen (Computer Physics Communications 117, 1999), with standard errors from 200 resamples of the draws. Null
 * where nothing varies.
 */
export function driversOf<Source>(
  sources: readonly Source[],
  swapped: Swapped,
  seed: number,
): Driver<Source>[] | null {
  const n = swapped.a.length;
  const all = indicesOf(
    swapped,
    Uint32Array.from({ length: n }, (_, i) => i),
  );
  if (all === null) return null;
  const generate = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  const firsts = sources.map(() => new Float64Array(resamples));
  const totals = sources.map(() => new Float64Array(resamples));
  const picked = new Uint32Array(n);
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < n; i += 4) {
      generate(resample, i, 0, 0, words, 0);
      for (let k = 0; k < 4 && i + k < n; k++)
        picked[i + k] = Math.floor(((words[k] as number) / 4_294_967_296) * n);
    }
    const again = indicesOf(swapped, picked) ?? all;
    for (const [s, { first, total }] of again.entries()) {
      (firsts[s] as Float64Array)[resample] = first;
      (totals[s] as Float64Array)[resample] = total;
    }
  }
  return sources.map((source, s) => ({
    source,
    first: all[s]?.first as number,
    firstError: spreadOf(firsts[s] as Float64Array),
    total: all[s]?.total as number,
    totalError: spreadOf(totals[s] as Float64Array),
  }));
}

function indicesOf({ a, b, mixed }: Swapped, picked: Uint32Array): { first: number; total: number }[] | null {
  const n = picked.length;
  let [sum, squares] = [0, 0];
  for (const i of picked) {
    sum += (a[i] as number) + (b[i] as number);
    squares += (a[i] as number) ** 2 + (b[i] as number) ** 2;
  }
  const mean = sum / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  if (!(variance > 1e-12 * Math.max(1, mean * mean))) return null;
  return mixed.map((row) => {
    let [first, total] = [0, 0];
    for (const i of picked) {
      const moved = (row[i] as number) - (a[i] as number);
      first += ((b[i] as number) - mean) * moved;
      total += moved * moved;
    }
    return { first: first / n / variance, total: total / (2 * n) / variance };
  });
}

function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}
