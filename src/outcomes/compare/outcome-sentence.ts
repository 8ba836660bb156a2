import type { I18n } from "../../i18n/i18n.tsx";
import { capital } from "../../i18n/parts.ts";
import type { AreaNoun } from "../../programmes/package.ts";
import type { OtherScenario } from "./compare-view.ts";

/** What comes of a scenario against the baseline, in a sentence or two. */
export function outcomeSentence(outcome: OtherScenario, noun: AreaNoun, { t, f }: I18n): string {
  const { more, less, gainedSek, lostSek, unpaidSek } = outcome;
  const first =
    more + less === 0
      ? t("compare.summary.same", { noun })
      : t("compare.summary.moved", {
          more,
          gained: f.sekMillions(gainedSek),
          less,
          lost: f.sekMillions(lostSek),
          noun,
        });
  // Below a thousand kronor it is nothing but what rounding leaves.
  return [
    capital(first),
    ...(unpaidSek >= 1000 ? [t("compare.summary.unpaid", { money: f.sekMillions(unpaidSek) })] : []),
  ].join(" ");
}
