import { type BreakEven, breakEven } from "../break-even.ts";
import { type Band, type ExpectedProjection, type Projection, payerTotalAt } from "../project/projection.ts";
import type { PayerFacts } from "./payer-facts.ts";

/** What a programme comes to for one payer at a place, over all years together, in kronor of the first year. */
export interface PayerAnswer extends PayerFacts {
  readonly cost: Band;
  /** With minus without; null where nothing is filled in. */
  readonly gain: Band | null;
  readonly net: Band | null;
  /** People to help on every cause filled in, each for the years a gain lasts, to get the cost back; null where nothing is filled in. */
  readonly needed: Needed | null;
}

/** People needed at the mean cost, and at the costs that 90 of 100 draws lie between (NaN for expected values). */
export interface Needed {
  readonly atMean: BreakEven;
  readonly p5: number;
  readonly p95: number;
}

/** Every payer's sums at a place: an area's number, or the number of areas for all together. The one answer that page, report, export and command line tell. */
export function payerAnswers(of: Projection | ExpectedProjection, place: number): PayerAnswer[] {
  const { payers, years, rate, deadweight } = of.facts.breakEven;
  return payers.map((payer, number): PayerAnswer => {
    const { valueSekPerYear } = payer;
    const cost = payerTotalAt(of, number, "cost", place);
    if (valueSekPerYear === null) return { ...payer, cost, gain: null, net: null, needed: null };
    const at = (costSek: number) => breakEven({ costSek, valueSekPerYear, years, rate, deadweight });
    const people = (found: BreakEven) => (found.kind === "people" ? found.people : Number.NaN);
    return {
      ...payer,
      cost,
      gain: payerTotalAt(of, number, "gain", place),
      net: payerTotalAt(of, number, "net", place),
      needed: { atMean: at(cost.mean), p5: people(at(cost.p5)), p95: people(at(cost.p95)) },
    };
  });
}

/** A payer and kronor. */
interface Share {
  readonly id: string;
  readonly sek: number;
}

/** Who loses while others gain. Society is left out: it is all of them together, and pays nobody. */
export interface Imbalance {
  /** What each loses on average: the transfer that would make it even. */
  readonly losers: readonly Share[];
  /** What each gains. */
  readonly gainers: readonly Share[];
  /** Whether what the gainers gain is enough to make all losers even. */
  readonly isCovered: boolean;
}

/** Finds who loses on average while somebody else gains; null where nobody does, or where it is not known. */
export function imbalanceOf(answers: readonly PayerAnswer[]): Imbalance | null {
  const actors = answers.flatMap(({ id, isSociety, net }) =>
    isSociety || net === null ? [] : [{ id, sek: net.mean }],
  );
  const losers = actors.filter(({ sek }) => sek < 0).map(({ id, sek }) => ({ id, sek: -sek }));
  const gainers = actors.filter(({ sek }) => sek > 0);
  if (losers.length === 0 || gainers.length === 0) return null;
  const sum = (list: readonly Share[]) => list.reduce((total, { sek }) => total + sek, 0);
  return { losers, gainers, isCovered: sum(gainers) >= sum(losers) };
}
