import type { Gathered } from "./gather-values.ts";
import { labelOf, type Mapping, type Measure, type OddRow } from "./mapping.ts";
import type { Values } from "./values.ts";

/** Rows that must be summed up for a sum of them to be no chance. */
const least = 3;

/**
 * An area that is the sum of all others in every count, or their mean in every share (the first or the last of them,
 * in two measures or years at least): a total without a word for it.
 */
export function findSums({ areas: { areas }, values }: Gathered, mapping: Mapping): OddRow[] {
  if (areas.length <= least) return [];
  const used = mapping.measures.filter(({ use }) => use !== "ignore" && use !== "lastAward");
  const isWhole = (measure: Measure) => {
    const own = values.get(measure.key) as Values;
    return own
      .years()
      .every((year) => areas.every((_, place) => Number.isInteger(own.get(place, year) ?? 0)));
  };
  const counts = used.filter(
    (measure) => measure.unit === "persons" || (measure.unit === "number" && isWhole(measure)),
  );
  const shares = used.filter((measure) => !counts.includes(measure));
  const places = [...areas.keys()];
  const ends = [places[0] ?? 0, places.at(-1) ?? 0];
  const columnsOf = (measures: readonly Measure[]) =>
    measures.flatMap((measure) => {
      const own = values.get(measure.key) as Values;
      return own.years().flatMap((year) => {
        const column = totalled(places.map((place) => own.get(place, year)));
        return column.count > 0 ? [column] : [];
      });
    });
  const sums = columnsOf(counts);
  const means = columnsOf(shares);
  const isSum = (place: number) =>
    sums.length > 0 && sums.every((column) => equalsRest(column, place, "sum"));
  const isMean = (place: number) =>
    means.length > 0 && means.every((column) => equalsRest(column, place, "mean"));
  const summed = places.find(isSum);
  const hasNoCounts = (place: number) => sums.every(({ values }) => values[place] === undefined);
  const found = summed ?? ends.find((place) => hasNoCounts(place) && isMean(place));
  const area = found === undefined ? undefined : areas[found];
  if (area === undefined) return [];
  const label = labelOf(area.id === area.name ? "" : area.id, area.name);
  if (summed !== undefined) return [{ label, kind: "sum", use: "leaveOut" }];
  // One number may be the mean of the others by chance: the row stays an area, and the reader is told.
  return [{ label, kind: "average", use: means.length > 1 ? "leaveOut" : "area" }];
}

/** The numbers of a measure in a year with their sum, so that each is compared with the rest in one step. */
interface Totalled {
  readonly values: readonly (number | undefined)[];
  readonly sum: number;
  readonly count: number;
}

function totalled(values: readonly (number | undefined)[]): Totalled {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value === undefined || Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return { values, sum, count };
}

function equalsRest({ values, sum, count }: Totalled, place: number, how: "sum" | "mean"): boolean {
  const own = values[place];
  if (own === undefined || Number.isNaN(own) || own === 0 || count - 1 < least) return false;
  const rest = sum - own;
  // Means are rounded to the tenth of a per cent that tables give; sums of whole people are exact.
  return how === "sum" ? Math.abs(rest - own) <= 1e-9 * own : Math.abs(rest / (count - 1) - own) <= 0.00051;
}
