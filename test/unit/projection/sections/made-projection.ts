import { breakEvenFacts } from "../../../../src/model/payers/payer-facts.ts";
import { commonPayers } from "../../../../src/model/payers/payer-list.ts";
import { bandWidth } from "../../../../src/model/project/merger.ts";
import { eventIds, type Projection, type ProjectionFacts } from "../../../../src/model/project/projection.ts";
import {
  type BandSeries,
  bandSeries,
  layoutOf,
  type MeanSeries,
  meanSeries,
} from "../../../../src/model/project/series.ts";
import { type Known, type Reading, readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";

export const years = 3;
/** Two areas of the 2013 grant, and all together. */
export const places = { araby: 0, bergsjon: 1, all: 2 } as const;

export interface Made {
  readonly facts?: Partial<ProjectionFacts>;
  readonly targets?: readonly { readonly id: string }[];
  readonly draws?: number;
  /** Means, year by year; quantiles stand as far below and above as `spread` says. */
  readonly bands?: readonly (readonly [
    BandSeries,
    place: number,
    means: readonly number[],
    spread?: number,
  ])[];
  readonly means?: readonly (readonly [MeanSeries, place: number, means: readonly number[]])[];
  readonly events?: readonly (readonly [id: string, place: number, shares: readonly number[]])[];
}

/** A projection of 2013 to 2015 put together by hand; everything not said is 0. */
export function madeProjection({
  facts,
  targets = [],
  draws = 4096,
  bands = [],
  means = [],
  events = [],
}: Made): Projection {
  const count = facts?.years ?? years;
  const layout = layoutOf({
    areas: 2,
    years: count,
    targets: targets.length,
    payers: 4,
    saves: true,
    groups: 1,
  });
  const ids = eventIds(targets);
  const made = {
    bands: new Float64Array(bandSeries.length * layout.places * count * bandWidth),
    totals: new Float64Array(layout.totalRows * bandWidth),
    means: new Float64Array(meanSeries.length * layout.places * count),
    events: new Float64Array(ids.length * layout.places * count),
  };
  for (const [series, place, line, spread = 0] of bands)
    line.forEach((value, year) => {
      const at = ((bandSeries.indexOf(series) * layout.places + place) * count + year) * bandWidth;
      made.bands.set(
        [value - spread, value - spread / 2, value, value + spread / 2, value + spread, value, 0.1],
        at,
      );
    });
  for (const [series, place, line] of means)
    made.means.set(line, (meanSeries.indexOf(series) * layout.places + place) * count);
  for (const [id, place, line] of events)
    made.events.set(line, (ids.indexOf(id) * layout.places + place) * count);
  return {
    facts: {
      modelVersion: "1",
      programme: "urban15-2013",
      seed: 1,
      firstYear: 2013,
      years: count,
      areas: [
        { id: "araby", name: "Araby", municipality: "Växjö" },
        { id: "bergsjon", name: "Bergsjön", municipality: "Göteborg" },
      ],
      groups: [],
      layout,
      unitSek: 1000,
      events: ids,
      roles: { indicators: { employment: "employment", assistance: null, school: null }, held: [] },
      assumed: [],
      lagYears: 1,
      firstPaymentYear: 2013,
      lastPaymentYear: null,
      paidYears: Array.from({ length: years }, (_, at) => 2013 + at),
      ownYears: [null, null],
      timing: { now: 0, next: 1, lost: 0 },
      expectsAwards: true,
      provenance: "illustrative",
      breakEven: breakEvenFacts(commonPayers, undefined, { years: 1, rate: 0, deadweight: 0 }),
      ...facts,
    },
    draws,
    quantiles: "exact",
    bins: null,
    cut: 0,
    ...made,
  };
}

/** The same as it is read by the sections. */
export function readingFrom(made: Made): Reading {
  const known: Known = { projection: madeProjection(made), isProjectionOlder: false, isExpectedOlder: false };
  return readingOf(known) as Reading;
}

/** Words with plain spaces. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
