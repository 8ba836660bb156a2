import type { I18n } from "../../i18n/i18n.tsx";
import type { ScoreSet, ScoreView } from "./score-view.ts";

const count = (sets: readonly ScoreSet[], of: (set: ScoreSet) => number): number =>
  sets.reduce((total, set) => total + of(set), 0);

/** How well the predicted awards meet the published ones, in sentences. */
export function predictedSummary({ predicted }: ScoreView, { t, f, text }: I18n): string {
  const all = count(predicted, (set) => set.amounts.length);
  const sentences = [
    t("scoreboard.summary", {
      count: all,
      sets: predicted.length,
      within: count(predicted, (set) => set.within),
    }),
  ];
  const size = (set: ScoreSet) => Math.abs(set.largest?.residualSek ?? 0);
  const [worst] = [...predicted].sort((a, b) => size(b) - size(a));
  if (worst !== undefined && worst.largest !== null)
    sentences.push(
      t("scoreboard.largest", {
        name: worst.largest.name,
        set: text(worst.title),
        difference: f.sekMillionsSigned(worst.largest.residualSek, [0, 2]),
      }),
    );
  return sentences.join(" ");
}

/** How the fitted awards meet the published ones, in a sentence. */
export function fittedSummary({ fitted }: ScoreView, { t }: I18n): string {
  const all = count(fitted, (set) => set.amounts.length);
  const within = count(fitted, (set) => set.within);
  return within === all
    ? t("scoreboard.allAgree", { count: all })
    : t("scoreboard.someDiffer", { within, count: all });
}
