import type { Column, ColumnKind, Table } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { measuredName, placeName } from "./projection-summary.ts";
import { type ProjectionView, seriesProvenance, type YearRun } from "./projection-view.ts";
import { shortValue } from "./say-values.ts";
import type { SeriesUnit } from "./shown-series.ts";

/** A column of a view's figures, and its value in a year. */
interface ViewColumn extends Column {
  of(view: ProjectionView, at: number): number;
}

const kinds: Readonly<Record<SeriesUnit, ColumnKind>> = { sek: "kronor", share: "share", people: "number" };

const inYear = (run: YearRun | null | undefined, year: number): number =>
  run?.values[year - run.firstYear] ?? Number.NaN;

/** The columns that a view has figures for, after its years. */
function viewColumns(view: ProjectionView, i18n: I18n): ViewColumn[] {
  const { t } = i18n;
  const { unit } = view.spec;
  const of = (counted: SeriesUnit) => ({
    kind: kinds[counted],
    decimals: counted === "sek" ? 0 : 3,
    say: (value: number) => shortValue(i18n.f, counted, value),
  });
  const quantiles = (["p5", "p25", "p50", "p75", "p95", "mean", "error"] as const).map(
    (id): ViewColumn => ({
      id,
      title: t(`projection.table.${id}`),
      ...of(unit),
      of: ({ rows }, at) => rows?.[id][at] ?? Number.NaN,
    }),
  );
  const others: ViewColumn[] = [];
  if (view.without !== null)
    others.push({
      id: "without",
      title: t("projection.table.without"),
      ...of(unit),
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
        ...of("people"),
        of: ({ effect }, at) => effect?.[line][at] ?? Number.NaN,
      });
  if (view.baseline !== null)
    others.push({
      id: "baseline",
      title: t("projection.table.baseline"),
      ...of(unit),
      of: ({ baseline, rows }, at) => inYear(baseline?.median, (rows?.firstYear ?? 0) + at),
    });
  if (view.money !== null && view.series !== "award")
    others.push({
      id: "money",
      title: i18n.dictionary().rule.calendar.picture.money,
      ...of("sek"),
      of: ({ money, rows }, at) => inYear(money, (rows?.firstYear ?? 0) + at),
    });
  return [...quantiles, ...others];
}

/** The figures of a view, a row per year. Empty before there are draws. */
export function yearsTable(view: ProjectionView, pack: ProgrammePackage, i18n: I18n): Table {
  const columns = viewColumns(view, i18n);
  const { rows } = view;
  return {
    id: `${i18n.t("projection.table.file")}-${view.series.toLowerCase()}`,
    title: i18n.t("projection.table.caption", {
      measured: measuredName(view, pack, i18n),
      where: placeName(view, pack, i18n),
    }),
    columns: [{ id: "year", title: i18n.t("projection.table.year"), kind: "year" }, ...columns],
    rows: (rows?.p50 ?? []).map((_, at) => {
      const year = (rows?.firstYear ?? 0) + at;
      return { id: String(year), cells: [year, ...columns.map((column) => column.of(view, at))] };
    }),
  };
}

/** The figures of views of one series, a row per place and year. */
export function placesTable(views: readonly ProjectionView[], pack: ProgrammePackage, i18n: I18n): Table {
  const { t } = i18n;
  const [first] = views;
  if (first === undefined) throw new RangeError("a projection without places");
  const columns = viewColumns(first, i18n);
  const areas = new Map(pack.programme.areas.map((area) => [area.id, area]));
  return {
    id: `${t("projection.table.file")}-${first.series.toLowerCase()}`,
    title: `${t("projection.heading")}: ${measuredName(first, pack, i18n)}`,
    columns: [
      { id: "area", title: t("projection.table.area"), kind: "text" },
      { id: "municipality", title: t("projection.table.municipality"), kind: "text" },
      { id: "year", title: t("projection.table.year"), kind: "year" },
      ...columns,
      { id: "provenance", title: t("projection.table.provenance"), kind: "text" },
    ],
    rows: views.flatMap((view) =>
      (view.rows?.p50 ?? []).map((_, at) => {
        const year = (view.rows?.firstYear ?? 0) + at;
        return {
          id: `${view.area ?? ""} ${year}`,
          cells: [
            placeName(view, pack, i18n),
            view.area === null ? "" : (areas.get(view.area)?.municipality ?? ""),
            year,
            ...columns.map((column) => column.of(view, at)),
            t(`payoutsTable.provenances.${seriesProvenance(view.facts, view.spec)}`),
          ],
        };
      }),
    ),
  };
}
