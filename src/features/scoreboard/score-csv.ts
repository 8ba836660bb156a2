import type { I18n } from "../../i18n/i18n.tsx";
import { csvConventions, writeCsv } from "../../import/write-csv.ts";
import type { ScoreView } from "./score-view.ts";

/** Every published amount against the computed one as a file for a spreadsheet, predicted ones first. */
export function scoreCsv(view: ScoreView, i18n: I18n): string {
  const { t, text } = i18n;
  const groups = [
    { kind: t("scoreboard.predicted"), sets: view.predicted },
    { kind: t("scoreboard.fitted"), sets: view.fitted },
  ];
  const rows = groups.flatMap(({ kind, sets }) =>
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
  );
  const head = [
    t("scoreboard.kind"),
    t("scoreboard.programme"),
    t("scoreboard.set"),
    t("scoreboard.area"),
    t("scoreboard.publishedOne"),
    t("scoreboard.computedOne"),
    t("scoreboard.difference"),
    t("scoreboard.within"),
    t("scoreboard.origin"),
  ];
  const notes = [
    t("scoreboard.predictedMeans"),
    t("scoreboard.fittedMeans"),
    t("scoreboard.rounding"),
    t("app.payouts.official"),
  ];
  return writeCsv([head, ...rows, [], ...notes.map((note) => [note])], csvConventions[i18n.locale()]);
}
