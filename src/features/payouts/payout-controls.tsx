import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type PayoutUnit, type Sorting, sortings, units, type ViewState } from "../../state/view-state.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";

export interface PayoutControlsProps {
  readonly settings: Pick<ViewState, "unit" | "sorting" | "isGrouped">;
  readonly canShowPerInhabitant: boolean;
  readonly canGroup: boolean;
  onSettings(settings: { unit?: PayoutUnit; sorting?: Sorting; isGrouped?: boolean }): void;
}

/** What the bars measure, in which order they stand, and whether municipalities have totals. */
export function PayoutControls(props: PayoutControlsProps): JSX.Element {
  const { t } = useI18n();
  const shown = () => units.filter((unit) => unit !== "perInhabitant" || props.canShowPerInhabitant);
  return (
    <div class="payout-controls">
      <Segmented
        label={t("app.payouts.unit")}
        options={shown().map((value) => ({ value, label: t(`app.payouts.units.${value}`) }))}
        value={props.settings.unit}
        onChange={(unit) => props.onSettings({ unit })}
      />
      <Select
        label={t("app.payouts.sorting")}
        labelHidden
        options={sortings.map((value) => ({ value, label: t(`app.payouts.sortings.${value}`) }))}
        value={props.settings.sorting}
        onChange={(sorting) => props.onSettings({ sorting })}
      />
      <Show when={props.canGroup}>
        <button
          type="button"
          class="button"
          aria-pressed={props.settings.isGrouped}
          onClick={() => props.onSettings({ isGrouped: !props.settings.isGrouped })}
        >
          {t("app.payouts.group")}
        </button>
      </Show>
      <Show when={props.settings.sorting === "need"}>
        <p class="fine payout-controls__gloss">{t("app.payouts.needGloss")}</p>
      </Show>
    </div>
  );
}
