import type { Figure } from "../../../figure/figure.ts";
import { intervalScene } from "../../../figure/interval-scene.ts";
import type { Column } from "../../../figure/table.ts";
import { type AnalysisWords, said } from "../../../i18n/analysis/analysis-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Luck } from "../../../model/analysis/luck/luck-answer.ts";

/** Rows that the picture holds; the table has them all. */
const mostDrawn = 60;

/** What each award and rank would lie within nine times in ten, and what it would be if nothing had changed. */
export function awardRangesFigure(
  luck: Luck,
  sentences: readonly string[],
  words: AnalysisWords,
  { t, f }: I18n,
): Figure {
  const { names } = words;
  const areas = [...luck.areas].sort((a, b) => b.awardSek - a.awardSek);
  const drawn = areas.slice(0, mostDrawn);
  const kronor = (id: string, title: string): Column => ({ id, title, kind: "kronor", decimals: 0 });
  const rank = (id: string, title: string): Column => ({
    id,
    title,
    kind: "number",
    decimals: 1,
    say: (value) => f.number(value, [0, 1]),
  });
  const isMadeUp = luck.provenance === "illustrative";
  const [widest] = [...areas].sort((a, b) => b.award.high - b.award.low - (a.award.high - a.award.low));
  return {
    id: t("luck.ranges.file"),
    title: t("luck.ranges.title"),
    part: "luck-ranges",
    words: sentences,
    table: {
      id: t("luck.ranges.file"),
      title: t("luck.ranges.title"),
      columns: [
        { id: "area", title: t("luck.table.area"), kind: "text" },
        kronor("award", t("luck.table.award")),
        kronor("low", t("luck.ranges.low")),
        kronor("high", t("luck.ranges.high")),
        rank("rank", t("luck.table.rank")),
        rank("rank-low", t("luck.ranges.rankLow")),
        rank("rank-high", t("luck.ranges.rankHigh")),
        kronor("unchanged", t("luck.table.unchanged")),
        ...(luck.misplaced === null ? [] : [kronor("truth", t("luck.ranges.truth"))]),
      ],
      rows: areas.map(({ id, awardSek, award, rank: own, ranks, unchanged, truth }) => ({
        id,
        cells: [
          names.area(id),
          awardSek,
          award.low,
          award.high,
          own,
          ranks.low,
          ranks.high,
          unchanged.mean,
          ...(luck.misplaced === null ? [] : [truth?.mean ?? null]),
        ],
      })),
    },
    picture: {
      label: [
        t("luck.ranges.picture"),
        ...(widest === undefined
          ? []
          : [
              said(
                t("luck.ranges.widest", {
                  area: names.area(widest.id),
                  low: f.sekMillions(widest.award.low),
                  high: f.sekMillions(widest.award.high),
                }),
                isMadeUp,
                words,
              ),
            ]),
      ].join(" "),
      draw: (width) =>
        intervalScene(
          {
            rows: drawn.map(({ id, awardSek, award, unchanged }) => ({
              id,
              name: names.area(id),
              low: award.low,
              high: award.high,
              dot: awardSek,
              mark: luck.pots.length === 0 ? null : unchanged.mean,
            })),
            fromZero: true,
            words: {
              range: t("luck.ranges.range"),
              dot: t("luck.ranges.dot"),
              mark: luck.pots.length === 0 ? null : t("luck.table.unchanged"),
              madeUp: isMadeUp ? t("app.illustrative") : null,
            },
            say: f.sekShort,
          },
          width,
        ),
    },
    notes: [
      ...(areas.length > mostDrawn
        ? [t("luck.ranges.drawn", { shown: f.integer(mostDrawn), all: f.integer(areas.length) })]
        : []),
      ...(luck.failedDraws > 0 ? [t("luck.failed", { count: f.integer(luck.failedDraws) })] : []),
    ],
    method: [t("luck.ranges.method", { draws: f.integer(luck.draws), seed: String(luck.seed) })],
    provenance: luck.provenance,
    of: "scenario",
  };
}
