import { type BreakEven, breakEven } from "../../model/break-even.ts";
import { payers } from "../../model/project/parameters.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { BreakEvenChoice } from "./own-input.ts";

export type BreakEvenSection = NonNullable<Sections["breakEven"]>;

/** What a payer puts in and how many people it takes. */
export interface PayerLine {
  readonly id: string;
  readonly costSek: number;
  readonly perYearSek: number;
  readonly answer: BreakEven;
  /** Nothing has been filled in for this payer. */
  readonly isEmpty: boolean;
}

/** What the sum shares with the projection, as the scenario assumes it: years, rate, deadweight, and the shares of payers that both know. */
export function assumedChoice(
  choice: BreakEvenChoice,
  section: BreakEvenSection,
  assumed: (id: string) => number,
): BreakEvenChoice {
  const shares = sharedPayers(section).map((id) => [id, assumed(`cost-share-${id}`)] as const);
  return {
    ...choice,
    years: assumed("benefit-years"),
    rate: assumed("discount-rate"),
    deadweight: assumed("deadweight"),
    costShares: { ...choice.costShares, ...Object.fromEntries(shares) },
  };
}

/** The assumptions in which a choice differs from another, by id. */
export function changedAssumed(
  choice: BreakEvenChoice,
  former: BreakEvenChoice,
  section: BreakEvenSection,
): Record<string, number> {
  const idsOf = ({ years, rate, deadweight, costShares }: BreakEvenChoice) => [
    ["benefit-years", years] as const,
    ["discount-rate", rate] as const,
    ["deadweight", deadweight] as const,
    ...sharedPayers(section).map((id) => [`cost-share-${id}`, costShares[id] ?? 0] as const),
  ];
  const before = new Map(idsOf(former));
  return Object.fromEntries(idsOf(choice).filter(([id, value]) => before.get(id) !== value));
}

const sharedPayers = ({ payers: own }: BreakEvenSection): string[] =>
  own.map(({ id }) => id).filter((id) => payers.some((each) => each === id));

/** Kronor per person and year that a cause is worth to a payer. */
export const worthOf = (choice: BreakEvenChoice, cause: string, payer: string): number =>
  choice.values[cause]?.[payer] ?? 0;

/** The choice with one value filled in. */
export const withWorth = (
  choice: BreakEvenChoice,
  cause: string,
  payer: string,
  sek: number,
): BreakEvenChoice => ({
  ...choice,
  values: { ...choice.values, [cause]: { ...choice.values[cause], [payer]: sek } },
});

/** People needed for each payer to break even (model.md 5), on the user's own values. `costSek`: all of the cost. */
export function payerLines(section: BreakEvenSection, choice: BreakEvenChoice, costSek: number): PayerLine[] {
  const { years, rate, deadweight } = choice;
  return section.payers.map(({ id }) => {
    const perYear = section.causes.reduce((sum, cause) => sum + worthOf(choice, cause.id, id), 0);
    const cost = costSek * (choice.costShares[id] ?? 0);
    const isEmpty = section.causes.every((cause) => worthOf(choice, cause.id, id) === 0);
    return {
      id,
      costSek: cost,
      perYearSek: perYear,
      answer: breakEven({ costSek: cost, valueSekPerYear: perYear, years, rate, deadweight }),
      isEmpty,
    };
  });
}
