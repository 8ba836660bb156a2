import { singleDraws } from "./followed-draws.ts";
import type { Projection } from "./projection.ts";
import { bandRow, noRow } from "./rows.ts";
import { type BandSeries, bandSeries } from "./series.ts";
import { sumHeld } from "./sum-held.ts";

/** One draw of a series at a place, year by year: awards and money in kronor. `draw`: below `singleDraws`. */
export function singleDraw(
  { facts, followed }: Projection,
  series: BandSeries,
  place: number,
  draw: number,
): number[] | null {
  if (followed === undefined) return null;
  const { layout, years } = facts;
  const scale = series === "award" ? facts.unitSek : 1;
  const first = bandRow(layout, bandSeries.indexOf(series), place);
  if (first === noRow) return null;
  const values = Array.from(
    { length: years },
    (_, year) => (followed.singles[(first + year) * singleDraws + draw] as number) * scale,
  );
  return values.some(Number.isFinite) ? values : null;
}

/** Money of a place in a year (0 is the first) in the draws that are followed, in their order, in kronor. */
export function followedMoney(
  { facts, followed }: Projection,
  series: "award" | "spent",
  place: number,
  year: number,
): Float64Array {
  if (followed === undefined) return new Float64Array(0);
  const from = (place * facts.layout.years + year) * followed.stride;
  const kept = (series === "award" ? followed.awards : followed.spent).subarray(from, from + followed.draws);
  return Float64Array.from(kept, series === "award" ? (units) => units * facts.unitSek : (sek) => sek);
}

/** The largest sum, in kronor, that the award of a year is at least in nine draws of ten. */
export const sumThatHolds = (projection: Projection, place: number, year: number): number =>
  sumHeld(followedMoney(projection, "award", place, year));

/** Share of draws in which the award of a year is at least `sek`. */
export function chanceOfReaching(projection: Projection, place: number, year: number, sek: number): number {
  const awards = followedMoney(projection, "award", place, year);
  return awards.reduce((met, award) => met + (award >= sek ? 1 : 0), 0) / awards.length;
}

/** Of a post from August to August five months fall in the first calendar year. */
const monthsBeforeNewYear = 5;

/**
 * Share of draws in which a post from August of a year to August of the next can be paid: what is used of awards is at
 * least five twelfths of its yearly cost in the first calendar year, and at least seven in the second.
 */
export function chanceOfPost(projection: Projection, place: number, year: number, costSek: number): number {
  const first = followedMoney(projection, "spent", place, year);
  const second = followedMoney(projection, "spent", place, year + 1);
  const autumn = (costSek * monthsBeforeNewYear) / 12;
  const spring = costSek - autumn;
  return (
    first.reduce((met, sek, draw) => met + (sek >= autumn && (second[draw] as number) >= spring ? 1 : 0), 0) /
    first.length
  );
}
