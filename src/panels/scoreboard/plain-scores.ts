import type { I18n } from "../../i18n/i18n.tsx";
import type { PlainTable } from "../../tables/table.ts";
import type { ScoreView } from "./score-view.ts";

/** Every published amount against the computed one as it is taken out, predicted ones first. */
export function plainScores(view: ScoreView, i18n: I18n): PlainTable {
  const { t, text } = i18n;
  const groups = [
    { kind: t("scoreboard.predicted"), sets: view.predicted },
    { kind: t("scoreboard.fitted"), sets: view.fitted },
  ];
  return {
    id: t("scoreboard.file"),
    title: t("scoreboard.title"),
    columns: [
      { title: t("scoreboard.kind"), kind: "text" },
      { title: t("scoreboard.programme"), kind: "text" },
      { title: t("scoreboard.set"), kind: "text" },
      { title: t("scoreboard.area"), kind: "text" },
      { title: t("scoreboard.publishedOne"), kind: "kronor" },
      { title: t("scoreboard.computedOne"), kind: "kronor" },
      { title: t("scoreboard.difference"), kind: "kronor" },
      { title: t("scoreboard.within"), kind: "text" },
      { title: t("scoreboard.origin"), kind: "text" },
    ],
    rows: groups.flatMap(({ kind, sets }) =>
      sets.flatMap((set) =>
        set.amounts.map((amount) => [
          kind,
          text(set.programme),
          text(set.title),
          amount.name,
          amount.publishedSek,
          amount.computedSek,
          amount.residualSek,
          amount.isWithin ? t("scoreboard.yes") : t("scoreboard.no"),
          t(`app.payouts.provenances.${amount.provenance}`),
        ]),
      ),
    ),
    notes: [
      t("scoreboard.predictedMeans"),
      t("scoreboard.fittedMeans"),
      t("scoreboard.rounding"),
      t("app.payouts.official"),
    ],
  };
}
