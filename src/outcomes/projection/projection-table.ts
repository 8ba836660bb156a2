import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ColumnKind, PlainTable, TableColumn } from "../../tables/table.ts";
import { measuredName, placeName } from "./projection-summary.ts";
import type { ProjectionView, YearRun } from "./projection-view.ts";
import { shortValue } from "./say-values.ts";
import type { SeriesUnit } from "./shown-series.ts";

/** A column of a view's figures: its name, how it is counted, and its value in a year. */
export interface ViewColumn {
  readonly id: string;
  readonly title: string;
  readonly unit: SeriesUnit;
  of(view: ProjectionView, at: number): number;
}

const inYear = (run: YearRun | null | undefined, year: number): number =>
  run?.values[year - run.firstYear] ?? Number.NaN;

/** The columns that a view has figures for, after its years. */
export function viewColumns(view: ProjectionView, i18n: I18n): ViewColumn[] {
  const { t } = i18n;
  const { unit } = view.spec;
  const quantiles = (["p5", "p25", "p50", "p75", "p95", "mean", "error"] as const).map(
    (id): ViewColumn => ({
      id,
      title: t(`projection.table.${id}`),
      unit,
      of: ({ rows }, at) => rows?.[id][at] ?? Number.NaN,
    }),
  );
  const others: ViewColumn[] = [];
  if (view.without !== null)
    others.push({
      id: "without",
      title: t("projection.table.without"),
      unit,
      of: ({ without }, at) => without?.p50[at] ?? Number.NaN,
    });
  if (view.effect !== null)
    for (const [id, line] of [
      ["effectLow", "p5"],
      ["effect", "p50"],
      ["effectHigh", "p95"],
    ] as const)
      others.push({
        id,
        title: t(`projection.table.${id}`),
        unit: "people",
        of: ({ effect }, at) => effect?.[line][at] ?? Number.NaN,
      });
  if (view.baseline !== null)
    others.push({
      id: "baseline",
      title: t("projection.table.baseline"),
      unit,
      of: ({ baseline, rows }, at) => inYear(baseline?.median, (rows?.firstYear ?? 0) + at),
    });
  return [...quantiles, ...others];
}

/** Rows for the table on screen: a year and its figures as the language writes them. */
export function viewRows(
  view: ProjectionView,
  columns: readonly ViewColumn[],
  { f }: I18n,
): { readonly id: string; readonly cells: readonly string[] }[] {
  const { rows } = view;
  if (rows === null) return [];
  return rows.p50.map((_, at) => ({
    id: String(rows.firstYear + at),
    cells: [
      f.year(rows.firstYear + at),
      ...columns.map(({ unit, of }) => {
        const value = of(view, at);
        return Number.isFinite(value) ? shortValue(f, unit, value) : "–";
      }),
    ],
  }));
}

const kinds: Readonly<Record<SeriesUnit, ColumnKind>> = { sek: "kronor", share: "share", people: "number" };

/** The figures of views as they are taken out: a row per place and year, what they are and are not below. */
export function plainProjection(
  views: readonly ProjectionView[],
  summary: string,
  notes: readonly string[],
  pack: ProgrammePackage,
  i18n: I18n,
): PlainTable {
  const { t, text, locale } = i18n;
  const [first] = views;
  if (first === undefined) throw new RangeError("a projection without places");
  const columns = viewColumns(first, i18n);
  const areas = new Map(pack.programme.areas.map((area) => [area.id, area]));
  const provenance = (view: ProjectionView): Provenance =>
    view.isMadeUp ? "illustrative" : view.facts.provenance;
  const head: TableColumn[] = [
    { title: t("projection.table.area"), kind: "text" },
    { title: t("projection.table.municipality"), kind: "text" },
    { title: t("projection.table.year"), kind: "year" },
    ...columns.map(({ title, unit }) => ({ title, kind: kinds[unit], decimals: unit === "sek" ? 0 : 3 })),
    { title: t("projection.table.provenance"), kind: "text" },
  ];
  return {
    id: `${t("projection.table.file")}-${first.series.toLowerCase()}`,
    title: `${t("projection.heading")}: ${measuredName(first, pack, i18n)}`,
    columns: head,
    rows: views.flatMap((view) =>
      (view.rows?.p50 ?? []).map((_, at) => [
        view.area === null ? t("projection.all", areaNoun(pack, locale())) : view.name,
        view.area === null ? "" : (areas.get(view.area)?.municipality ?? ""),
        (view.rows?.firstYear ?? 0) + at,
        ...columns.map((column) => column.of(view, at)),
        t(`app.payouts.provenances.${provenance(view)}`),
      ]),
    ),
    notes: [
      text(pack.about.title),
      `${t("projection.statement")} ${t("projection.statementShort")}`,
      summary,
      ...notes,
      t("app.payouts.official"),
      ...pack.story.caveats.map(text),
      sourcesInWords(pack, i18n),
    ].filter((note) => note !== ""),
  };
}

/** Caption of the table of one view. */
export const captionOf = (view: ProjectionView, pack: ProgrammePackage, i18n: I18n): string =>
  i18n.t("projection.table.caption", measuredName(view, pack, i18n), placeName(view, pack, i18n));
