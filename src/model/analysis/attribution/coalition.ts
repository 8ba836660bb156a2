import type { Fault, Result } from "../../result.ts";

/** Some of a reform's edits carried out and the others not: 1 where the edit of that number is. */
export type Coalition = Uint8Array;

/** A coalition whose rule cannot be carried out: the numbers of the edits in it, and why. */
export interface CoalitionFault {
  readonly edits: readonly number[];
  readonly fault: Fault;
}

/** What each place gets in whole kronor when some edits are carried out. */
export type Worth = (coalition: Coalition) => Result<Float64Array, Fault>;

/** The same, with a fault that carries the coalition's name. */
export type NamedWorth = (coalition: Coalition) => Result<Float64Array, CoalitionFault>;

/** Each coalition computed once, its faults named. */
export function rememberWorth(worth: Worth): NamedWorth {
  const known = new Map<string, Float64Array>();
  return (coalition) => {
    const key = coalition.join("");
    const found = known.get(key);
    if (found !== undefined) return { ok: true, value: found };
    const value = worth(coalition);
    if (!value.ok) return { ok: false, error: { edits: membersOf(coalition), fault: value.error } };
    known.set(key, value.value);
    return value;
  };
}

/** The numbers of the edits that are carried out. */
const membersOf = (coalition: Coalition): number[] =>
  [...coalition.keys()].filter((edit) => coalition[edit] === 1);

/** The coalition whose edits are the bits of a number. */
export const coalitionOf = (mask: number, n: number): Coalition =>
  Uint8Array.from({ length: n }, (_, edit) => (mask >> edit) & 1);
