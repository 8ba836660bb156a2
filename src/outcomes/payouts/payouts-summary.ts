import type { I18n } from "../../i18n/i18n.tsx";
import type { AreaNoun } from "../../programmes/package.ts";
import type { PayoutsView } from "./payouts-view.ts";

/** What the picture says, in sentences. `isChanged`: whether anything differs from the baseline at all; `noun`: what areas are called. */
export function payoutsSummary(view: PayoutsView, isChanged: boolean, noun: AreaNoun, i18n: I18n): string {
  const isMadeUp = view.provenance === "illustrative" && !view.isDecided;
  const { t, f } = i18n;
  const sentences: string[] = [];
  if (!isChanged)
    sentences.push(
      t("app.payouts.unchanged", {
        isMadeUp,
        money: f.sekMillions(view.distributedSek),
        paid: view.paid,
        covered: view.covered,
        noun,
      }),
    );
  else if (view.largest === null) sentences.push(t("app.payouts.same", { isMadeUp, noun }));
  else {
    sentences.push(t("app.payouts.moved", { isMadeUp, more: view.more, less: view.less, noun }));
    sentences.push(
      t("app.payouts.largest", {
        name: view.largest.name,
        amount: f.sekMillionsSigned(view.largest.changeSek, [0, 1]),
      }),
    );
  }
  return [...sentences, ...payoutsRest(view, noun, i18n)].join(" ");
}

/** What the headline does not say: prices scaled down, areas left out, money that is not paid. */
export function payoutsRest(view: PayoutsView, noun: AreaNoun, { t, f }: I18n): readonly string[] {
  const sentences: string[] = [];
  if (view.scaled !== null)
    sentences.push(
      t("app.payouts.scaled", {
        count: view.scaled.pots,
        claimed: f.sekMillions(view.scaled.claimedSek, [0, 1]),
        money: f.sekMillions(view.scaled.moneySek, [0, 1]),
      }),
    );
  if (view.paidForLimits !== null) {
    const { sek, count, most } = view.paidForLimits;
    sentences.push(
      t(`app.payouts.paidForLimits.${view.bounds}`, {
        count,
        noun,
        money: f.sekMillions(Math.round(sek), [0, 1]),
        name: most.name,
        most: f.sekMillions(Math.round(most.sek), [0, 1]),
      }),
    );
  }
  if (view.notCovered > 0) sentences.push(t("app.payouts.leftOut", { count: view.notCovered, noun }));
  // Below a thousand kronor it is nothing but what rounding leaves.
  if (view.unpaidSek >= 1000)
    sentences.push(t("app.payouts.unpaid", { money: f.sekMillions(view.unpaidSek) }));
  return sentences;
}
