import type { PayerChanges } from "./payer-changes.ts";
import type { Cause, MatchCost, Payer, PayerList } from "./payer-list.ts";

/** A programme's causes and payers with the user's kronor: what every answer about payers is computed from. */
export interface PayerMatrix extends PayerList {
  readonly matchCost: MatchCost;
  /** Null: the cost is what is paid. */
  readonly costSek: number | null;
  /** Kronor per person and year that a cause is worth to a payer; null where nothing is filled in. */
  value(cause: string, payer: string): number | null;
}

/** The matrix of a scenario: the programme's list with the scenario's changes. Changes are checked (scenario/check-payers.ts). */
export function payerMatrix(
  { causes, payers }: PayerList,
  { values = {}, counts = {}, grantShares = {}, costSek, matchCost = "new" }: PayerChanges = {},
): PayerMatrix {
  return {
    causes: causes.map((cause): Cause => ({ ...cause, counts: counts[cause.id] ?? cause.counts })),
    payers: payers.map(
      (payer): Payer => ({ ...payer, grantShare: grantShares[payer.id] ?? payer.grantShare }),
    ),
    matchCost,
    costSek: costSek ?? null,
    value: (cause, payer) => values[cause]?.[payer] ?? null,
  };
}
