import type { Allocation } from "../../../model/allocation.ts";

/** Kronor of each area; null where there is no allocation. */
export const awardsById = (allocation: Allocation | undefined): Readonly<Record<string, number>> | null =>
  allocation === undefined
    ? null
    : Object.fromEntries(allocation.areas.map(({ id, awardSek }) => [id, awardSek]));
