import type { Figure } from "../../../figure/figure.ts";
import { heatScene } from "../../../figure/heat-scene.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayIncentives } from "../../../i18n/analysis/say-incentives.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Incentives } from "../../../model/analysis/incentives/incentives.ts";

/** Rows that the picture holds; the table has them all. */
const mostDrawn = 60;

/** Kronor for one person more, area by area and indicator by indicator, and whose loss it is. */
export function onePersonFigure(incentives: Incentives, words: AnalysisWords, { t, f }: I18n): Figure {
  const { names } = words;
  const { margins, indicators, areas } = incentives;
  const at = new Map(margins.map((margin) => [`${margin.indicator} ${margin.area}`, margin]));
  const rows = areas.slice(0, mostDrawn).map((id) => ({
    id,
    name: names.area(id),
    values: indicators.map((indicator) => at.get(`${indicator.id} ${id}`)?.sek ?? null),
  }));
  const from = new Map(incentives.scans.map((scan) => [`${scan.indicator} ${scan.area}`, scan.paysFrom]));
  const most = Math.max(0, ...margins.map(({ sek }) => sek ?? 0));
  return {
    id: t("incentives.map.file"),
    title: t("incentives.map.title"),
    part: "one-person",
    words: sayIncentives(incentives, words),
    table: {
      id: t("incentives.map.file"),
      title: t("incentives.map.title"),
      columns: [
        { id: "area", title: t("incentives.map.area"), kind: "text" },
        { id: "indicator", title: t("incentives.map.indicator"), kind: "text", isUnderName: true },
        { id: "persons", title: t("incentives.map.persons"), kind: "number", decimals: 1 },
        { id: "kronor", title: t("incentives.map.kronor"), kind: "kronor", decimals: 0 },
        { id: "from", title: t("incentives.map.from"), kind: "number", decimals: 0, isRare: true },
        { id: "others", title: t("incentives.map.others"), kind: "kronor", decimals: 0 },
        { id: "unpaid", title: t("incentives.map.unpaid"), kind: "kronor", decimals: 0, isFileOnly: true },
        { id: "losers", title: t("incentives.map.losers"), kind: "text" },
      ],
      rows: margins.map((margin) => ({
        id: `${margin.indicator} ${margin.area}`,
        cells: [
          names.area(margin.area),
          names.indicatorTitle(margin.indicator),
          margin.persons,
          margin.sek,
          from.get(`${margin.indicator} ${margin.area}`) ?? null,
          margin.sek === null ? null : margin.othersSek,
          margin.sek === null ? null : -margin.unpaidSek,
          margin.losers
            .map(({ area, sek }) =>
              t("incentives.map.loser", { area: names.area(area), money: f.sekSigned(sek) }),
            )
            .join("; "),
        ],
      })),
    },
    picture: {
      label: t("incentives.map.picture", { most: f.sekMillions(most) }),
      draw: (width) =>
        heatScene(
          {
            columns: indicators.map(({ id }) => names.indicatorTitle(id)),
            rows,
            madeUp: incentives.provenance === "illustrative" ? t("app.illustrative") : null,
            unknown: t("incentives.map.unknown"),
            say: (value) => (width < 480 ? f.sekShort(value) : f.integer(value)),
          },
          width,
        ),
    },
    notes: [t("incentives.map.note")],
    provenance: incentives.provenance,
    of: "scenario",
  };
}
