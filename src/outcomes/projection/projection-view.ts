import { singleDraws } from "../../model/project/followed-draws.ts";
import { everywhere, type Projection, type ProjectionFacts } from "../../model/project/projection.ts";
import { singleDraw } from "../../model/project/read-followed.ts";
import type { BandSeries } from "../../model/project/series.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ProjectionState } from "../../session/projection/create-projection.ts";
import { type ProjectedSeries, projectedSeries } from "../../session/view-state.ts";
import { type BandRows, bandRows, expectedRun } from "./band-rows.ts";
import { decidedAwards, measuredBefore, type YearValue } from "./history-of.ts";
import { type MoneyRun, moneyOf } from "./money-of.ts";
import { type SeriesSpec, specs } from "./shown-series.ts";

export interface ProjectionChoice {
  readonly series: ProjectedSeries;
  /** Id of an area; null is all areas together. */
  readonly area: string | null;
  /** Single draws are shown too. */
  readonly isSinglesShown?: boolean;
}

/** A line over years. */
export interface YearRun {
  readonly firstYear: number;
  readonly values: readonly number[];
}

/** One series at one place: what picture, sentences, table and files are made from. */
export interface ProjectionView {
  readonly series: ProjectedSeries;
  readonly spec: SeriesSpec;
  readonly area: string | null;
  /** The area's name; empty for all together. */
  readonly name: string;
  readonly facts: ProjectionFacts;
  /** From draws; null before the first of them. */
  readonly rows: BandRows | null;
  /** The same without the programme, on the same draws. */
  readonly without: BandRows | null;
  /** With minus without on the same draws, in people; null for what is no share. */
  readonly effect: BandRows | null;
  /** Expected values; null where only draws can tell. */
  readonly expected: YearRun | null;
  readonly expectedEffect: YearRun | null;
  /** The baseline: its medians and means, or its expected values until its draws are there; null while nothing is changed. */
  readonly baseline: { readonly median: YearRun; readonly mean: YearRun | null } | null;
  /** The first draws one by one, year by year; none unless they are asked for. */
  readonly singles: readonly (readonly number[])[];
  readonly history: readonly YearValue[];
  /** What is awarded here year by year; null where it is not known. */
  readonly money: MoneyRun | null;
  /** Bands are those of an earlier question. */
  readonly isOlder: boolean;
  readonly draws: number;
  /** Rests on made-up figures. */
  readonly isMadeUp: boolean;
}

/** Number of an area's place in a projection; all areas together for null and for an area it does not have. */
export function placeIn(facts: ProjectionFacts, area: string | null): number {
  const found = area === null ? -1 : facts.areas.findIndex(({ id }) => id === area);
  return found < 0 ? everywhere(facts) : found;
}

/** Which series there is anything to show of: school only where it is followed. */
export function seriesThatAre(state: ProjectionState): readonly ProjectedSeries[] {
  const { expected, projection } = state;
  return projectedSeries.filter((series) => {
    const { of, role } = specs[series];
    if (role !== "school") return true;
    const facts = expected?.facts ?? projection?.facts;
    if (facts === undefined || facts.roles.indicators.school === null) return false;
    const place = everywhere(facts);
    return expected !== undefined
      ? expectedRun(expected, of, place) !== null
      : projection !== undefined && bandRows(projection, of, place) !== null;
  });
}

/** Whether what is shown rests on made-up figures: those the rule reads, or those the projection starts from. */
export const isMadeUp = (facts: ProjectionFacts, { unit }: SeriesSpec): boolean =>
  facts.provenance === "illustrative" || (unit !== "sek" && facts.assumed.length > 0);

/** How well founded a series is. */
export const seriesProvenance = (facts: ProjectionFacts, spec: SeriesSpec): Provenance =>
  isMadeUp(facts, spec) ? "illustrative" : facts.provenance;

/** Puts together what is shown. Null before expected values are there. `pack` with the names to show. */
export function projectionView(
  { series, area, isSinglesShown = false }: ProjectionChoice,
  state: ProjectionState,
  baseline: ProjectionState | null,
  pack: ProgrammePackage,
  scenario: Scenario,
): ProjectionView | null {
  const { expected, projection } = state;
  const facts = expected?.facts ?? projection?.facts;
  if (facts === undefined) return null;
  const spec = specs[series];
  const place = placeIn(facts, area);
  const band = (from: Projection | undefined, of: BandSeries | undefined, isTurned = false) =>
    from === undefined || of === undefined ? null : bandRows(from, of, place, isTurned);
  const effect = spec.effect === undefined ? undefined : specs[spec.effect];
  return {
    series,
    spec,
    area,
    name: area === null ? "" : (pack.programme.areas.find(({ id }) => id === area)?.name ?? area),
    facts,
    rows: band(projection, spec.of, spec.isTurned),
    without: band(projection, spec.without),
    effect: band(projection, effect?.of, effect?.isTurned),
    expected: expected === undefined ? null : expectedRun(expected, spec.of, place, spec.isTurned),
    expectedEffect:
      expected === undefined || effect === undefined
        ? null
        : expectedRun(expected, effect.of, place, effect.isTurned),
    baseline: baselineOf(baseline, spec, place),
    singles: isSinglesShown && projection !== undefined ? singlesOf(projection, spec, place) : [],
    history: historyOf(spec, area, facts, pack, scenario),
    money: moneyOf(state, place),
    isOlder: state.isProjectionOlder,
    draws: projection?.draws ?? 0,
    isMadeUp: isMadeUp(facts, spec),
  };
}

/** The first draws of a series at a place; none where they were not kept. */
const singlesOf = (projection: Projection, { of, isTurned }: SeriesSpec, place: number): number[][] =>
  Array.from({ length: singleDraws }, (_, draw) => draw).flatMap((draw) => {
    const values = singleDraw(projection, of, place, draw);
    return values === null ? [] : [isTurned ? values.map((value) => -value) : values];
  });

function baselineOf(
  state: ProjectionState | null,
  { of, isTurned }: SeriesSpec,
  place: number,
): ProjectionView["baseline"] {
  if (state === null) return null;
  const { projection, expected } = state;
  const rows = projection === undefined ? null : bandRows(projection, of, place, isTurned);
  if (rows !== null) {
    const { firstYear, p50, mean } = rows;
    return { median: { firstYear, values: p50 }, mean: { firstYear, values: mean } };
  }
  const run = expected === undefined ? null : expectedRun(expected, of, place, isTurned);
  return run === null ? null : { median: run, mean: null };
}

function historyOf(
  { role, of, unit }: SeriesSpec,
  area: string | null,
  facts: ProjectionFacts,
  pack: ProgrammePackage,
  scenario: Scenario,
): readonly YearValue[] {
  if (of === "award") return decidedAwards(pack, area);
  if (role === undefined || unit !== "share") return [];
  const indicator = facts.roles.indicators[role];
  return indicator === null ? [] : measuredBefore(pack.programme, scenario, indicator, area, facts.firstYear);
}
