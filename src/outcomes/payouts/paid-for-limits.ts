import type { Allocation } from "../../model/allocation.ts";

/** Who pays for floors, or is held by caps: how much in all, how many, and who most of all. */
export interface PaidForLimits {
  readonly sek: number;
  readonly count: number;
  readonly most: { readonly name: string; readonly sek: number };
}

/** What floors and caps take from areas; null where they take nothing. Whole kronor before rounding of awards. */
export function paidForLimits({ areas }: Allocation, nameOf: (id: string) => string): PaidForLimits | null {
  const payers = areas
    .filter(({ limitSek }) => Math.round(limitSek) < 0)
    .sort((a, b) => a.limitSek - b.limitSek);
  const [most] = payers;
  if (most === undefined) return null;
  return {
    sek: payers.reduce((sum, { limitSek }) => sum - limitSek, 0),
    count: payers.length,
    most: { name: nameOf(most.id), sek: -most.limitSek },
  };
}
