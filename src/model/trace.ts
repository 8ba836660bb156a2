import type { Provenance } from "./provenance.ts";
import type { Measure } from "./rule/improvement.ts";
import type { RoundingMethod } from "./rule/rounding-method.ts";
import type { SelectionLeaf, SelectionNode } from "./rule/selection.ts";
import type { Sek } from "./units.ts";

/** A selection node evaluated for one area. Leaves carry the value they looked at, where there is one. */
export interface Verdict {
  readonly node: SelectionNode;
  readonly passed: boolean;
  /** The value a compare or top leaf read. */
  readonly value?: number;
  readonly of?: readonly Verdict[];
}

export type AdjustmentForm =
  | "add"
  | "shrink"
  | "significant"
  | "minimum"
  | "valueAdded"
  | "zero"
  | "shift"
  | "multiply"
  | "times"
  | "exponent";

interface InPot {
  readonly pot: string;
}

/** One step from observations to award. The kronor column (unrounded) sums to the award. */
export type Step = { readonly kronor: number } & (
  | {
      readonly kind: "selection";
      readonly selected: boolean;
      readonly verdict: Verdict | null;
      readonly leftOutBy: readonly SelectionLeaf[];
      /** The years the area takes part in and the year paid, where that is outside them. */
      readonly outsideYears?: { readonly from: number; readonly to: number; readonly year: number };
    }
  | (InPot & {
      readonly kind: "observation";
      readonly indicator: string;
      readonly year: number;
      readonly value: number;
      readonly denominator: number | null;
      readonly provenance: Provenance;
      readonly source: string | null;
    })
  | (InPot & {
      readonly kind: "attribute";
      readonly attribute: string;
      readonly value: number;
      readonly provenance: Provenance;
      readonly source: string | null;
    })
  | (InPot & {
      /** Window means before and after, the change in the good direction, and the change as measured. */
      readonly kind: "change";
      readonly indicator: string;
      readonly from: readonly number[];
      readonly to: readonly number[];
      readonly before: number;
      readonly after: number;
      readonly change: number;
      readonly measure: Measure;
      readonly measured: number;
      readonly reference: number | null;
      /** What the others or the nation changed by in the good direction: taken off before the change is measured. */
      readonly taken?: number;
    })
  | (InPot & {
      /** Level against reference, for need. */
      readonly kind: "level";
      readonly indicator: string;
      readonly years: readonly number[];
      readonly level: number;
      readonly reference: number;
      readonly distance: number;
    })
  | (InPot & {
      readonly kind: "target";
      readonly indicator: string;
      readonly start: number;
      readonly end: number;
      readonly target: number;
      readonly metAtStart: boolean;
      readonly score: number;
    })
  | (InPot & {
      readonly kind: "rank";
      readonly rank: number;
      readonly of: number;
      readonly tied: number;
      readonly points: number;
    })
  | (InPot & {
      /** Points at a price: what they come to before the pot's money is looked at. */
      readonly kind: "price";
      readonly points: number;
      readonly sekPerUnit: number;
      readonly claimSek: number;
    })
  | (InPot & {
      readonly kind: "adjustment";
      readonly form: AdjustmentForm;
      readonly before: number;
      readonly after: number;
      readonly attribute?: string;
      readonly value?: number;
      readonly weight?: number;
      /** The mean an additive adjustment, a shrinkage or a regression line refers to. */
      readonly mean?: number;
      /** Standard deviation of the change by chance, in the measure's unit. */
      readonly sd?: number;
      /** Share of the deviation that shrinkage keeps. */
      readonly reliability?: number;
    })
  | (InPot & {
      readonly kind: "score";
      readonly score: number;
      readonly sum: number;
      /** score / sum; for amounts that are paid as they are, of the pot's money. */
      readonly share: number;
      /** The pot's money in unrounded kronor, with what came from other pots. */
      readonly moneySek: number;
      readonly fixed: boolean;
    })
  | { readonly kind: "shared"; readonly unpaidSek: number; readonly areas: number }
  | {
      readonly kind: "limit";
      readonly before: number;
      readonly after: number;
      readonly floorSek: number | null;
      readonly capSek: number | null;
      readonly multiplier: number | null;
      /** Kronor given equally from what the caps left. */
      readonly extraSek: number;
      readonly binding: "floor" | "cap" | "none";
    }
  | {
      readonly kind: "rounding";
      readonly before: number;
      readonly unitSek: 1 | 1000;
      readonly method: RoundingMethod;
    }
);

/** What of an area's award rests on an attribute that points are adjusted for. */
export interface RestsOn {
  readonly attribute: string;
  /** The award less what it would be without the adjustments: whole kronor, below 0 where the area loses by them. */
  readonly sek: Sek;
}

/** Every step for one area (model.md 4). */
export interface Trace {
  readonly area: string;
  readonly awardSek: Sek;
  readonly provenance: Provenance;
  readonly steps: readonly Step[];
  /** What of the award rests on attributes that points are adjusted for; absent where it was not asked. */
  readonly restsOn?: readonly RestsOn[];
}
