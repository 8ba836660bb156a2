import type { Figure } from "../../figure/figure.ts";
import type { Column } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { bandAt, everywhere, type Projection } from "../../model/project/projection.ts";
import type { BandSeries } from "../../model/project/series.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { projectionHash } from "../../scenario/projection-hash.ts";
import { restsOnMadeUp } from "./sections/reading.ts";

const series = ["award", "employment", "assistance", "school"] as const satisfies readonly BandSeries[];
export type MainSeries = (typeof series)[number];

/** The main series that anything is known of for all areas together. */
export const knownSeries = (projection: Projection): MainSeries[] =>
  series.filter((each) => Number.isFinite(bandAt(projection, each, everywhere(projection.facts), 0).p50));

const lines = ["p5", "p25", "p50", "p75", "p95", "mean", "error"] as const;

/** A projection as a figure: a row per place, year and series with its band. */
export function bandsFigure(projection: Projection, pack: ProgrammePackage, i18n: I18n): Figure {
  const { projection: t, export: e } = i18n.dictionary();
  const { facts, draws } = projection;
  const names = namesOf(pack, i18n.locale());
  const places = [
    ...facts.areas.map(({ id }, place) => ({ name: names.area(id), place })),
    { name: t.allShort, place: everywhere(facts) },
  ];
  return {
    id: e.files.bands,
    title: t.heading,
    words: [],
    table: {
      id: e.files.bands,
      title: t.heading,
      columns: [
        { id: "area", title: t.table.area, kind: "text" },
        { id: "series", title: t.show, kind: "text" },
        { id: "year", title: t.table.year, kind: "year" },
        ...lines.map((id): Column => ({ id, title: t.table[id], kind: "number", decimals: 4 })),
      ],
      rows: places.flatMap(({ name, place }) =>
        knownSeries(projection).flatMap((each) =>
          Array.from({ length: facts.years }, (_, year) => {
            const band = bandAt(projection, each, place, year);
            const scale = each === "award" ? 1 : 100;
            return {
              id: `${place} ${each} ${year}`,
              cells: [
                name,
                each === "award" ? `${t.series.award} (kr)` : `${t.series[each]} (%)`,
                facts.firstYear + year,
                ...lines.map((line) => band[line] * scale),
              ],
            };
          }),
        ),
      ),
    },
    notes: [],
    method: [
      t.statement,
      ...t.statementMeans,
      e.tables.drawn({
        draws: i18n.f.integer(draws),
        seed: String(facts.seed),
        hash: projectionHash(projection),
      }),
    ],
    provenance: restsOnMadeUp(facts) ? "illustrative" : facts.provenance,
    of: "scenario",
  };
}
