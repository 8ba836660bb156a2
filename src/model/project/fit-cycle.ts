import { fail, ok, type Result } from "../result.ts";
import { toResult } from "../throw-fault.ts";
import { mostYears } from "./cycle-parameters.ts";
import { localOf, type ProjectionInput } from "./input.ts";
import { parameters } from "./parameters.ts";
import { everywhere, expectedLine } from "./projection.ts";
import { compileProjection } from "./simulator.ts";
import { firstProjectedYear, readStart } from "./start-state.ts";
import type { ObservedChange } from "./target.ts";

/** How strong the cycle must be for what was observed, and what that implies. */
export interface CycleFit {
  readonly year: number;
  /** cycle-scale, to four decimals. */
  readonly scale: number;
  /** People on assistance: at the start, as observed, and in the projection with this scale and with the ordinary one, 1. */
  readonly start: number;
  readonly observed: number;
  readonly fitted: number;
  readonly ordinary: number;
  /** Share in work: at the start, and in the year with this scale. */
  readonly employmentAtStart: number;
  readonly employment: number;
}

/** Steps in which the scale is looked for, from none to the most that is admitted. */
const step = 0.25;
const decimals = 4;
/** Enough for one more decimal than is told. */
const halvings = 16;

/**
 * The least strength of the cycle (cycle-scale) for which as many people are on assistance as were observed, by expected
 * values with the programme: the first step in which the number is passed, halved until it is met. Errors: as
 * compileProjection; outOfRange for a year that no projection reaches; noCycleFit where no strength gives that number, with the nearest that one gives.
 */
export function fitCycle(input: ProjectionInput, { year, change }: ObservedChange): Result<CycleFit> {
  const assumptions = { ...input.programme.assumptions, ...input.assumptions };
  const first = toResult(() => firstProjectedYear(input.programme, assumptions));
  if (!first.ok) return first;
  const last = first.value + mostYears - 1;
  if (year < first.value || year > last)
    return fail({ code: "outOfRange", path: "year", value: year, allowed: `${first.value}-${last}` });
  const years = year - first.value + 1;
  const at = (scale: number) => peopleIn({ ...input, years }, scale);
  const ordinary = at(1);
  if (!ordinary.ok) return ordinary;
  const start = readStart(input.programme, assumptions, localOf(input));
  const sumOf = (people: Float64Array) => people.reduce((sum, each) => sum + each, 0);
  const startPeople = sumOf(start.assisted);
  const observed = startPeople * (1 + change);

  const misses = (people: number): number => people - observed;
  let low = 0;
  let atLow = at(low);
  if (!atLow.ok) return atLow;
  let nearest = atLow.value.assisted;
  for (let high = step; high <= parameters["cycle-scale"].most; high += step) {
    const atHigh = at(high);
    if (!atHigh.ok) return atHigh;
    if (Math.sign(misses(atLow.value.assisted)) !== Math.sign(misses(atHigh.value.assisted))) {
      const isAbove = misses(atLow.value.assisted) > 0;
      let top = high;
      for (let i = 0; i < halvings; i++) {
        const middle = (low + top) / 2;
        const found = at(middle);
        if (!found.ok) return found;
        if (misses(found.value.assisted) > 0 === isAbove) low = middle;
        else top = middle;
      }
      const scale = Number(((low + top) / 2).toFixed(decimals));
      const fitted = at(scale);
      if (!fitted.ok) return fitted;
      return ok({
        year,
        scale,
        start: startPeople,
        observed,
        fitted: fitted.value.assisted,
        ordinary: ordinary.value.assisted,
        employmentAtStart: sumOf(start.employed) / sumOf(start.adults),
        employment: fitted.value.employment,
      });
    }
    low = high;
    atLow = atHigh;
    if (Math.abs(misses(atHigh.value.assisted)) < Math.abs(misses(nearest))) nearest = atHigh.value.assisted;
  }
  return fail({ code: "noCycleFit", year, value: Math.round(nearest), allowed: Math.round(observed) });
}

/** People on assistance and the share in work, all areas together, in the last year of a projection with a strength of the cycle, as expected. Errors: as compileProjection. */
export function peopleIn(
  input: ProjectionInput,
  scale: number,
): Result<{ readonly assisted: number; readonly employment: number }> {
  const made = compileProjection({ ...input, assumptions: { ...input.assumptions, "cycle-scale": scale } });
  if (!made.ok) return made;
  const expected = made.value.expected();
  if (!expected.ok) return expected;
  const { facts } = expected.value;
  const of = (series: "assisted" | "employment") =>
    expectedLine(expected.value, series, everywhere(facts)).at(-1) ?? Number.NaN;
  return ok({ assisted: of("assisted"), employment: of("employment") });
}
