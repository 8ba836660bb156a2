import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PayoutsView } from "./payouts-view.ts";
import { seriesColour, seriesName } from "./series-look.ts";

/** What the colours, the mark and the outline stand for. */
export function PayoutLegend(props: {
  readonly view: PayoutsView;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const isCut = () => props.view.rows.some((row) => row.cut > 0);
  return (
    <ul class="payout-legend plain-list" aria-label={t("app.payouts.legend")}>
      <For each={props.view.series}>
        {(series, at) => (
          <li class="payout-legend__item">
            <span class="payout-legend__key" style={{ "--key": `var(${seriesColour(series, at())})` }} />
            {seriesName(series, props.package, i18n)}
          </li>
        )}
      </For>
      <Show when={isCut()}>
        <li class="payout-legend__item">
          <span class="payout-legend__key payout-legend__key--cut" />
          {t("app.payouts.cut")}
        </li>
      </Show>
      <li class="payout-legend__item">
        <span class="payout-legend__key payout-legend__key--mark" />
        {t("app.payouts.baseline")}
      </li>
    </ul>
  );
}
