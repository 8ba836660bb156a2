import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Sorting, sortings, type ViewState } from "../../session/view-state.ts";
import { Select } from "../../ui/select.tsx";

export interface PayoutControlsProps {
  readonly settings: Pick<ViewState, "sorting" | "isGrouped">;
  readonly canGroup: boolean;
  onSettings(settings: { sorting?: Sorting; isGrouped?: boolean }): void;
}

/** In which order the rows stand, and whether municipalities have totals. */
export function PayoutControls(props: PayoutControlsProps): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="payout-controls">
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
