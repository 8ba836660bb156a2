import { areaId, type KernelData, kernelData } from "./data-frame.ts";
import { compileRule, type Kernel } from "./kernel.ts";
import type { Programme } from "./programme.ts";
import { fail, ok, type Result } from "./result.ts";
import { moneyToDistribute, type Rule } from "./rule/rule.ts";
import { near } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";

/** What an area's award may be when its own rounded observations may stand for anything that rounds to them. Whole kronor. */
export interface AwardInterval {
  readonly area: string;
  readonly awardSek: Sek;
  readonly leastSek: Sek;
  readonly mostSek: Sek;
  /** Rounded observations of the area that the rule reads. */
  readonly moved: number;
}

/** Most rounded observations of one area whose ends are all tried together: 2^8 allocations. */
export const mostMoved = 8;

/**
 * The step that shares are rounded to: the coarsest of 0.01, 0.001, ... that all of them are whole multiples of.
 * Null for none.
 */
export function roundingStep(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  for (let decimals = 2; decimals <= 6; decimals++) {
    const scale = 10 ** decimals;
    // A share written with decimals is the nearest double: 0.29 x 100 is not quite 29.
    if (values.every((value) => near(value * scale, Math.round(value * scale), scale))) return 1 / scale;
  }
  return null;
}

/** The rounding steps by indicator of the observations that are published-rounded. */
export function roundingSteps({ observations }: Programme): ReadonlyMap<string, number> {
  const rounded = new Map<string, number[]>();
  for (const { indicator, provenance, value } of observations)
    if (provenance === "published-rounded")
      rounded.set(indicator, [...(rounded.get(indicator) ?? []), value]);
  return new Map(
    [...rounded].flatMap(([indicator, values]) => {
      const step = roundingStep(values);
      return step === null ? [] : [[indicator, step] as const];
    }),
  );
}

/**
 * Each area's award with its own published-rounded observations moved to the ends of their rounding intervals, every
 * end with every other, all other areas as published: exact allocations, the published one among them. Areas in order
 * of id; an area without rounded observations keeps its award. The ends are bounds: a share rounds to 36 per cent from
 * 35.5 up to, but not with, 36.5. Errors: those of allocate, also at an end; `outOfRange` with the area where more
 * than 8 observations would have to be moved.
 */
export function roundingIntervals(rule: Rule, programme: Programme): Result<readonly AwardInterval[]> {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return compiled;
  const kernel = compiled.value;
  const data = kernelData(kernel.frame, programme.observations, moneyToDistribute(rule));
  const fault = kernel.run(data);
  if (fault !== null) return fail(fault);
  const awards = Float64Array.from(kernel.output.awards);
  const ends = endsByArea(kernel, programme);
  const intervals: AwardInterval[] = [];
  for (const [area, award] of awards.entries()) {
    const own = ends[area] as readonly End[];
    const id = areaId(kernel.frame, area);
    if (own.length > mostMoved)
      return fail({ code: "outOfRange", area: id, value: own.length, allowed: mostMoved });
    const found = extremes(kernel, data, area, own, award);
    if (!found.ok) return found;
    intervals.push({ area: id, awardSek: sek(award), ...found.value, moved: own.length });
  }
  return ok(intervals);
}

/** One rounded observation of an area: where it stands among the kernel's values, and between what it may lie. */
interface End {
  readonly places: readonly number[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The rounded observations that a rule reads, by area number. */
function endsByArea({ frame }: Kernel, programme: Programme): End[][] {
  const steps = roundingSteps(programme);
  const n = frame.areas.length;
  const numbers = new Map(frame.areas.map(({ id }, i) => [id, i]));
  const ends: End[][] = frame.areas.map(() => []);
  for (const { area, indicator, year, value, provenance } of programme.observations) {
    const at = numbers.get(area);
    const step = steps.get(indicator);
    if (provenance !== "published-rounded" || at === undefined || step === undefined) continue;
    // A rule may read a year twice: as one that moves with the payment year and as one that does not.
    const places = frame.columns.flatMap((column, i) =>
      column.indicator === indicator && column.year === year ? [i * n + at] : [],
    );
    if (places.length === 0) continue;
    const low = Math.max(0, value - step / 2);
    const high = Math.min(1, value + step / 2);
    ends[at]?.push({ places, value, low, high });
  }
  return ends;
}

/** Smallest and largest award of one area over all corners of its ends; the data are as before afterwards. */
function extremes(
  kernel: Kernel,
  data: KernelData,
  area: number,
  ends: readonly End[],
  award: number,
): Result<{ readonly leastSek: Sek; readonly mostSek: Sek }> {
  let least = award;
  let most = award;
  const set = (end: End, value: number): void => {
    for (const place of end.places) data.values[place] = value;
  };
  for (let corner = 0; ends.length > 0 && corner < 2 ** ends.length; corner++) {
    for (const [i, end] of ends.entries()) set(end, (corner >> i) & 1 ? end.high : end.low);
    const fault = kernel.run(data);
    if (fault !== null) return fail(fault);
    const found = kernel.output.awards[area] as number;
    least = Math.min(least, found);
    most = Math.max(most, found);
  }
  for (const end of ends) set(end, end.value);
  return ok({ leastSek: sek(least), mostSek: sek(most) });
}
