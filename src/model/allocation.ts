import type { Provenance } from "./provenance.ts";
import type { Sek } from "./units.ts";

/** What a pot had to give. `taken`: some area had a claim on it. */
export interface PotResult {
  readonly id: string;
  /** Unrounded kronor, before money of other pots came in. */
  readonly moneySek: number;
  readonly taken: boolean;
  /** Of a price: kronor that the points come to. Where it is more than there is, all are scaled down alike. */
  readonly claimedSek?: number;
}

/** What one area gets. awardSek = sum of potsSek + sharedSek + limitSek. */
export interface AreaResult {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly selected: boolean;
  readonly awardSek: Sek;
  /** Whole kronor per pot, in the rule's order of pots. */
  readonly potsSek: readonly Sek[];
  /** Equally shared money of pots without a taker. */
  readonly sharedSek: Sek;
  /** What floors and caps added or took. */
  readonly limitSek: Sek;
}

/** A rule carried out. budget - reserve = distributed + returned + carried + roundingRest, to the krona. */
export interface Allocation {
  readonly modelVersion: string;
  readonly budgetSek: Sek;
  readonly reserveSek: Sek;
  readonly distributedSek: Sek;
  /** Returned + carried + roundingRest. */
  readonly unpaidSek: Sek;
  readonly returnedSek: Sek;
  readonly carriedSek: Sek;
  readonly roundingRestSek: Sek;
  /** The weakest provenance among all that the rule reads. */
  readonly provenance: Provenance;
  readonly pots: readonly PotResult[];
  /** In order of id by code point. */
  readonly areas: readonly AreaResult[];
}
