import type { ProjectionFacts } from "../../../model/project/projection.ts";
import type { YearlyEvent } from "../../../model/project/series.ts";

/**
 * The years in which an event about awards can happen in a place (its number): those with money in which it takes part.
 * The first award falls only against a baseline's.
 */
export function possibleYears(
  id: YearlyEvent,
  { paidYears, ownYears }: ProjectionFacts,
  place: number,
  isCompared: boolean,
): number[] {
  const own = ownYears[place] ?? null;
  const due = paidYears.filter((year) => own === null || (year >= own.from && year <= own.to));
  return id === "fall" && !isCompared ? due.slice(1) : due;
}
