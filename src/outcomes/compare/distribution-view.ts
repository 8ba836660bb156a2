import type { Allocation } from "../../model/allocation.ts";
import { type CurvePoint, concentrationCurve } from "../../model/analysis/concentration-curve.ts";
import {
  type Distribution,
  type DistributionMeasure,
  distribution,
  distributionMeasures,
} from "../../model/analysis/distribution.ts";
import { latestYear, needOf } from "../../model/analysis/need.ts";
import { type Measured, type MeasureFault, standingsOf } from "../../model/analysis/standing.ts";
import type { Programme } from "../../model/programme.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import type { Result } from "../../model/result.ts";
import type { PublishedAwards } from "../../programmes/package.ts";
import type { Compared } from "./compare-view.ts";

/** One scenario's, or the published awards', place in the distribution. */
export interface DistributionColumn {
  readonly kind: "baseline" | "other" | "published";
  readonly name: string;
  readonly measures: Distribution;
  readonly curve: Result<readonly CurvePoint[], MeasureFault>;
}

/** How the money is spread in every scenario, over the baseline's inhabitants and need in all of them. */
export interface DistributionView {
  readonly columns: readonly DistributionColumn[];
  /** Whether a measure rests on made-up figures in some column. */
  readonly isMadeUp: Readonly<Record<DistributionMeasure, boolean>>;
  /** Id of the indicator of need; null: the mean standard score of all. */
  readonly need: string | null;
  /** The year of its figures; null where several indicators have several. */
  readonly needYear: number | null;
  /** How well founded the awards are. */
  readonly provenance: Provenance;
  /** By measure the ids of areas it does without in every column, where it can be worked out. */
  readonly leftOut: Readonly<Record<DistributionMeasure, readonly string[]>>;
}

export interface DistributionInput {
  /** As the baseline has it: its inhabitants and need count in every scenario. */
  readonly programme: Programme;
  readonly baseline: Compared;
  readonly others: readonly Compared[];
  readonly published: PublishedAwards | null;
  readonly publishedName: string;
  readonly need: string | null;
}

/** Works out the view. Published awards take part where every area has one. Pure. */
export function distributionView(input: DistributionInput): DistributionView {
  const { programme, baseline, others } = input;
  const need = needOf(programme, input.need ?? undefined);
  const columnOf = (
    kind: DistributionColumn["kind"],
    name: string,
    areas: Pick<Allocation, "areas">,
  ): DistributionColumn => {
    const standings = standingsOf(programme, areas, need);
    return { kind, name, measures: distribution(standings), curve: concentrationCurve(standings) };
  };
  const published = publishedAreas(input);
  const columns = [
    columnOf("baseline", baseline.name, baseline.allocation),
    ...others.map(({ name, allocation }) => columnOf("other", name, allocation)),
    ...(published === null ? [] : [columnOf("published", input.publishedName, published)]),
  ];
  const of = <Value>(each: (measure: DistributionMeasure) => Value) =>
    Object.fromEntries(distributionMeasures.map((measure) => [measure, each(measure)])) as Readonly<
      Record<DistributionMeasure, Value>
    >;
  const money = weakest([baseline, ...others].map(({ allocation }) => allocation.provenance));
  const people = weakest(
    programme.areas.flatMap(({ attributes }) => attributes.population?.provenance ?? []),
  );
  const needs = weakest(needProvenances(programme, input.need));
  return {
    columns,
    isMadeUp: of(
      (measure) =>
        columns.some(({ measures }) => measures[measure].ok) &&
        [money, people, ...(measure === "gini" ? [] : [needs])].includes("illustrative"),
    ),
    provenance: money,
    need: input.need,
    needYear: input.need === null ? commonYear(programme) : latestYear(programme, input.need),
    leftOut: of((measure) => leftOutOf(columns.map(({ measures }) => measures[measure]))),
  };
}

/** Inhabitants and need are the same in every column, so one that can be worked out tells for all. */
const leftOutOf = (results: readonly Result<Measured, MeasureFault>[]): readonly string[] => {
  const found = results.find((result) => result.ok);
  return found?.ok ? found.value.leftOut : [];
};

function publishedAreas({
  published,
  programme,
  baseline,
}: DistributionInput): Pick<Allocation, "areas"> | null {
  if (published === null || programme.areas.some(({ id }) => published.amounts[id] === undefined))
    return null;
  const { areas } = baseline.allocation;
  return {
    areas: areas.map((area) => ({
      ...area,
      awardSek: Math.round(published.amounts[area.id]?.value ?? 0) as typeof area.awardSek,
    })),
  };
}

function needProvenances(programme: Programme, need: string | null): Provenance[] {
  const chosen = programme.indicators.filter(({ id }) => need === null || id === need);
  const years = new Map(chosen.map(({ id }) => [id, latestYear(programme, id)]));
  return programme.observations
    .filter(({ indicator, year }) => years.get(indicator) === year)
    .map(({ provenance }) => provenance);
}

function commonYear(programme: Programme): number | null {
  const years = new Set(programme.indicators.map(({ id }) => latestYear(programme, id)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
