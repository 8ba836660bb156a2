import type { ProgrammePackage } from "../../programmes/package.ts";
import { noSigns, type SeenSigns } from "./seen-signs.ts";

/** What people fill in beside the programme's facts that no projection reads. None of it is published. */
export interface OwnInput {
  /** Signs of collaboration seen, per goal area in the source's order. How many they are is an assumption where the projection reads it. */
  readonly signs: readonly SeenSigns[];
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
 * The input before anything is filled in: no signs, no kronor, no discounting, one year.
 * Those who bear real costs bear all of the cost, whoever pays.
 */
export function noInput({ sections }: ProgrammePackage): OwnInput {
  const payers = sections.breakEven?.payers ?? [];
  return {
    signs: (sections.collaboration?.found ?? []).map(() => noSigns),
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
