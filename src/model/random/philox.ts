/**
 * Philox 4x32-10, a counter-based generator (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011).
 * The same counter and key give the same four words, in any order and on any machine: nothing is carried from one
 * call to the next, so that it does not matter who computes which draw.
 */
export type Philox = (
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  out: Uint32Array,
  at: number,
) => void;

const rounds = 10;

/** Upper 32 bits of a x 0xD2511F53, from 16-bit halves: no product passes 2^32. */
const upperA = (a: number): number => {
  const low = a & 0xffff;
  const high = a >>> 16;
  const middle = (Math.imul(high, 0x1f53) + (Math.imul(low, 0x1f53) >>> 16)) | 0;
  const rest = (Math.imul(low, 0xd251) + (middle & 0xffff)) | 0;
  return (Math.imul(high, 0xd251) + (middle >>> 16) + (rest >>> 16)) | 0;
};

/** Upper 32 bits of a x 0xCD9E8D57. */
const upperB = (a: number): number => {
  const low = a & 0xffff;
  const high = a >>> 16;
  const middle = (Math.imul(high, 0x8d57) + (Math.imul(low, 0x8d57) >>> 16)) | 0;
  const rest = (Math.imul(low, 0xcd9e) + (middle & 0xffff)) | 0;
  return (Math.imul(high, 0xcd9e) + (middle >>> 16) + (rest >>> 16)) | 0;
};

/** Writes the words of many third counters at once: the k-th of the i-th of them at `out[at + k * counters.length + i]`. */
export type PhiloxRows = (
  counter0: number,
  counter1: number,
  counter3: number,
  out: Int32Array,
  at: number,
) => void;

/**
 * The same words as those of `createPhilox`, as signed ones, for all of some third counters at once: nothing is handed over
 * one by one, and rows of words are what the sampler reads.
 */
export function createPhiloxRows(key0: number, key1: number, counters2: Uint32Array): PhiloxRows {
  const n = counters2.length;
  return (counter0, counter1, counter3, out, at) => {
    for (let i = 0; i < n; i++) {
      let x0 = counter0 | 0;
      let x1 = counter1 | 0;
      let x2 = counters2[i] as number | 0;
      let x3 = counter3 | 0;
      let ownKey0 = key0 | 0;
      let ownKey1 = key1 | 0;
      for (let round = 0; round < rounds; round++) {
        const upper0 = upperA(x0);
        const lower0 = Math.imul(x0, 0xd2511f53);
        const upper1 = upperB(x2);
        const lower1 = Math.imul(x2, 0xcd9e8d57);
        x0 = upper1 ^ x1 ^ ownKey0;
        x1 = lower1;
        x2 = upper0 ^ x3 ^ ownKey1;
        x3 = lower0;
        ownKey0 = (ownKey0 + 0x9e3779b9) | 0;
        ownKey1 = (ownKey1 + 0xbb67ae85) | 0;
      }
      out[at + i] = x0;
      out[at + n + i] = x1;
      out[at + 2 * n + i] = x2;
      out[at + 3 * n + i] = x3;
    }
  };
}

/** A generator with a key of two 32-bit words. It writes four words (unsigned, 32 bits) to `out` from `at` on. */
export function createPhilox(key0: number, key1: number): Philox {
  const keys0 = new Int32Array(rounds);
  const keys1 = new Int32Array(rounds);
  for (let round = 0; round < rounds; round++) {
    keys0[round] = (key0 + Math.imul(round, 0x9e3779b9)) | 0;
    keys1[round] = (key1 + Math.imul(round, 0xbb67ae85)) | 0;
  }
  return (counter0, counter1, counter2, counter3, out, at) => {
    let x0 = counter0 | 0;
    let x1 = counter1 | 0;
    let x2 = counter2 | 0;
    let x3 = counter3 | 0;
    for (let round = 0; round < rounds; round++) {
      const upper0 = upperA(x0);
      const lower0 = Math.imul(x0, 0xd2511f53);
      const upper1 = upperB(x2);
      const lower1 = Math.imul(x2, 0xcd9e8d57);
      x0 = upper1 ^ x1 ^ (keys0[round] as number);
      x1 = lower1;
      x2 = upper0 ^ x3 ^ (keys1[round] as number);
      x3 = lower0;
    }
    out[at] = x0;
    out[at + 1] = x1;
    out[at + 2] = x2;
    out[at + 3] = x3;
  };
}

/** A generator for a seed, a whole number from 0 to 2^53 - 1: its low 32 bits and the rest are the key. */
export const philoxOfSeed = (seed: number): Philox =>
  createPhilox(seed % 4_294_967_296, Math.floor(seed / 4_294_967_296));

/** The same of rows (createPhiloxRows). */
export const philoxRowsOfSeed = (seed: number, counters2: Uint32Array): PhiloxRows =>
  createPhiloxRows(seed % 4_294_967_296, Math.floor(seed / 4_294_967_296), counters2);

/** A word as a number strictly between 0 and 1, in steps of 2^-32. */
export const unitOf = (word: number): number => (word + 0.5) * 2.3283064365386963e-10;

/** 16 bits as a number strictly between 0 and 1, in steps of 2^-16. */
export const unitOfBits = (bits: number): number => (bits + 0.5) * 1.52587890625e-5;
