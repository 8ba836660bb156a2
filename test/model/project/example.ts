import type { Observation, Programme } from "../../../src/model/programme.ts";
import { type AreaTerms, createAreaTerms, setAreaTerms } from "../../../src/model/project/area-terms.ts";
import type { ProjectionInput } from "../../../src/model/project/input.ts";
import { expectedValue } from "../../../src/model/project/parameter.ts";
import { parameterList } from "../../../src/model/project/parameters.ts";
import { type ExpectedProjection, expectedLine } from "../../../src/model/project/projection.ts";
import type { BandSeries, MeanSeries } from "../../../src/model/project/series.ts";
import { compileProjection, type Simulator } from "../../../src/model/project/simulator.ts";
import type { Result } from "../../../src/model/result.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";

/** One area of a small projection: shares in 2011 and 2012, and the people they are measured on. */
export interface ProjectedArea {
  readonly work: readonly number[];
  readonly support: readonly number[];
  readonly school?: readonly number[];
  readonly adults?: number;
  readonly cohort?: number;
  readonly municipality?: string;
  readonly refugees?: number;
  readonly lastAward?: number;
}

/** Everything paid in equal shares, in whole kronor. */
export const equalRule = (budgetSek: number, changes: Partial<Rule> = {}): Rule => ({
  budgetSek,
  pots: [{ id: "all", weight: 1, criterion: { kind: "equal" } }],
  rounding: { unitSek: 1, method: "largestRemainder" },
  ...changes,
});

const ids = ["employment", "long-term-assistance", "upper-secondary-eligibility"] as const;

/** A programme whose rule names no end. */
export function everyYear(programme: Programme): Programme {
  const { schedule: _, areaYears: __, ...rule } = programme.rule;
  return { ...programme, rule };
}

/** A programme whose shares end in 2012. */
export function projectedProgramme(areas: Readonly<Record<string, ProjectedArea>>, rule: Rule): Programme {
  const observations = Object.entries(areas).flatMap(([area, given]) =>
    [given.work, given.support, given.school ?? []].flatMap((values, k) =>
      values.map((value, i): Observation => {
        const denominator = k === 2 ? (given.cohort ?? 100) : (given.adults ?? 1000);
        const indicator = ids[k] as string;
        return {
          area,
          indicator,
          year: 2013 - values.length + i,
          value,
          denominator,
          provenance: "published",
        };
      }),
    ),
  );
  return {
    id: "example",
    areas: Object.entries(areas).map(([id, { municipality = id, refugees, lastAward }]) => ({
      id,
      name: id.toUpperCase(),
      municipality,
      attributes:
        refugees === undefined ? {} : { refugeesPerInhabitant: { value: refugees, provenance: "published" } },
      lastAward: lastAward === undefined ? null : { value: lastAward, provenance: "published" },
    })),
    indicators: ids.map((id, k) => ({
      id,
      title: id,
      direction: k === 1 ? -1 : 1,
      persistence: k === 2 ? 0 : 0.7,
      nation: {},
    })),
    observations,
    rule,
  };
}

/** No moves, no growth: the people of the start stay where they are. */
export const staying = {
  "move-employed": 0,
  "move-assistance": 0,
  "move-other": 0,
  "move-found-work": 0,
} as const;

/** Nothing the programme does has an effect. */
export const powerless = {
  "jobs-per-million": 0,
  "assistance-per-million": 0,
  "pupils-per-million": 0,
} as const;

/** An input with its defaults: three years, seed 1. */
export const inputOf = (programme: Programme, changes: Partial<ProjectionInput> = {}): ProjectionInput => ({
  programme,
  rule: programme.rule,
  assumptions: {},
  years: 3,
  seed: 1,
  ...changes,
});

/** The value of a result that must not be a fault. */
export function the<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const simulatorOf = (input: ProjectionInput): Simulator => the(compileProjection(input));

/** Expected values of an input. */
export const expectedOf = (input: ProjectionInput): ExpectedProjection => the(simulatorOf(input).expected());

/** Expected values of a series in an area (its number) or, without one, in all together. */
export const lineOf = (
  expected: ExpectedProjection,
  series: BandSeries | MeanSeries,
  place = expected.facts.areas.length,
): number[] => expectedLine(expected, series, place);

/** One number per parameter: means of the presets, some replaced. */
export const valuesOf = (changes: Readonly<Record<string, number>> = {}): Float64Array =>
  Float64Array.from(parameterList, ({ id, preset }) => changes[id] ?? expectedValue(preset));

/** Terms of n areas that are alike. */
export function termsOf(values: Float64Array, n: number): AreaTerms {
  const terms = createAreaTerms(n);
  setAreaTerms(terms, values, false);
  return terms;
}
