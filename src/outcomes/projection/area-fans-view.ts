import { byName } from "../../i18n/by-name.ts";
import { bandLine, lines, type Projection } from "../../model/project/projection.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ProjectedSeries } from "../../session/view-state.ts";
import { type BandRows, bandRows } from "./band-rows.ts";
import { type MoneyRun, moneyOf } from "./money-of.ts";
import { type SeriesUnit, specs } from "./shown-series.ts";

/** A series in one area. */
export interface AreaFan {
  readonly id: string;
  readonly name: string;
  readonly rows: BandRows;
  readonly money: MoneyRun | null;
  /** Medians without the programme. */
  readonly without: readonly number[] | null;
}

/** A series in every area that has it, by name. `pack`: with the names to show. */
export function areaFans(projection: Projection, series: ProjectedSeries, pack: ProgrammePackage): AreaFan[] {
  const { of, isTurned, without } = specs[series];
  const names = new Map(pack.programme.areas.map(({ id, name }) => [id, name]));
  return projection.facts.areas
    .flatMap(({ id, name }, place) => {
      const rows = bandRows(projection, of, place, isTurned);
      if (rows === null) return [];
      return {
        id,
        name: names.get(id) ?? name,
        rows,
        money: moneyOf({ projection }, place),
        without: without === undefined ? null : bandLine(projection, without, place, lines.p50),
      };
    })
    .sort(byName);
}

type Scale = readonly [least: number, most: number];

/** From the lowest P5 to the highest P95; money and people from zero. */
export function commonScale(fans: readonly AreaFan[], unit: SeriesUnit): Scale {
  let [least, most] = unit === "share" ? [1, 0] : [0, 0];
  for (const { rows } of fans) {
    least = Math.min(least, ...rows.p5);
    most = Math.max(most, ...rows.p95);
  }
  return most > least ? [least, most] : [least, least + 1];
}

/** The scale of one area alone. */
export const ownScale = (fan: AreaFan, unit: SeriesUnit): Scale => commonScale([fan], unit);
