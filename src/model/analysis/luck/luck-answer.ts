import type { Provenance } from "../../provenance.ts";
import type { Fault } from "../../result.ts";
import type { Interval } from "./intervals.ts";
import type { LuckPot, Striking } from "./luck-pots.ts";
import type { Misplaced } from "./misplaced.ts";
import type { TreatmentId } from "./treatments.ts";

/** What may be chosen for the luck meter. */
export interface LuckOptions {
  /** 1 to 100,000; absent: 2,000, fewer for hundreds of areas. */
  readonly draws?: number;
  /** A whole number, 0 to 2^53 - 1; absent: 1. */
  readonly seed?: number;
  /** Standard deviations below which a change counts as none, where that treatment is tried; absent: 1.645. */
  readonly significantZ?: number;
  /** People below which a change counts as none, where that treatment is tried; absent: 100. */
  readonly minimumN?: number;
}

/** What chance does to one area's award. Kronor; ranks from 1, the largest award. */
export interface LuckArea {
  readonly id: string;
  readonly awardSek: number;
  /** What the award would lie within, nine times in ten, if the same year were lived again. */
  readonly award: Interval;
  readonly rank: number;
  readonly ranks: Interval;
  /** The award if nothing had really changed: chance alone. */
  readonly unchanged: Interval;
  /** The award by true changes, as well as they can be told; null where they cannot. */
  readonly truth: Interval | null;
}

/** What a way to treat chance would do. */
export interface LuckTreatment {
  readonly id: TreatmentId;
  /** Why it cannot be carried out; else null, and the figures are there. */
  readonly fault: Fault | null;
  readonly misplaced: Misplaced | null;
  /** Mean over areas of how wide the 90 % interval of the award is, in kronor. */
  readonly widthSek: number | null;
  /** Kronor that would go to another area than by the rule as it is. */
  readonly movedSek: number | null;
  readonly delayYears: number;
}

/** How much of a rule's money follows chance. */
export interface Luck {
  readonly provenance: Provenance;
  readonly draws: number;
  readonly seed: number;
  readonly significantZ: number;
  readonly minimumN: number;
  /** Draws that the rule could not be carried out on; they count in nothing. */
  readonly failedDraws: number;
  readonly paidSek: number;
  /** Share of the differences between areas that is chance, over the pots that pay for changes, by their money; null where nothing can be told. */
  readonly chanceShare: number | null;
  /** Pots that pay for no change: chance is not measured in them. */
  readonly otherPots: readonly string[];
  readonly otherSek: number;
  readonly pots: readonly LuckPot[];
  readonly striking: Striking | null;
  /** Kronor that end in another area than true changes would give; null where `misplacedFault` says why. */
  readonly misplaced: Misplaced | null;
  readonly misplacedFault: Fault | null;
  /** In order of id; areas that the rule selects. */
  readonly areas: readonly LuckArea[];
  readonly treatments: readonly LuckTreatment[];
  /** Years that longer windows would need further back; windows of two years are the first to be tried. */
  readonly lacksYears: boolean;
}
