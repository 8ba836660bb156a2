import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type PayoutUnit, units } from "../../session/view-state.ts";
import { Segmented } from "../../ui/segmented.tsx";

/** What amounts are shown as. */
export function UnitChoice(props: {
  readonly unit: PayoutUnit;
  readonly canShowPerInhabitant: boolean;
  onUnit(unit: PayoutUnit): void;
}): JSX.Element {
  const { t } = useI18n();
  const shown = () => units.filter((unit) => unit !== "perInhabitant" || props.canShowPerInhabitant);
  return (
    <Segmented
      label={t("shownAs.unit")}
      options={shown().map((value) => ({ value, label: t(`app.payouts.units.${value}`) }))}
      value={props.unit}
      onChange={props.onUnit}
    />
  );
}
