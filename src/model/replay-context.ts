import { byCodePoint } from "./order.ts";
import type { Area, Datum, Indicator, Observation, ProgrammeData } from "./programme-data.ts";
import type { Provenance } from "./provenance.ts";
import type { Reference } from "./rule/reference.ts";
import { throwFault } from "./throw-fault.ts";
import type { Step } from "./trace.ts";

/** A programme as the replay reads it: plain look-ups that name what is missing, and a note of all that was read. */
export interface ReplayContext {
  /** All areas, in order of id by code point. */
  readonly areas: readonly Area[];
  readonly selected: readonly Area[];
  readonly indicator: (id: string) => Indicator;
  readonly observation: (area: Area, indicator: string, year: number) => Observation | undefined;
  /** Provenances of everything read so far. */
  readonly read: Set<Provenance>;
}

/** A context of a programme with the given selection. */
export function createReplayContext(programme: ProgrammeData): ReplayContext {
  const areas = [...programme.areas].sort((a, b) => byCodePoint(a.id, b.id));
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
  const observations = new Map(programme.observations.map((o) => [keyOf(o.area, o.indicator, o.year), o]));
  return {
    areas,
    selected: areas,
    indicator: (id) => indicators.get(id) ?? throwFault({ code: "unknownIndicator", indicator: id }),
    observation: (area, indicator, year) => observations.get(keyOf(area.id, indicator, year)),
    read: new Set(),
  };
}

const keyOf = (area: string, indicator: string, year: number): string => `${year} ${indicator} ${area}`;

/** The observation of an area, or a missing-observation fault. */
export function observe(context: ReplayContext, area: Area, indicator: string, year: number): Observation {
  const found = context.observation(area, indicator, year);
  if (found === undefined) return throwFault({ code: "missingObservation", area: area.id, indicator, year });
  context.read.add(found.provenance);
  return found;
}

/** An observation's denominator, or a missing-denominator fault. */
export function denominatorOf(context: ReplayContext, area: Area, indicator: string, year: number): number {
  const { denominator } = observe(context, area, indicator, year);
  return denominator ?? throwFault({ code: "missingDenominator", area: area.id, indicator, year });
}

/** An attribute of an area, or a missing-attribute fault. */
export function attributeOf(context: ReplayContext, area: Area, attribute: string): Datum {
  const found = area.attributes[attribute];
  if (found === undefined) return throwFault({ code: "missingAttribute", area: area.id, attribute });
  context.read.add(found.provenance);
  return found;
}

/** An attribute that must not be negative. */
export function sizeOf(context: ReplayContext, area: Area, attribute: string): Datum {
  const found = attributeOf(context, area, attribute);
  if (found.value < 0)
    return throwFault({ code: "negativeSize", area: area.id, attribute, value: found.value });
  return found;
}

/** Unweighted mean. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** An area's mean level over years. */
export const levelOf = (
  context: ReplayContext,
  area: Area,
  indicator: string,
  years: readonly number[],
): number => mean(years.map((year) => observe(context, area, indicator, year).value));

/** What a reference stands for: a number, the nation's mean, or the best or mean of the given levels. */
export function referenceValue(
  context: ReplayContext,
  reference: Reference,
  indicatorId: string,
  years: readonly number[],
  levels: readonly number[],
): number {
  const indicator = context.indicator(indicatorId);
  if (typeof reference === "number") return reference;
  if (reference === "mean") return mean(levels);
  if (reference === "best")
    return levels.reduce(
      (best, level) => (indicator.direction * (level - best) > 0 ? level : best),
      -indicator.direction * Number.POSITIVE_INFINITY,
    );
  return mean(
    years.map(
      (year) =>
        indicator.nation[String(year)] ?? throwFault({ code: "missingNation", indicator: indicatorId, year }),
    ),
  );
}

/** Steps that name the observations of an area in a window. */
export function observationSteps(
  context: ReplayContext,
  pot: string,
  area: Area,
  indicator: string,
  years: readonly number[],
): Step[] {
  return years.map((year) => {
    const { value, denominator, provenance, source } = observe(context, area, indicator, year);
    return {
      kind: "observation",
      kronor: 0,
      pot,
      indicator,
      year,
      value,
      denominator: denominator ?? null,
      provenance,
      source: source ?? null,
    };
  });
}

/** The step that names an attribute of an area. */
export function attributeStep(pot: string, attribute: string, datum: Datum): Step {
  const { value, provenance, source } = datum;
  return { kind: "attribute", kronor: 0, pot, attribute, value, provenance, source: source ?? null };
}
