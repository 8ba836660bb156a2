import type { Cause, Payer } from "./break-even-parameters.ts";

/** What simulated effects are worth to one payer. */
export interface NetValueInput {
  readonly payer: Payer;
  /** Kronor of the programme's cost that the payer bears. */
  readonly costSek: number;
  /** Kronor per person and year that a person in work, off assistance or eligible is worth to the payer. */
  readonly valuesSek: Readonly<Record<Cause, number>>;
  /** Persons more in work, fewer on assistance, more eligible, year by year. */
  readonly effects: Readonly<Record<Cause, readonly number[]>>;
  /** Discount rate per year, above -1; values are those of the first year. */
  readonly rate: number;
}

/**
 * The worth of the effects of a projection to a payer, less its cost, in kronor (model.md 5). Effects are with minus
 * without, so nothing is taken off for those who would have managed anyway.
 */
export function netValue({ costSek, valuesSek, effects, rate }: NetValueInput): number {
  let value = -costSek;
  for (const [cause, persons] of Object.entries(effects) as [Cause, readonly number[]][])
    for (const [year, count] of persons.entries()) value += (count * valuesSek[cause]) / (1 + rate) ** year;
  return value;
}
