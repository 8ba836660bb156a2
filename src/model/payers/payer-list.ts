/** Whom a cause goes with in a projection: one more in work, one fewer on assistance, one more pupil eligible, or nobody it follows. */
export const countedPeople = ["job", "assistance", "pupil", "none"] as const;
export type Counted = (typeof countedPeople)[number];

/** What of the own money is a cost: the part that is new (its additionality), or all of it. */
export const matchCosts = ["new", "all"] as const;
export type MatchCost = (typeof matchCosts)[number];

/** Most that a person may be worth to a payer, or cost it, in kronor per year. */
export const mostValueSek = 10_000_000;

/** Why somebody gains when a person is helped. */
export interface Cause {
  readonly id: string;
  readonly counts: Counted;
}

/** Who bears costs and gains. */
export interface Payer {
  readonly id: string;
  /** Part of the grant that it bears, 0-1. */
  readonly grantShare: number;
  /** Whether it bears the own money that the rule's conditions ask for. */
  readonly bearsOwn: boolean;
  /** Society: only real costs count for it, not money that changes hands, and it pays nobody. */
  readonly isSociety: boolean;
}

/** The causes and payers of a programme, in the order in which they are shown. */
export interface PayerList {
  readonly causes: readonly Cause[];
  readonly payers: readonly Payer[];
}

/** Those of a programme whose sources name none: the state pays, the municipality adds its own money. */
export const commonPayers: PayerList = {
  causes: [
    { id: "job", counts: "job" },
    { id: "assistance", counts: "assistance" },
    { id: "pupil", counts: "pupil" },
  ],
  payers: [
    { id: "municipality", grantShare: 0, bearsOwn: true, isSociety: false },
    { id: "state", grantShare: 1, bearsOwn: false, isSociety: false },
    { id: "region", grantShare: 0, bearsOwn: false, isSociety: false },
    { id: "society", grantShare: 1, bearsOwn: true, isSociety: true },
  ],
};
