import type { Allocation } from "../model/allocation.ts";
import { potsOf, resultHash } from "./hash.ts";

/**
 * What a rule pays as one JSON object, in kronor: budgetSek = reserveSek + distributedSek + unpaidSek, and an area's
 * award is the sum of its pots, sharedSek and limitSek (the command line's help tells its shape).
 */
export function allocationJson(allocation: Allocation): object {
  const { modelVersion, provenance, budgetSek, reserveSek, distributedSek, unpaidSek } = allocation;
  return {
    modelVersion,
    provenance,
    budgetSek,
    reserveSek,
    distributedSek,
    unpaidSek,
    areas: allocation.areas.map(
      ({ id, name, municipality, selected, awardSek, potsSek, sharedSek, limitSek }) => ({
        id,
        name,
        municipality,
        selected,
        awardSek,
        pots: potsOf(potsSek, allocation.pots),
        sharedSek,
        limitSek,
      }),
    ),
    hash: resultHash(allocation),
  };
}
