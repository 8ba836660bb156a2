import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import type { PayoutsView } from "./payouts-view.ts";

const ShownAsForm = lazyPart(async () => (await import("./shown-as-form.tsx")).ShownAsForm, null);

/** One button that says how awards are shown, and opens what it says to choose from: the measure, the order, totals. */
export function ShownAs(props: {
  readonly simulator: Simulator;
  readonly view: Pick<PayoutsView, "unit" | "sorting">;
}): JSX.Element {
  const { t } = useI18n();
  const choice = () =>
    t("app.payouts.shown", {
      unit: t(`app.payouts.units.${props.view.unit}`),
      order: t(`app.payouts.orders.${props.view.sorting}`),
    });
  return (
    <Sheet
      face={<span class="shown-as__choice">{choice()}</span>}
      label={t("app.payouts.how", { choice: choice() })}
      buttonClass="button button--quiet shown-as"
      content={() => <ShownAsForm simulator={props.simulator} />}
    />
  );
}
