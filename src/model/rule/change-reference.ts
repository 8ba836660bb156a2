import type { KernelData, Selected } from "../data-frame.ts";
import type { Indicator } from "../programme-data.ts";
import { throwFault } from "../throw-fault.ts";
import type { Improvement } from "./improvement.ts";

/**
 * Compiles what is taken off every change: a function of the selected areas' changes (shares, in the good direction, by
 * area number). Null where nothing is.
 */
export function compileChangeReference(
  { relativeTo = "none", from, to }: Improvement,
  indicator: Indicator,
): ((data: KernelData, selected: Selected, changes: Float64Array) => number) | null {
  switch (relativeTo) {
    case "none":
      return null;
    case "mean":
      return (_data, { count, index }, changes) => {
        let sum = 0;
        for (let i = 0; i < count; i++) sum += changes[index[i] as number] as number;
        return count === 0 ? 0 : sum / count;
      };
    case "nation":
      return ({ yearsMoved = 0 }) => nationChange(indicator, from, to, yearsMoved);
    default:
      return relativeTo satisfies never;
  }
}

/**
 * The nation's change between two windows in the good direction. Where the years have moved along in a projection, the
 * nation keeps its last known value (details.md 40). Stops with missingNation.
 */
export function nationChange(
  indicator: Indicator,
  from: readonly number[],
  to: readonly number[],
  yearsMoved = 0,
): number {
  const meanOf = (years: readonly number[]): number =>
    years.reduce((sum, year) => sum + nationAt(indicator, year, yearsMoved), 0) / years.length;
  return indicator.direction * (meanOf(to) - meanOf(from));
}

function nationAt(indicator: Indicator, year: number, yearsMoved: number): number {
  const { nation } = indicator;
  const own = nation[String(year + yearsMoved)];
  if (own !== undefined) return own;
  const latest = Object.keys(nation)
    .map(Number)
    .filter((each) => yearsMoved > 0 && each <= year + yearsMoved)
    .sort((a, b) => a - b)
    .at(-1);
  return latest === undefined
    ? throwFault({ code: "missingNation", indicator: indicator.id, year })
    : (nation[String(latest)] as number);
}
