import { normalQuantile } from "../random/normal-quantile.ts";
import { cyclePaths } from "./cycle-parameters.ts";
import { parameterPlaces } from "./parameters.ts";

const cycle = parameterPlaces.cycle;
const persistence = parameterPlaces["cycle-persistence"];
const firstOwn = parameterPlaces["cycle-1"];

/** A named path: its years, from the first of the projection on or from a calendar year. */
interface NamedPath {
  readonly steps: readonly number[];
  readonly fromYear?: number;
}

/**
 * Named paths of the cycle index; before them it is 0, afterwards it falls back by 0.7 a year. The one of Stockholm
 * 1999-2003 is (4.1 - u) / 0.6 with u the unemployed per hundred inhabitants, 4.1 in 1999, 2.9 in 2002 and 3.5 in October
 * 2003; the years between are on a straight line (Stockholm, Utlåtande 2005: RVII; scale and line are assumptions).
 */
const named: Readonly<Record<string, NamedPath>> = {
  flat: { steps: [] },
  upturn: { steps: [1, 2, 2, 1] },
  downturn: { steps: [-1, -2, -2, -1] },
  "stockholm-1999-2003": { steps: [0, 2 / 3, 4 / 3, 2, 1], fromYear: 1999 },
};
const fallingBack = 0.7;

/** Whether the index is drawn: then `values` leave it open. */
export const isCycleRandom = (values: Float64Array): boolean =>
  cyclePaths[values[cycle] as number] === "random";

/**
 * The cycle index of each year of a projection, 0 an ordinary one, in standard deviations; the random one is expected at 0
 * (details.md 43). `firstYear`: the calendar year of the first.
 */
export function givenCycle(values: Float64Array, firstYear: number, out: Float64Array): void {
  const path = cyclePaths[values[cycle] as number] ?? "flat";
  for (let year = 0; year < out.length; year++)
    out[year] =
      path === "own"
        ? (values[firstOwn + year] as number)
        : indexOf(named[path], firstYear + year, firstYear);
}

function indexOf(path: NamedPath | undefined, year: number, firstYear: number): number {
  if (path === undefined) return 0;
  const { steps, fromYear = firstYear } = path;
  const step = year - fromYear;
  if (step < 0 || steps.length === 0) return 0;
  const last = steps.length - 1;
  let index = steps[Math.min(step, last)] as number;
  for (let after = last; after < step; after++) index *= fallingBack;
  return index;
}

/** The next year's index of a drawn cycle: an autoregression with unit variance in the long run, from one uniform. */
export function nextCycle(before: number, values: Float64Array, uniform: number): number {
  const phi = values[persistence] as number;
  return phi * before + Math.sqrt(1 - phi * phi) * normalQuantile(uniform);
}
