import { onPaper } from "../../figure/palette.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { predictedSummary } from "./score-summary.ts";
import { scoreSvg } from "./score-svg.ts";
import type { ScoreView } from "./score-view.ts";

/** The predicted awards against the published ones as a picture that can stand alone, on white paper. */
export function scorePicture(view: ScoreView, i18n: I18n): string {
  const { t } = i18n;
  const words = {
    title: t("scoreboard.title"),
    summary: predictedSummary(view, i18n),
    scale: t("scoreboard.plot"),
    within: t("scoreboard.dotWithin"),
    outside: t("scoreboard.dotOutside"),
    notes: [t("scoreboard.predictedMeans"), t("scoreboard.rounding"), t("app.payouts.official")],
    setTitle: (set: ScoreView["predicted"][number]) => `${i18n.text(set.programme)}: ${i18n.text(set.title)}`,
    millions: (sek: number) => i18n.f.signed(sek / 1e6, [0, 2]),
  };
  return onPaper((colour) => scoreSvg(view.predicted, words, colour));
}
