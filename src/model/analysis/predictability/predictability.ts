import { allocate } from "../../allocate.ts";
import { baseYear } from "../../base-year.ts";
import { movingYears } from "../../payment-plan.ts";
import type { ProjectionInput } from "../../project/input.ts";
import { compileProjection } from "../../project/simulator.ts";
import { fallShare, sumHeld } from "../../project/sum-held.ts";
import type { Provenance } from "../../provenance.ts";
import { exactQuantiles, quantileScratch } from "../../quantile/exact-quantiles.ts";
import { ok, type Result } from "../../result.ts";
import { moneyInYear } from "../../rule/calendar.ts";

/** What may be chosen for the predictability. */
export interface PredictabilityOptions {
  /** 1 to 100,000; absent: 2,000, fewer for hundreds of areas. */
  readonly draws?: number;
  /** A whole number, 0 to 2^53 - 1; absent: 1. */
  readonly seed?: number;
}

/** Shares of the draws that quantiles are told at. */
export const toldShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What a receiver can count on. Kronor. */
export interface Predicted {
  readonly id: string;
  /** The award of the payment that the rule is written for. */
  readonly nowSek: number;
  readonly meanSek: number;
  /** Of the next payment, at `toldShares`. */
  readonly quantilesSek: readonly number[];
  /** The largest sum that comes in nine draws of ten, as the projection's numbers to plan by have it. */
  readonly safeSek: number;
  /** Share of draws in which the award is more than 20 % below that of now; null where there is nothing now. */
  readonly fall: number | null;
  /** Its standard error by the number of draws. */
  readonly fallError: number | null;
  /** Share of draws in which there is no award. */
  readonly nothing: number;
}

/** When a change in a year shows in awards, and when it no longer does, in years after it. */
export interface Passage {
  /** Years from a change to the first payment that reads it. */
  readonly first: number;
  /** Years from a change to the last payment that reads it: from then on it has gone through. */
  readonly last: number;
}

/** The next payment as a distribution, under the assumptions of the projection: a scenario, not a forecast. */
export interface Predictability {
  readonly provenance: Provenance;
  readonly draws: number;
  readonly seed: number;
  /** Year of the payment that the rule is written for; null where it reads no year. */
  readonly nowYear: number | null;
  /** The year that is looked at: the one after `nowYear`, else the first of the projection. */
  readonly nextYear: number;
  /** Year of the next payment; null where the rule lists no money for it, and then no area is told. */
  readonly year: number | null;
  /** Null where the rule reads no year that moves along. */
  readonly passage: Passage | null;
  /** In order of id; areas that get or may get something. */
  readonly areas: readonly Predicted[];
}

/** Kronor of the next payment, per area and draw, at `area * count + draw`. */
export interface PredictabilityPart {
  readonly count: number;
  readonly awards: Float64Array;
}

export interface PreparedPredictability {
  readonly parts: number;
  readonly stages: readonly number[];
  compute(part: number): Result<PredictabilityPart>;
  answer(parts: readonly PredictabilityPart[]): Result<Predictability>;
}

const presetDraws = (areas: number): number => Math.min(2000, Math.max(200, Math.floor(600_000 / areas)));
const drawsPerPart = (areas: number): number => Math.min(250, Math.max(5, Math.round(3000 / areas)));

/**
 * Makes the predictability ready: draws of the projection up to the payment after the one the rule is written for. Errors: what
 * stops the rule, or the projection before it begins.
 */
export function preparePredictability(
  given: Omit<ProjectionInput, "years" | "seed">,
  { draws: asked, seed = 1 }: PredictabilityOptions,
): Result<PreparedPredictability> {
  const { rule, programme } = given;
  const allocation = allocate(rule, programme);
  if (!allocation.ok) return allocation;
  const { areas, provenance } = allocation.value;
  const draws = asked ?? presetDraws(areas.length);
  const nowYear = baseYear(rule);
  const passage = passageOf(movingYears(rule), nowYear);
  const first = compileProjection({ ...given, years: 1, seed });
  if (!first.ok) return first;
  const { firstYear } = first.value.facts;
  const year = nowYear === null ? firstYear : nowYear + 1;
  const common = { provenance, draws, seed, nowYear, nextYear: year, passage };
  if (moneyInYear(rule, year) === null || year < firstYear)
    return ok(certain({ ...common, year: null, areas: [] }));
  const years = year - firstYear + 1;
  const compiled = years === 1 ? first : compileProjection({ ...given, years, seed });
  if (!compiled.ok) return compiled;
  const simulator = compiled.value;
  const { unitSek } = simulator.facts;
  const n = areas.length;
  const perPart = drawsPerPart(n);
  const parts = Math.ceil(draws / perPart);
  return ok({
    parts,
    stages: [1, 4, 16, 64, 256].filter((stage) => stage < parts),
    compute(part) {
      const from = part * perPart;
      const chunk = simulator.draw(from, Math.min(perPart, draws - from));
      if (!chunk.ok) return chunk;
      const { count, money } = chunk.value;
      const awards = new Float64Array(n * count);
      for (let area = 0; area < n; area++)
        for (let draw = 0; draw < count; draw++)
          awards[area * count + draw] =
            (money[(area * years + years - 1) * count + draw] as number) * unitSek;
      return ok({ count, awards });
    },
    answer(computed) {
      const count = computed.reduce((sum, part) => sum + part.count, 0);
      const values = new Float64Array(count);
      const scratch = quantileScratch(count);
      const told = areas.map(({ id, awardSek }, area): Predicted => {
        let at = 0;
        for (const part of computed) {
          values.set(part.awards.subarray(area * part.count, (area + 1) * part.count), at);
          at += part.count;
        }
        return predictedOf(id, awardSek, values, scratch);
      });
      return ok({
        ...common,
        draws: count,
        year,
        areas: told.filter(({ nowSek, meanSek }) => nowSek > 0 || meanSek > 0),
      });
    },
  });
}

function predictedOf(
  id: string,
  nowSek: number,
  values: Float64Array,
  scratch: ReturnType<typeof quantileScratch>,
): Predicted {
  const count = values.length;
  const quantiles = new Float64Array(toldShares.length);
  exactQuantiles(values, count, toldShares, quantiles, 0, scratch);
  let sum = 0;
  let falls = 0;
  let nothings = 0;
  for (let draw = 0; draw < count; draw++) {
    const value = values[draw] as number;
    sum += value;
    if (value < fallShare * nowSek) falls += 1;
    if (value === 0) nothings += 1;
  }
  const fall = falls / count;
  return {
    id,
    nowSek,
    meanSek: sum / count,
    quantilesSek: [...quantiles],
    safeSek: sumHeld(values),
    fall: nowSek > 0 ? fall : null,
    fallError: nowSek > 0 ? Math.sqrt((fall * (1 - fall)) / count) : null,
    nothing: nothings / count,
  };
}

/** A question whose answer needs no draws. */
const certain = (answer: Predictability): PreparedPredictability => ({
  parts: 1,
  stages: [],
  compute: () => ok({ count: 0, awards: new Float64Array(0) }),
  answer: () => ok({ ...answer, draws: 0 }),
});

/** When a change in a year shows: from the payment whose latest year it is to the one whose earliest year it is. */
function passageOf(years: readonly number[], paid: number | null): Passage | null {
  const [earliest, latest] = [years[0], years.at(-1)];
  if (paid === null || earliest === undefined || latest === undefined) return null;
  return { first: paid - latest, last: paid - earliest };
}
