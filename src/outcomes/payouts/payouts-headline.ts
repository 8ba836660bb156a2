import type { I18n } from "../../i18n/i18n.tsx";
import type { Rule } from "../../model/rule/rule.ts";
import type { AreaNoun } from "../../programmes/package.ts";
import type { PayoutsView } from "./payouts-view.ts";

/**
 * The listed years of a rule where it has several in a row with the same money, as "2010–2015"; else null: then a sum is
 * of one year, or of all alike.
 */
export function yearsAlike({ schedule = [] }: Rule): string | null {
  const [first] = schedule;
  const sameAs = JSON.stringify(first);
  return first !== undefined &&
    schedule.length > 1 &&
    schedule.every(
      (entry, at) =>
        entry.year === first.year + at && JSON.stringify({ ...entry, year: first.year }) === sameAs,
    )
    ? `${first.year}\u2013${first.year + schedule.length - 1}`
    : null;
}

/** What a finding is told from. */
type Findings = Pick<PayoutsView, "paid" | "more" | "less" | "distributedSek"> & {
  readonly gainer: { readonly name: string; readonly changeSek: number } | null;
  readonly loser: { readonly name: string; readonly changeSek: number } | null;
  readonly top: { readonly name: string; readonly awardSek: number } | null;
};

/** The finding in two sentences, over the picture: who gains and who loses most, and at first who gets most. */
export function payoutsHeadline(
  view: Findings,
  isChanged: boolean,
  noun: AreaNoun,
  { t, f }: I18n,
  years: string | null = null,
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
  if (isChanged) return t("app.headline.same", { noun });
  const sum = money(view.distributedSek);
  const yearly = years === null ? sum : t("app.headline.yearly", { money: sum, years });
  const whole = t("app.headline.paid", { money: yearly, paid, noun });
  if (top === null || paid < 2) return whole;
  return `${whole} ${t("app.headline.most", { name: top.name, amount: money(top.awardSek) })}`;
}
