import type { I18n } from "../../i18n/i18n.tsx";
import type { AreaNoun } from "../../programmes/package.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** The finding in two sentences, over the picture: who gains and who loses most, and at first who gets most. */
export function payoutsHeadline(
  view: PayoutsView,
  isChanged: boolean,
  noun: AreaNoun,
  { t, f }: I18n,
): string {
  const { paid, more, less, gainer, loser, top } = view;
  const money = (sek: number) => f.sekMillions(Math.abs(sek));
  if (gainer !== null || loser !== null) {
    const gain = gainer && { gainer: gainer.name, gained: money(gainer.changeSek) };
    const loss = loser && { loser: loser.name, lost: money(loser.changeSek) };
    const counts = t("app.headline.counts", { more, less, noun });
    if (gain && loss) return `${t("app.headline.both", { ...gain, ...loss })} ${counts}`;
    return `${gain ? t("app.headline.gains", gain) : loss && t("app.headline.loses", loss)} ${counts}`;
  }
  if (isChanged) return t("app.headline.same");
  const whole = t("app.headline.paid", { money: money(view.distributedSek), paid, noun });
  if (top === null || paid < 2) return whole;
  return `${whole} ${t("app.headline.most", { name: top.name, amount: money(top.awardSek) })}`;
}
