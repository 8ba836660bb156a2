import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { bandAt, everywhere, type Projection } from "../../model/project/projection.ts";
import type { BandSeries } from "../../model/project/series.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { projectionHash } from "../../scenario/projection-hash.ts";
import { projectionsOf } from "../../session/projection/projections.ts";
import type { Simulator } from "../../session/simulator.ts";
import type { PlainTable } from "../../tables/table.ts";
import type { Block } from "../report/report.ts";

/** What the reader has projected of the scenario at hand as it stands; null where nothing has been run to its end. */
export function projectionAtHand(sim: Simulator): Projection | null {
  const state = projectionsOf(sim).mine.state();
  return state.status === "ready" && !state.isProjectionOlder ? (state.projection ?? null) : null;
}

const series = ["award", "employment", "assistance", "school"] as const satisfies readonly BandSeries[];
type Shown = (typeof series)[number];

/** The series that anything is known of for all areas together. */
const knownOf = (projection: Projection): Shown[] =>
  series.filter((each) => Number.isFinite(bandAt(projection, each, everywhere(projection.facts), 0).p50));

/** A projection for the report: all areas together, year by year, the middle draw and what nine of ten lie within. */
export function projectionBlocks(projection: Projection, i18n: I18n): Block[] {
  const { f } = i18n;
  const t = i18n.dictionary().report.costs;
  const { facts, draws } = projection;
  const place = everywhere(facts);
  const say = (each: Shown, value: number) => (each === "award" ? f.sekShort(value) : f.percent(value, 1));
  const cell = (each: Shown, year: number) => {
    const { p5, p50, p95 } = bandAt(projection, each, place, year);
    return Number.isFinite(p50) ? t.band(say(each, p50), say(each, p5), say(each, p95)) : "–";
  };
  const known = knownOf(projection);
  const words = i18n.dictionary().projection;
  return [
    { kind: "heading", text: words.heading },
    { kind: "text", text: t.projection(f.integer(facts.years), f.integer(draws)), isStrong: true },
    { kind: "list", items: words.statementMeans },
    {
      kind: "table",
      table: {
        caption:
          facts.provenance === "illustrative"
            ? `${t.projectionCaption} (${i18n.t("app.illustrative")})`
            : t.projectionCaption,
        columns: [
          { title: i18n.dictionary().report.changes.columns.year, isNumber: false },
          ...known.map((each) => ({ title: words.measured[each], isNumber: true })),
        ],
        rows: Array.from({ length: facts.years }, (_, year) => ({
          cells: [f.year(facts.firstYear + year), ...known.map((each) => cell(each, year))],
        })),
      },
    },
  ];
}

/** A projection as it is taken out: a row per place, year and series with its band. */
export function plainBands(projection: Projection, pack: ProgrammePackage, i18n: I18n): PlainTable {
  const words = i18n.dictionary();
  const t = words.export.tables;
  const { facts, draws } = projection;
  const names = namesOf(pack, i18n.locale());
  const places = [
    ...facts.areas.map(({ id }, place) => ({ name: names.area(id), place })),
    { name: words.projection.allShort, place: everywhere(facts) },
  ];
  const lines = ["p5", "p25", "p50", "p75", "p95", "mean", "error"] as const;
  return {
    id: words.export.files.bands,
    title: words.projection.heading,
    columns: [
      { title: words.projection.table.area, kind: "text" },
      { title: words.projection.show, kind: "text" },
      { title: words.projection.table.year, kind: "year" },
      ...lines.map((line) => ({ title: words.projection.table[line], kind: "number", decimals: 4 }) as const),
    ],
    rows: places.flatMap(({ name, place }) =>
      knownOf(projection).flatMap((each) =>
        Array.from({ length: facts.years }, (_, year) => {
          const band = bandAt(projection, each, place, year);
          const scale = each === "award" ? 1 : 100;
          return [
            name,
            each === "award"
              ? `${words.projection.series.award} (kr)`
              : `${words.projection.series[each]} (%)`,
            facts.firstYear + year,
            ...lines.map((line) => band[line] * scale),
          ];
        }),
      ),
    ),
    notes: [
      i18n.text(pack.about.title),
      words.projection.statement,
      ...words.projection.statementMeans,
      t.drawn(i18n.f.integer(draws), String(facts.seed), projectionHash(projection)),
      i18n.t("app.payouts.official"),
      ...pack.story.caveats.map(i18n.text),
    ],
  };
}
