import type { ProgrammePackage } from "../../programmes/package.ts";

/** What people fill in themselves beside the programme's facts. None of it is published. */
export interface OwnInput {
  /** Signs of collaboration seen, per goal area in the source's order. */
  readonly ticks: readonly (readonly string[])[];
  /** How much depth counts. */
  readonly strength: number;
  readonly fidelity: { readonly understand: number; readonly can: number; readonly want: number };
  /** Share of the grant that does not take the place of own money, and of the own money that is new. */
  readonly additional: { readonly grant: number; readonly own: number };
  readonly breakEven: BreakEvenChoice;
}

/** Kronor per person and year by cause and payer, and how they are counted. */
export interface BreakEvenChoice {
  /** Null: what the rule pays out. */
  readonly costSek: number | null;
  /** By payer: its share of the cost. */
  readonly costShares: Readonly<Record<string, number>>;
  /** By cause, then payer. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly years: number;
  readonly rate: number;
  readonly deadweight: number;
}

/**
 * The input before anything is filled in: no signs, no kronor, no discounting, one year, and sums that change nothing.
 * Those who bear real costs bear all of the cost, whoever pays.
 */
export function noInput({ sections }: ProgrammePackage): OwnInput {
  const payers = sections.breakEven?.payers ?? [];
  return {
    ticks: (sections.collaboration?.found ?? []).map(() => []),
    strength: 0,
    fidelity: { understand: 1, can: 1, want: 1 },
    additional: { grant: 1, own: 0 },
    breakEven: {
      costSek: null,
      costShares: Object.fromEntries(payers.map(({ id, realCosts }) => [id, realCosts ? 1 : 0])),
      values: {},
      years: 1,
      rate: 0,
      deadweight: 0,
    },
  };
}
