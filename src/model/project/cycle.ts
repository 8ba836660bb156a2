import { normalQuantile } from "../random/normal-quantile.ts";
import { cyclePaths } from "./cycle-parameters.ts";
import { parameterPlaces } from "./parameters.ts";

const cycle = parameterPlaces.cycle;
const persistence = parameterPlaces["cycle-persistence"];
const firstOwn = parameterPlaces["cycle-1"];

/**
 * Named paths of the cycle index, year by year; afterwards it falls back by 0.7 a year. The one of Stockholm 1999-2003
 * is (4.1 - u) / 0.6 with u the unemployed per hundred inhabitants, 4.1 in 1999, 2.9 in 2002 and 3.5 in October 2003;
 * the years between are on a straight line (Stockholm, Utlåtande 2005: RVII; scale and line are assumptions).
 */
const named: Readonly<Record<string, readonly number[]>> = {
  flat: [],
  upturn: [1, 2, 2, 1],
  downturn: [-1, -2, -2, -1],
  "stockholm-1999-2003": [0, 2 / 3, 4 / 3, 2, 1],
};
const fallingBack = 0.7;

/** Whether the index is drawn: then `values` leave it open. */
export const isCycleRandom = (values: Float64Array): boolean =>
  cyclePaths[values[cycle] as number] === "random";

/** The cycle index of each year, 0 an ordinary one, in standard deviations; the random one is expected at 0 (details.md 43). */
export function givenCycle(values: Float64Array, out: Float64Array): void {
  const path = cyclePaths[values[cycle] as number] ?? "flat";
  const steps = named[path];
  for (let year = 0; year < out.length; year++) {
    if (path === "own") out[year] = values[firstOwn + year] as number;
    else if (steps === undefined) out[year] = 0;
    else out[year] = steps[year] ?? (year === 0 ? 0 : (out[year - 1] as number) * fallingBack);
  }
}

/** The next year's index of a drawn cycle: an autoregression with unit variance in the long run, from one uniform. */
export function nextCycle(before: number, values: Float64Array, uniform: number): number {
  const phi = values[persistence] as number;
  return phi * before + Math.sqrt(1 - phi * phi) * normalQuantile(uniform);
}
