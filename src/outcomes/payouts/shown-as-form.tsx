import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { sortings } from "../../session/view-state.ts";
import { Select } from "../../ui/select.tsx";
import { AmountUnit } from "./amount-unit.tsx";
import { canGroup } from "./can-group.ts";

/** How awards are shown: what amounts are counted as, in which order areas stand, whether municipalities have totals. */
export function ShownAsForm(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  const sim = () => props.simulator;
  return (
    <>
      <AmountUnit simulator={sim()} />
      <Select
        label={t("shownAs.sorting")}
        options={sortings.map((value) => ({ value, label: t(`shownAs.sortings.${value}`) }))}
        value={sim().view().sorting}
        onChange={(sorting) => sim().setView({ sorting })}
      />
      <Show when={sim().view().sorting === "need"}>
        <p class="fine">{t("shownAs.needGloss")}</p>
      </Show>
      <Show when={canGroup(sim().shownPackage().programme)}>
        <label class="shown-as__totals">
          <input
            type="checkbox"
            checked={sim().view().isGrouped}
            onChange={(event) => sim().setView({ isGrouped: event.currentTarget.checked })}
          />
          <span>{t("shownAs.group")}</span>
        </label>
      </Show>
    </>
  );
}
