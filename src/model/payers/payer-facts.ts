import type { PayerChanges } from "./payer-changes.ts";
import type { MatchCost, PayerList } from "./payer-list.ts";
import { payerMatrix } from "./payer-matrix.ts";

/** What is known of a payer before a single draw. */
export interface PayerFacts {
  readonly id: string;
  readonly isSociety: boolean;
  /** What one person helped is worth to it in a year, all causes filled in added up; null where none is. */
  readonly valueSekPerYear: number | null;
  /** Causes whose worth to it is not filled in. */
  readonly unknown: readonly string[];
  /** Causes filled in that the projection follows nobody of: they count in people needed and not in the simulated gain. */
  readonly unfollowed: readonly string[];
}

/** How gains are counted, and what is known of every payer. */
export interface BreakEvenFacts {
  /** Years that a gain lasts, discount rate per year, share of those helped who would have managed anyway. */
  readonly years: number;
  readonly rate: number;
  readonly deadweight: number;
  readonly matchCost: MatchCost;
  /** Null: the cost is what is paid. */
  readonly costSek: number | null;
  /** Whether the scenario says anything of payers. */
  readonly isOwn: boolean;
  readonly payers: readonly PayerFacts[];
}

/** What is known of a scenario's payers before anything is projected. */
export function breakEvenFacts(
  list: PayerList,
  changes: PayerChanges | undefined,
  counting: Pick<BreakEvenFacts, "years" | "rate" | "deadweight">,
): BreakEvenFacts {
  const { causes, payers, matchCost, costSek, value } = payerMatrix(list, changes);
  return {
    ...counting,
    matchCost,
    costSek,
    isOwn: changes !== undefined && Object.keys(changes).length > 0,
    payers: payers.map(({ id, isSociety }) => {
      const known = causes.filter((cause) => value(cause.id, id) !== null);
      const sum = known.reduce((total, cause) => total + (value(cause.id, id) ?? 0), 0);
      return {
        id,
        isSociety,
        valueSekPerYear: known.length === 0 ? null : sum,
        unknown: causes.filter((cause) => !known.includes(cause)).map((cause) => cause.id),
        unfollowed: known.filter(({ counts }) => counts === "none").map((cause) => cause.id),
      };
    }),
  };
}
