import type { I18n } from "../../i18n/i18n.tsx";
import type { Rule } from "../../model/rule/rule.ts";
import { moneyToDistribute } from "../../model/rule/rule-defaults.ts";
import type { AreaNoun } from "../../programmes/package.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** Years in which a rule pays the same. */
export interface YearsAlike {
  readonly from: number;
  readonly to: number;
}

/** The listed years of a rule where it has several in a row with the same money; else null: then a sum is of one year, or of all alike. */
export function yearsAlike(rule: Rule): YearsAlike | null {
  const years = (rule.schedule ?? []).map(({ year }) => year);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || to - from !== years.length - 1 || years.length < 2)
    return null;
  const { budgetSek, reserveSek } = rule;
  const sums = (rule.schedule ?? []).map((year) =>
    moneyToDistribute({ budgetSek, ...(reserveSek !== undefined && { reserveSek }), ...year }),
  );
  return new Set(sums).size === 1 ? { from, to } : null;
}

/** The finding in two sentences, over the picture: who gains and who loses most, and at first who gets most. */
export function payoutsHeadline(
  view: PayoutsView,
  isChanged: boolean,
  noun: AreaNoun,
  { t, f }: I18n,
  years: YearsAlike | null = null,
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
  const sum = money(view.distributedSek);
  const yearly =
    years === null
      ? sum
      : t("app.headline.yearly", { money: sum, from: f.year(years.from), to: f.year(years.to) });
  const whole = t("app.headline.paid", { money: yearly, paid, noun });
  if (top === null || paid < 2) return whole;
  return `${whole} ${t("app.headline.most", { name: top.name, amount: money(top.awardSek) })}`;
}
