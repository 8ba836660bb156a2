/** What a payer puts in and gains. Everything is the user's own: no figure of this kind is published. */
export interface BreakEvenInput {
  /** The payer's own share of the cost, in kronor (B). */
  readonly costSek: number;
  /** Kronor gained per person and year, the causes added up; below zero is a loss. */
  readonly valueSekPerYear: number;
  /** Years that the gain lasts (T). */
  readonly years: number;
  /** Discount rate per year, above -1 (r). */
  readonly rate: number;
  /** Share of those helped who would have managed anyway, 0-1. */
  readonly deadweight: number;
}

/** How many people it takes, or why no number of them is enough. */
export type BreakEven =
  | {
      readonly kind: "people";
      /** Not rounded. */
      readonly people: number;
      /** Kronor that one person is worth to the payer over the years (V). */
      readonly valueSek: number;
    }
  | { readonly kind: "never"; readonly reason: "noGain" | "allDeadweight"; readonly valueSek: number };

/** Today's value of one krona a year for `years` years: (1 - (1 + r)^-T) / r, and T without interest (details.md 58). */
export const annuity = (years: number, rate: number): number =>
  rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;

/**
 * People needed for a payer to break even (model.md 5): N = B / (V (1 - deadweight)), V = yearly value x annuity.
 * None where V is not above zero or all are deadweight (details.md 58). Causes and payers are the caller's to add up;
 * for society only real costs count, not transfers.
 */
export function breakEven({ costSek, valueSekPerYear, years, rate, deadweight }: BreakEvenInput): BreakEven {
  const valueSek = valueSekPerYear * annuity(years, rate);
  if (!(valueSek > 0)) return { kind: "never", reason: "noGain", valueSek };
  if (deadweight >= 1) return { kind: "never", reason: "allDeadweight", valueSek };
  return { kind: "people", people: costSek / (valueSek * (1 - deadweight)), valueSek };
}

/** Whole people: the least number that is enough. Sums a hair above a whole number are that number. */
export const wholePeople = (people: number): number =>
  Math.max(0, Math.ceil(people - 1e-9 * Math.max(1, people)));
