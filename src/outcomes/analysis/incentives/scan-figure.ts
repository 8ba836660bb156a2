import type { Figure } from "../../../figure/figure.ts";
import type { Column } from "../../../figure/table.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Incentives } from "../../../model/analysis/incentives/incentives.ts";

/** Cliffs, dead zones, and what the rule invites, a row per indicator and area. */
export function scanFigure(incentives: Incentives, { names }: AnalysisWords, { t, f }: I18n): Figure {
  const { scans, scanned, margins, costSek, secondFault } = incentives;
  const kronor = (id: string, title: string, isFileOnly = false): Column => ({
    id,
    title,
    kind: "kronor",
    decimals: 0,
    isFileOnly,
  });
  const points = (id: string, title: string): Column => ({ id, title, kind: "points", decimals: 1 });
  const people = (id: string, title: string, isFileOnly = false): Column => ({
    id,
    title,
    kind: "number",
    decimals: 0,
    isFileOnly,
  });
  return {
    id: t("incentives.scan.file"),
    title: t("incentives.scan.title"),
    words: [],
    table: {
      id: t("incentives.scan.file"),
      title: t("incentives.scan.title"),
      columns: [
        { id: "area", title: t("incentives.map.area"), kind: "text" },
        { id: "indicator", title: t("incentives.map.indicator"), kind: "text" },
        kronor("jump", t("incentives.scan.jump")),
        points("jump-at", t("incentives.scan.jumpAt")),
        points("dead", t("incentives.scan.dead")),
        points("dead-to", t("incentives.scan.deadTo")),
        kronor("lasting", t("incentives.scan.lasting"), true),
        kronor("lasting-after", t("incentives.scan.lastingAfter"), true),
        kronor("one-year", t("incentives.scan.oneYear")),
        kronor("one-year-after", t("incentives.scan.oneYearAfter")),
        kronor("later", t("incentives.scan.later"), true),
        kronor("left-out", t("incentives.scan.leftOut"), true),
        people("wrong-way", t("incentives.scan.wrongWay"), true),
        people("best", t("incentives.scan.best")),
        kronor("best-gain", t("incentives.scan.bestGain"), true),
        people("best-of-two", t("incentives.scan.bestOfTwo")),
      ],
      rows: scans.map((scan) => ({
        id: `${scan.indicator} ${scan.area}`,
        cells: [
          names.area(scan.area),
          names.indicatorTitle(scan.indicator),
          scan.jumpSek,
          scan.jumpAt,
          scan.dead?.from ?? null,
          scan.dead?.to ?? null,
          scan.lasting.firstSek,
          scan.lasting.secondSek,
          scan.oneYear.firstSek,
          scan.oneYear.secondSek,
          scan.later.secondSek === null ? null : scan.later.firstSek + scan.later.secondSek,
          scan.leftOut.firstSek,
          scan.wrongWay?.people ?? null,
          scan.best.people,
          scan.best.gainSek,
          scan.bestOfTwo?.people ?? null,
        ],
      })),
    },
    notes: [
      t("incentives.scan.note", { cost: f.sek(costSek) }),
      t("incentives.invites"),
      ...(secondFault === null ? [] : [t("incentives.scan.noSecond")]),
      ...(scanned < margins.length
        ? [t("incentives.scan.partly", { done: f.integer(scanned), of: f.integer(margins.length) })]
        : []),
    ],
    provenance: incentives.provenance,
    of: "scenario",
  };
}
