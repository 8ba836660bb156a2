import type { Figure } from "../../../figure/figure.ts";
import { plainBar } from "../../../figure/row-bar.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayTreatments } from "../../../i18n/analysis/say-luck.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Luck } from "../../../model/analysis/luck/luck-answer.ts";

/** What could be done about chance: kronor in another area than true changes would give, and what it costs in delay. */
export function treatmentsFigure(luck: Luck, words: AnalysisWords, { t, f }: I18n): Figure {
  const most = Math.max(1, ...luck.treatments.map(({ misplaced }) => misplaced?.sek ?? 0));
  const numbers = { z: f.number(luck.significantZ), n: f.number(luck.minimumN) };
  return {
    id: t("luck.ways.file"),
    title: t("luck.ways.title"),
    part: "luck-treatments",
    words: sayTreatments(luck, words),
    table: {
      id: t("luck.ways.file"),
      title: t("luck.ways.title"),
      columns: [
        { id: "way", title: t("luck.table.treatment"), kind: "text" },
        { id: "misplaced", title: t("luck.table.misplaced"), kind: "kronor", decimals: 0 },
        { id: "error", title: t("luck.table.error"), kind: "kronor", decimals: 0, isFileOnly: true },
        { id: "width", title: t("luck.table.width"), kind: "kronor", decimals: 0 },
        { id: "moved", title: t("luck.table.moved"), kind: "kronor", decimals: 0 },
        { id: "delay", title: t("luck.table.delay"), kind: "number", decimals: 1 },
      ],
      rows: luck.treatments.map(({ id, misplaced, widthSek, movedSek, delayYears, fault }) => ({
        id,
        cells: [
          t(`luck.treatments.${id}`, numbers),
          misplaced?.sek ?? null,
          misplaced?.error ?? null,
          widthSek,
          movedSek,
          delayYears,
        ],
        isCurrent: id === "asIs",
        ...(fault === null ? {} : { detail: t("luck.ways.fault") }),
        ...(misplaced === null ? {} : { bar: plainBar(misplaced.sek, 0, most, "--pot-1") }),
      })),
    },
    notes: [
      t("luck.ways.note"),
      ...(luck.lacksYears ? [t("luck.ways.lacksYears")] : []),
      ...(luck.misplacedFault === null ? [] : [t("luck.ways.noTruth")]),
    ],
    provenance: luck.provenance,
    of: "scenario",
  };
}
