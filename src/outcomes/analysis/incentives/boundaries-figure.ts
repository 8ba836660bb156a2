import type { Figure } from "../../../figure/figure.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Incentives } from "../../../model/analysis/incentives/incentives.ts";

/** What moving a boundary by one person would bring a municipality, the largest first. */
export function boundariesFigure(incentives: Incentives, { names }: AnalysisWords, { t }: I18n): Figure {
  return {
    id: t("incentives.boundary.file"),
    title: t("incentives.boundary.title"),
    words: [],
    table: {
      id: t("incentives.boundary.file"),
      title: t("incentives.boundary.title"),
      columns: [
        { id: "from", title: t("incentives.boundary.from"), kind: "text" },
        { id: "to", title: t("incentives.boundary.to"), kind: "text" },
        { id: "indicator", title: t("incentives.map.indicator"), kind: "text" },
        { id: "kronor", title: t("incentives.boundary.kronor"), kind: "kronor", decimals: 0 },
      ],
      rows: incentives.boundaries.map(({ indicator, from, to, sek }) => ({
        id: `${indicator} ${from} ${to}`,
        cells: [names.area(from), names.area(to), names.indicatorTitle(indicator), sek],
      })),
    },
    notes: [t("incentives.boundary.note"), t("incentives.invites")],
    provenance: incentives.provenance,
    of: "scenario",
  };
}
