import type { Layout } from "./series.ts";

/**
 * Rows of what is kept of draws: a series at a place in a year. Bands come first, by series, place and year, then the
 * series that areas have no rows of, then means, then events. A row that is not kept is `noRow`.
 */
export const noRow = -1;

/** The row of a series with bands; those of the first year, of years after it the following. */
export function bandRow({ places, areas, years, areaBands }: Layout, series: number, place: number): number {
  if (series < areaBands) return (series * places + place) * years;
  return place === areas ? (areaBands * places + series - areaBands) * years : noRow;
}

/** The row of a series of means among those of means, in the first year. */
export const meanRow = (
  { places, areas, years, sumPlaces }: Layout,
  series: number,
  place: number,
): number =>
  sumPlaces === places ? (series * places + place) * years : place === areas ? series * years : noRow;

/** The row of an event among those of events, in the first year. */
export const eventRow = ({ places, years }: Layout, event: number, place: number): number =>
  (event * places + place) * years;

/** The row of a total among those of totals. */
export const totalRow = ({ places, areas, sumPlaces }: Layout, total: number, place: number): number =>
  sumPlaces === places ? total * places + place : place === areas ? total : noRow;

/** Stretches of a year's numbers, or of totals, that have rows, in the order of their rows. */
export type Span = readonly [from: number, before: number];

/** Numbers with bands that are no awards; awards are kept apart. */
export const valueSpans = ({ places, areas, bands, areaBands }: Layout): Span[] => [
  [places, areaBands * places],
  ...Array.from({ length: bands - areaBands }, (_, k): Span => {
    const last = (areaBands + k) * places + areas;
    return [last, last + 1];
  }),
];

/** Numbers that have means alone, and events. */
export const otherSpans = ({ places, bands, means, perYear, sumPlaces }: Layout): Span[] => [
  ...spansOf(bands * places, means, places, sumPlaces),
  [(bands + means) * places, perYear],
];

/** Totals that have rows. */
export const totalSpans = ({ places, totals, sumPlaces }: Layout): Span[] =>
  spansOf(0, totals, places, sumPlaces);

const spansOf = (first: number, series: number, places: number, kept: number): Span[] =>
  kept === places
    ? [[first, first + series * places]]
    : Array.from({ length: series }, (_, k): Span => {
        const end = first + (k + 1) * places;
        return [end - 1, end];
      });
