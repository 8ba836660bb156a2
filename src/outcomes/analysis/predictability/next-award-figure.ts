import type { Figure } from "../../../figure/figure.ts";
import { intervalScene } from "../../../figure/interval-scene.ts";
import type { Column } from "../../../figure/table.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayPredictability } from "../../../i18n/analysis/say-predictability.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import {
  type Predictability,
  type Predicted,
  toldShares,
} from "../../../model/analysis/predictability/predictability.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";

/** Rows that the picture holds; the table has them all. */
const mostDrawn = 60;

/** The next award as a distribution, area by area; none where there is no next payment. `pack`: with the names to show. */
export function predictabilityFigures(answer: Predictability, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const { t, f } = i18n;
  const { year } = answer;
  if (year === null) return [];
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const { names } = words;
  const areas = [...answer.areas].sort((a, b) => b.nowSek - a.nowSek);
  const kronor = (id: string, title: string, isFileOnly = false): Column => ({
    id,
    title,
    kind: "kronor",
    decimals: 0,
    isFileOnly,
  });
  const share = (id: string, title: string, isFileOnly = false): Column => ({
    id,
    title,
    kind: "share",
    decimals: 2,
    isFileOnly,
  });
  const at = ({ quantilesSek }: Predicted, wanted: (typeof toldShares)[number]): number =>
    quantilesSek[toldShares.indexOf(wanted)] as number;
  return [
    {
      id: t("predictability.table.file"),
      title: t("predictability.table.title"),
      words: sayPredictability(answer, words),
      table: {
        id: t("predictability.table.file"),
        title: t("predictability.table.title"),
        columns: [
          { id: "area", title: t("predictability.table.area"), kind: "text" },
          kronor("now", t("predictability.table.now")),
          kronor("safe", t("predictability.table.safe")),
          kronor("low", t("predictability.table.low")),
          kronor("quarter", t("predictability.table.quarter"), true),
          kronor("median", t("predictability.table.median")),
          kronor("three-quarters", t("predictability.table.threeQuarters"), true),
          kronor("high", t("predictability.table.high")),
          kronor("mean", t("predictability.table.mean"), true),
          share("fall", t("predictability.table.fall")),
          share("fall-error", t("predictability.table.fallError"), true),
          share("nothing", t("predictability.table.nothing")),
        ],
        rows: areas.map((each) => ({
          id: each.id,
          cells: [
            names.area(each.id),
            each.nowSek,
            each.safeSek,
            at(each, 0.05),
            at(each, 0.25),
            at(each, 0.5),
            at(each, 0.75),
            at(each, 0.95),
            each.meanSek,
            each.fall,
            each.fallError,
            each.nothing,
          ],
        })),
      },
      picture: {
        label: t("predictability.picture", { year: f.year(year) }),
        draw: (width) =>
          intervalScene(
            {
              rows: areas.slice(0, mostDrawn).map((each) => ({
                id: each.id,
                name: names.area(each.id),
                low: at(each, 0.05),
                high: at(each, 0.95),
                dot: at(each, 0.5),
                mark: each.nowSek,
              })),
              fromZero: true,
              words: {
                range: t("predictability.range"),
                dot: t("predictability.median"),
                mark: t("predictability.now"),
                madeUp: answer.provenance === "illustrative" ? t("app.illustrative") : null,
              },
              say: f.sekShort,
            },
            width,
          ),
      },
      notes: [
        t("predictability.note"),
        ...(areas.length > mostDrawn
          ? [t("predictability.drawn", { shown: f.integer(mostDrawn), all: f.integer(areas.length) })]
          : []),
      ],
      method: [t("predictability.method", { draws: f.integer(answer.draws), seed: String(answer.seed) })],
      provenance: answer.provenance,
      of: "scenario",
    },
  ];
}
