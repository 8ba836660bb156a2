import { bandAt, eventLine, type Projection } from "../../../src/model/project/projection.ts";
import type { BandSeries, YearlyEvent } from "../../../src/model/project/series.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Example, ProgrammePackage } from "../../../src/programmes/package.ts";
import { drawn } from "../../model/project/draw-all.ts";

/** A programme projected over ten years, for a test that asks what it shows. */
export interface Projected {
  readonly projection: Projection;
  /** Means of a series by year, of all areas together or of one (its number). */
  mean(series: BandSeries, place?: number): number[];
  /** Shares of draws in which something happens to an award, by year. */
  event(kind: YearlyEvent, place: number): number[];
}

const known = new Map<string, Projected>();

/** Projects a programme with an example's rule, assumptions and groups, or as it is. */
export function project(
  { programme: given }: ProgrammePackage,
  { rule: edits, assumptions = {}, groups }: Pick<Example, "rule" | "assumptions" | "groups"> = { rule: [] },
): Projected {
  const programme = groups === undefined ? given : { ...given, groups };
  const key = JSON.stringify([programme.id, edits, assumptions, groups]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const rule = applyEdits(programme.rule, edits);
  const compiled = compileProjection({ programme, rule, assumptions, years: 10, seed: 1 });
  if (!compiled.ok) throw new Error(`${programme.id}: ${compiled.error.code}`);
  const projection = drawn(compiled.value, 200);
  const all = projection.facts.areas.length;
  const projected: Projected = {
    projection,
    mean: (series, place = all) =>
      Array.from({ length: 10 }, (_, year) => bandAt(projection, series, place, year).mean),
    event: (kind, place) => eventLine(projection, kind, place),
  };
  known.set(key, projected);
  return projected;
}
