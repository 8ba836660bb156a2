import {
  type Band,
  bandAt,
  bandLine,
  eventLine,
  everywhere,
  groupLine,
  lines,
  meanLine,
  type Projection,
} from "../model/project/projection.ts";
import { bandSeries, commonMeans, meanSeries } from "../model/project/series.ts";
import { breakEvenJson, payersJson } from "./payers-json.ts";
import { projectionHash } from "./projection-hash.ts";

/** A projection as one JSON object (the command line's help tells its shape). */
export function projectionJson(projection: Projection): object {
  const { facts, draws, quantiles, cut } = projection;
  const { programme, modelVersion, seed, firstYear, years, provenance, assumed } = facts;
  return {
    programme,
    modelVersion,
    seed,
    draws,
    firstYear,
    years,
    quantiles,
    cut,
    firstPaymentYear: facts.firstPaymentYear,
    lastPaymentYear: facts.lastPaymentYear,
    paid: paidOf(projection, everywhere(facts)),
    provenance,
    assumed,
    ...(facts.groups.length > 0 && { groups: facts.groups }),
    breakEven: breakEvenJson(projection),
    ...(facts.layout.detail !== "all" && { areaDetail: facts.layout.detail }),
    areas: facts.areas.map((area, place) => ({
      ...area,
      paidSek: paidOf(projection, place).sek,
      ...placeOf(projection, place),
    })),
    total: placeOf(projection, everywhere(facts)),
    hash: projectionHash(projection),
  };
}

const placeOf = (projection: Projection, place: number): object => ({
  years: yearsOf(projection, place),
  ...payersJson(projection, place),
});

/** Kronor awarded in a place per year and in all, means of the draws; years in which the rule does not pay are listed with 0. */
function paidOf(
  projection: Projection,
  place: number,
): {
  readonly years: readonly { readonly year: number; readonly sek: number }[];
  readonly sek: number;
} {
  const { facts } = projection;
  const line = bandLine(projection, "award", place, lines.mean);
  return {
    years: line.map((sek, at) => ({ year: facts.firstYear + at, sek: Math.round(sek) })),
    sek: Math.round(line.reduce((sum, sek) => sum + sek, 0)),
  };
}

function yearsOf(projection: Projection, place: number): object[] {
  const { facts } = projection;
  const means = meanSeries
    .slice(0, commonMeans(facts.layout))
    .map((series) => [series, meanLine(projection, series, place)] as const);
  const events = facts.events.map((event) => [event, eventLine(projection, event, place)] as const);
  const groups = facts.groups.map(
    (id) => [id, groupLine(projection, id, place), groupLine(projection, id, place, true)] as const,
  );
  return Array.from({ length: facts.years }, (_, year) => ({
    year: facts.firstYear + year,
    ...Object.fromEntries(
      bandSeries.map((series) => [series, bandOrNull(bandAt(projection, series, place, year))]),
    ),
    means: Object.fromEntries(means.map(([series, line]) => [series, line[year]])),
    ...(groups.length > 0 && {
      groups: Object.fromEntries(
        groups.map(([id, line, without]) => [id, { mean: line[year], without: without[year] }]),
      ),
    }),
    events: Object.fromEntries(events.map(([event, line]) => [event, line[year]])),
  }));
}

/** Null where nothing is measured: JSON has no number for it. */
const bandOrNull = (band: Band): Band | null => (Number.isNaN(band.p50) ? null : band);
