import type { TwoPayments } from "./two-payments.ts";

/** What one person more would bring an area, and whose loss it is. Unrounded kronor. */
export interface Margin {
  /** Ids. */
  readonly area: string;
  readonly indicator: string;
  /** People counted in the latest year read; null where they are not known, and then nothing else is. */
  readonly persons: number | null;
  /** Kronor to the area for one person more in the good direction. Null where that cannot be computed. */
  readonly sek: number | null;
  /** Kronor that were not paid out before, or no longer are: negative where more is paid out in all. */
  readonly unpaidSek: number;
  /** Who loses most, at most three, the largest loss first; losses are negative. */
  readonly losers: readonly { readonly area: string; readonly sek: number }[];
  /** What all other areas lose or gain together, with the losers. */
  readonly othersSek: number;
}

const mostLosers = 3;

/** Less than this is no loss but rounding in the last digits. */
const dust = 1e-6;

/** One person more in the latest year read: an exact rerun of the whole rule (details.md 56). */
export function marginOf(payments: TwoPayments, indicator: number, area: number): Margin {
  const { kernel, indicators, first } = payments;
  const { areas } = kernel.frame;
  const idOf = (number: number) => areas[number]?.id ?? "";
  const id = indicators[indicator]?.id ?? "";
  const persons = payments.personsOf(indicator, area);
  const share = payments.shareOf(indicator, area);
  const none = { area: idOf(area), indicator: id, unpaidSek: 0, losers: [], othersSek: 0 };
  if (!(persons > 0) || Number.isNaN(share)) return { ...none, persons: null, sek: null };
  const step = kernel.frame.indicator(id).direction / persons;
  const paid = payments.pay([{ indicator, area, now: step, after: step }]);
  if (paid === null) return { ...none, persons, sek: null };
  let othersSek = 0;
  let sum = 0;
  const losses: { area: string; sek: number }[] = [];
  for (let other = 0; other < areas.length; other++) {
    const change = (paid[other] as number) - (first[other] as number);
    sum += change;
    if (other === area) continue;
    othersSek += change;
    if (change < -dust) losses.push({ area: idOf(other), sek: change });
  }
  losses.sort((a, b) => a.sek - b.sek);
  return {
    area: idOf(area),
    indicator: id,
    persons,
    sek: (paid[area] as number) - (first[area] as number),
    unpaidSek: Math.abs(sum) < dust ? 0 : -sum,
    losers: losses.slice(0, mostLosers),
    othersSek: Math.abs(othersSek) < dust ? 0 : othersSek,
  };
}
