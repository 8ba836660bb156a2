import type { Scene } from "../../figure/mark.ts";
import type { Picture } from "../../figure/picture.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { scoreScene } from "./score-scene.ts";
import { predictedSummary } from "./score-summary.ts";
import type { ScoreView } from "./score-view.ts";

/** The predicted awards against the published ones. */
export function scorePicture(
  { predicted, ...view }: ScoreView,
  i18n: I18n,
): Picture & { draw(width: number): Scene } {
  const { t, f, text } = i18n;
  const words = {
    scale: t("scoreboard.plot"),
    within: t("scoreboard.dotWithin"),
    outside: t("scoreboard.dotOutside"),
    setTitle: (set: ScoreView["predicted"][number]) => `${text(set.programme)}: ${text(set.title)}`,
    millions: (sek: number) => f.signed(sek / 1e6, [0, 2]),
    dot: ({ name, computedSek, publishedSek }: ScoreView["predicted"][number]["amounts"][number]) =>
      t("scoreboard.dot", { name, computed: f.sek(computedSek), published: f.sek(publishedSek) }),
  };
  return {
    label: t("scoreboard.plotIs", { summary: predictedSummary({ predicted, ...view }, i18n) }),
    draw: (width) => scoreScene(predicted, words, width),
  };
}
