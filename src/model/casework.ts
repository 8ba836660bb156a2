/** Caseworkers' hours shared between clients. Rates and shares are 0-1. */
export interface CaseworkInput {
  readonly clients: number;
  /** Share of the clients with whom deep work is done. */
  readonly deepShare: number;
  /** Hours for each of them, against what a client gets when all are treated alike: 1 is the same. */
  readonly deepHours: number;
  /** Share that leaves assistance: when all are treated alike, of those in deep work, and of the others beside them. */
  readonly alikeRate: number;
  readonly deepRate: number;
  readonly otherRate: number;
}

/** What deep work with some does when the hours are the same in all. */
export interface Casework {
  /** Hours left for each of the others, against when all are treated alike; null where the hours are not enough, NaN where there are no others. */
  readonly otherHours: number | null;
  /** People who leave assistance with deep work, and when all are treated alike. */
  readonly exits: number;
  readonly alikeExits: number;
  /** The rate in deep work at which as many leave as when all are treated alike; null where no rate of 0-1 is enough, 0 where any is. */
  readonly breakEvenRate: number | null;
}

/**
 * Hours are fixed: s k + (1 - s) o = 1, with s the share in deep work, k and o the hours of those and of the others.
 * Exits = n (s a + (1 - s) b) against n c; they are as many at a = (c - (1 - s) b) / s. The rates are the user's own.
 */
export function casework(input: CaseworkInput): Casework {
  const { clients, deepShare, deepHours, alikeRate, deepRate, otherRate } = input;
  const others = 1 - deepShare;
  const left = 1 - deepShare * deepHours;
  const needed = (alikeRate - others * otherRate) / deepShare;
  return {
    otherHours: left < -1e-12 ? null : left / others,
    exits: clients * (deepShare * deepRate + others * otherRate),
    alikeExits: clients * alikeRate,
    breakEvenRate: needed > 1 + 1e-12 || Number.isNaN(needed) ? null : Math.min(1, Math.max(0, needed)),
  };
}
