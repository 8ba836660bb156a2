import { roundUp } from "../../figure/scale.ts";
import { byName } from "../../i18n/by-name.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { Provenance } from "../../model/provenance.ts";
import { isAsDecided } from "../../programmes/is-as-decided.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { MapMode } from "../../session/view-state.ts";
import { classLimits, classOf, roundestIn } from "./round-limits.ts";

/** An area within its municipality, in whole kronor. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly isCovered: boolean;
  readonly awardSek: number;
  readonly changeSek: number;
}

/** A municipality with areas of the programme: the sum of their awards, in whole kronor. */
export interface MapRow {
  readonly code: string;
  readonly name: string;
  /** Place in the order of names; of hidden names in the programme's. */
  readonly order: number;
  /** In the programme's order. */
  readonly areas: readonly MapArea[];
  /** Whether the rule covers any of its areas. */
  readonly isCovered: boolean;
  readonly awardSek: number;
  readonly baselineSek: number;
  readonly changeSek: number;
  /** Kronor per inhabitant of its areas; NaN where a population is not known. */
  readonly perInhabitant: number;
  /** Class of the shade, from 0; null where there is no award to shade. */
  readonly shade: number | null;
}

/** What the map shows: the one place its picture, its sentence, its list, its table and its file come from. */
export interface MapView {
  readonly mode: MapMode;
  /** In their `order`. */
  readonly rows: readonly MapRow[];
  readonly provenance: Provenance;
  /** The amounts shown are those that the authority decided: they are not made up. */
  readonly isDecided: boolean;
  /** The amounts drawn are made up: they are hatched. */
  readonly isMadeUp: boolean;
  readonly distributedSek: number;
  /** Whether any award differs from the baseline. */
  readonly isChanged: boolean;
  /** Areas of the programme that lie in no municipality of the map. */
  readonly unplaced: number;
  /** Limits between the shades, in the unit of the mode. */
  readonly limits: readonly number[];
  /** Kronor of the largest circle: a round number at or above the largest award, now and in the baseline. */
  readonly largestSek: number;
  /** Round sums whose circles explain the scale, largest first. */
  readonly keySek: readonly number[];
}

export interface MapInput {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly allocation: Allocation;
  readonly baseline: Allocation;
  readonly mode: MapMode;
  /** Letters and numerals stand for names: they have the programme's order. */
  readonly namesHidden: boolean;
}

/** Works out the view. Pure. */
export function mapView(input: MapInput): MapView {
  const { package: pack, allocation, baseline, mode } = input;
  const results = new Map(allocation.areas.map((area) => [area.id, area]));
  const before = new Map(baseline.areas.map((area) => [area.id, area.awardSek]));
  const members = new Map<string, ProgrammePackage["programme"]["areas"][number][]>();
  for (const area of pack.programme.areas) {
    const code = pack.municipalityCodes[area.id];
    if (code !== undefined) members.set(code, [...(members.get(code) ?? []), area]);
  }
  const unshaded = [...members].map(([code, inside]) => {
    const areas = inside.map(({ id, name }): MapArea => {
      const awardSek = results.get(id)?.awardSek ?? 0;
      const changeSek = awardSek - (before.get(id) ?? 0);
      return { id, name, isCovered: results.get(id)?.selected ?? false, awardSek, changeSek };
    });
    const awardSek = sum(areas.map((area) => area.awardSek));
    const changeSek = sum(areas.map((area) => area.changeSek));
    const inhabitants = sum(inside.map((area) => area.attributes.population?.value || Number.NaN));
    return {
      code,
      name: inside[0]?.municipality ?? code,
      areas,
      isCovered: areas.some((area) => area.isCovered),
      awardSek,
      baselineSek: awardSek - changeSek,
      changeSek,
      perInhabitant: awardSek / inhabitants,
    };
  });
  const measured = (row: (typeof unshaded)[number]) =>
    mode === "perInhabitant" ? row.perInhabitant : row.awardSek;
  const limits = mode === "symbol" ? [] : classLimits(unshaded.map(measured).filter((value) => value > 0));
  const rows = unshaded.sort(input.namesHidden ? () => 0 : byName).map((row, order): MapRow => {
    const value = measured(row);
    return { ...row, order, shade: mode !== "symbol" && value > 0 ? classOf(value, limits) : null };
  });
  const isDecided = mode !== "perInhabitant" && isAsDecided(pack.published, allocation.areas);
  const largest = Math.max(0, ...rows.flatMap((row) => [row.awardSek, row.baselineSek]));
  return {
    mode,
    rows,
    provenance: allocation.provenance,
    isDecided,
    isMadeUp: allocation.provenance === "illustrative" && !isDecided,
    distributedSek: allocation.distributedSek,
    isChanged: rows.some((row) => row.areas.some((area) => area.changeSek !== 0)),
    unplaced: pack.programme.areas.filter((area) => pack.municipalityCodes[area.id] === undefined).length,
    limits,
    largestSek: roundUp(largest),
    keySek: keyOf(largest),
  };
}

/** Radius of a circle by its area: `most` is the radius of the view's largest circle. */
export const radiusOf = (view: MapView, sek: number, most: number): number =>
  most * Math.sqrt(Math.max(0, sek) / view.largestSek);

/** Three round sums far enough apart for their circles to be told from each other. */
function keyOf(largest: number): number[] {
  if (!(largest > 0)) return [];
  const big = roundestIn(0.55 * largest, largest);
  return [big, roundestIn(0.19 * big, 0.3 * big), roundestIn(0.03 * big, 0.06 * big)];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
