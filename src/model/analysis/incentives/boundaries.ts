import type { TwoPayments } from "./two-payments.ts";

/** A boundary between two areas of a municipality moved by one person who does not count in the good direction. */
export interface Boundary {
  readonly municipality: string;
  readonly indicator: string;
  /** Ids: the area that loses the person, and the one that takes it in. */
  readonly from: string;
  readonly to: string;
  /** Kronor to both areas together. */
  readonly sek: number;
}

/** The largest ones are kept. */
const mostKept = 20;

/** Pairs of areas that are tried; a municipality with hundreds would take minutes, and its first pairs stand for it. */
const mostTried = 2000;

/**
 * What moving a boundary by one person in the latest year read would bring a municipality with several areas: the person
 * counts in neither share in the good direction. As what the rule invites. Gains alone, the largest first.
 */
export function boundaryMoves(payments: TwoPayments, taken: readonly number[]): Boundary[] {
  const { kernel, indicators, first } = payments;
  const { areas } = kernel.frame;
  const found: Boundary[] = [];
  let tried = 0;
  for (const [indicator, { id }] of indicators.entries()) {
    const { direction } = kernel.frame.indicator(id);
    /** What the share becomes with one person more or fewer who does not count in the good direction. */
    const shift = (area: number, by: 1 | -1): number => {
      const persons = payments.personsOf(indicator, area);
      const share = payments.shareOf(indicator, area);
      const counted = share * persons + (direction > 0 ? 0 : by);
      if (!(persons + by > 0) || counted < 0 || counted > persons + by) return Number.NaN;
      return counted / (persons + by) - share;
    };
    for (const from of taken)
      for (const to of taken) {
        const municipality = areas[from]?.municipality ?? "";
        if (from === to || municipality !== areas[to]?.municipality) continue;
        const [less, more] = [shift(from, -1), shift(to, 1)];
        if (Number.isNaN(less) || Number.isNaN(more)) continue;
        tried += 1;
        if (tried > mostTried) return largest(found);
        const paid = payments.pay([
          { indicator, area: from, now: less, after: less, counted: -1 },
          { indicator, area: to, now: more, after: more, counted: 1 },
        ]);
        if (paid === null) continue;
        const gain = (area: number) => (paid[area] as number) - (first[area] as number);
        const sek = gain(from) + gain(to);
        if (sek > 1)
          found.push({
            municipality,
            indicator: id,
            from: areas[from]?.id ?? "",
            to: areas[to]?.id ?? "",
            sek,
          });
      }
  }
  return largest(found);
}

const largest = (found: readonly Boundary[]): Boundary[] =>
  [...found].sort((a, b) => b.sek - a.sek).slice(0, mostKept);
