import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { weakest } from "../../model/provenance.ts";
import { scorePicture } from "./score-picture.ts";
import { predictedSummary } from "./score-summary.ts";
import type { ScoreView } from "./score-view.ts";

/** Every published amount against the computed one, predicted ones first, with the predicted ones as dots. */
export function scoresFigure(view: ScoreView, i18n: I18n): Figure {
  const { t, text } = i18n;
  const groups = [
    { kind: t("scoreboard.predicted"), sets: view.predicted },
    { kind: t("scoreboard.fitted"), sets: view.fitted },
  ];
  const sets = groups.flatMap(({ kind, sets: own }) => own.map((set) => ({ kind, set })));
  return {
    id: t("scoreboard.file"),
    title: t("scoreboard.title"),
    words: [predictedSummary(view, i18n)],
    table: {
      id: t("scoreboard.file"),
      title: t("scoreboard.title"),
      columns: [
        { id: "kind", title: t("scoreboard.kind"), kind: "text" },
        { id: "programme", title: t("scoreboard.programme"), kind: "text" },
        { id: "set", title: t("scoreboard.set"), kind: "text" },
        { id: "area", title: t("scoreboard.area"), kind: "text" },
        { id: "published", title: t("scoreboard.publishedOne"), kind: "kronor" },
        { id: "computed", title: t("scoreboard.computedOne"), kind: "kronor" },
        { id: "difference", title: t("scoreboard.difference"), kind: "kronor" },
        { id: "within", title: t("scoreboard.within"), kind: "text" },
        { id: "origin", title: t("scoreboard.origin"), kind: "text" },
      ],
      rows: sets.flatMap(({ kind, set }) =>
        set.amounts.map((amount) => ({
          id: `${set.id} ${amount.name}`,
          cells: [
            kind,
            text(set.programme),
            text(set.title),
            amount.name,
            amount.publishedSek,
            amount.computedSek,
            amount.residualSek,
            amount.isWithin ? t("scoreboard.yes") : t("scoreboard.no"),
            t(`payoutsTable.provenances.${amount.provenance}`),
          ],
        })),
      ),
    },
    picture: scorePicture(view, i18n),
    notes: [t("scoreboard.predictedMeans"), t("scoreboard.fittedMeans"), t("scoreboard.rounding")],
    provenance: weakest(sets.flatMap(({ set }) => set.amounts.map(({ provenance }) => provenance))),
    of: "programmes",
  };
}
