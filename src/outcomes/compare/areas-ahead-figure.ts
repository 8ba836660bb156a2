import type { Figure } from "../../figure/figure.ts";
import type { Cell, Column } from "../../figure/table.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { capital } from "../../i18n/parts.ts";
import { bandAt, everywhere, type Projection } from "../../model/project/projection.ts";
import { weakest } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { toldYear } from "../projection/money-of.ts";
import { placeName } from "../projection/projection-summary.ts";
import { shortValue } from "../projection/say-values.ts";
import { restsOnMadeUp } from "../projection/sections/reading.ts";

/** A scenario whose years ahead have been computed. */
export interface ProjectedScenario {
  readonly name: string;
  readonly projection: Projection;
}

/**
 * The award of the last year with money in every scenario, an area on each row: the middle draw, and from where to
 * where nine draws of ten lie. `pack`: with the names to show. `onDraws`: which draws they rest on.
 */
export function areasAheadFigure(
  scenarios: readonly ProjectedScenario[],
  onDraws: string,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const { t, f } = i18n;
  const title = t("compare.ahead.areas");
  const say = (sek: number) => shortValue(f, "sek", sek);
  const ends = scenarios.map(({ projection: { facts } }) => toldYear(facts, "award", everywhere(facts)));
  const money = (id: string, name: string, isFileOnly: boolean): Column => ({
    id,
    title: name,
    kind: "kronor",
    decimals: 0,
    say,
    ...(isFileOnly && { isFileOnly }),
  });
  const cellsOf = (area: string | null): Cell[] =>
    scenarios.flatMap(({ projection }): Cell[] => {
      const { facts } = projection;
      const place = area === null ? everywhere(facts) : facts.areas.findIndex(({ id }) => id === area);
      if (place < 0) return [null, null, null];
      const year = toldYear(facts, "award", place);
      const { p5, p50, p95 } = bandAt(projection, "award", place, year - facts.firstYear);
      const text = t("compare.ahead.band", { median: say(p50), low: say(p5), high: say(p95) });
      return [{ value: p50, text }, p5, p95];
    });
  return {
    id: t("compare.ahead.areasFile"),
    title,
    words: [],
    table: {
      id: t("compare.ahead.areasFile"),
      title,
      columns: [
        { id: "area", title: capital(areaNoun(pack, i18n.locale()).one), kind: "text" },
        ...scenarios.flatMap(({ name }, at) => [
          money(`p50-${at}`, t("compare.ahead.medianIn", { name, year: f.year(ends[at] ?? 0) }), false),
          money(`p5-${at}`, t("compare.ahead.low", { name }), true),
          money(`p95-${at}`, t("compare.ahead.high", { name }), true),
        ]),
      ],
      rows: [
        ...[...pack.programme.areas]
          .sort(byName)
          .map(({ id, name }) => ({ id, cells: [name, ...cellsOf(id)] })),
        {
          id: "total",
          cells: [placeName({ area: null, name: "" }, pack, i18n), ...cellsOf(null)],
          isTotal: true,
        },
      ],
    },
    notes: [t("compare.ahead.areasNote"), onDraws],
    provenance: weakest(
      scenarios.map(({ projection: { facts } }) =>
        restsOnMadeUp(facts) ? "illustrative" : facts.provenance,
      ),
    ),
    of: "workspace",
  };
}
