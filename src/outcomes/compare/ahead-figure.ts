import type { Figure } from "../../figure/figure.ts";
import type { Cell, Column } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { aheadScene } from "./ahead-scene.ts";
import { type AheadRun, type AheadSeries, aheadSentence, aheadYears } from "./ahead-view.ts";

const parts = ["p5", "p50", "p95", "mean"] as const;
const titles = { p5: "low", p50: "median", p95: "high", mean: "mean" } as const;

/** The projections side by side as a figure: per scenario its median with its band, and the mean difference to the baseline. `onDraws`: which draws they rest on. */
export function aheadFigure(
  runs: readonly AheadRun[],
  series: AheadSeries,
  onDraws: string,
  i18n: I18n,
): Figure {
  const { t, f } = i18n;
  const years = aheadYears(runs);
  const { kind } = series;
  const title = `${t("compare.ahead.title")}: ${series.measured}`;
  const names = f.list(runs.map(({ name }) => name));
  const columnsOf = ({ name, isBaseline }: AheadRun, at: number): Column[] => [
    ...parts.map(
      (part): Column => ({
        id: `${part}-${at}`,
        title: t(`compare.ahead.${titles[part]}`, { name }),
        kind,
        // On screen the median has its band beside it.
        ...(part !== "p50" && { isFileOnly: true }),
      }),
    ),
    ...(isBaseline
      ? []
      : [
          {
            id: `gap-${at}`,
            title: t("compare.ahead.gap", { name }),
            kind: kind === "share" ? "points" : kind,
            say: series.signed,
          } as const,
        ]),
  ];
  return {
    id: t("compare.ahead.file"),
    title,
    words: [aheadSentence(runs, years, series, i18n)],
    table: {
      id: t("compare.ahead.file"),
      title,
      columns: [{ id: "year", title: t("compare.ahead.year"), kind: "year" }, ...runs.flatMap(columnsOf)],
      rows: years.map(({ year, cells }) => ({
        id: String(year),
        cells: [
          year,
          ...runs.flatMap(({ isBaseline }, at): Cell[] => {
            const cell = cells[at] ?? null;
            const { short } = series;
            return [
              ...parts.map((part): Cell => {
                if (cell === null || part !== "p50") return cell?.[part] ?? null;
                return {
                  value: cell.p50,
                  text: t("compare.ahead.band", {
                    median: short(cell.p50),
                    low: short(cell.p5),
                    high: short(cell.p95),
                  }),
                };
              }),
              ...(isBaseline ? [] : [cell?.gap ?? null]),
            ];
          }),
        ],
      })),
    },
    picture: {
      label: t("compare.ahead.picture", { measured: series.measured, names }),
      draw: (width) =>
        aheadScene(
          {
            runs,
            years,
            madeUp: series.provenance === "illustrative" ? t("app.illustrative") : null,
            isFromZero: kind !== "share",
            value: series.short,
            year: f.year,
          },
          width,
        ),
    },
    notes: [t("compare.ahead.key"), t("compare.ahead.gapNote"), onDraws],
    provenance: series.provenance,
    of: "workspace",
  };
}
