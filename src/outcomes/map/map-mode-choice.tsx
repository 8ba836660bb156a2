import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type MapMode, mapModes } from "../../session/view-state.ts";
import { Segmented } from "../../ui/segmented.tsx";

export interface MapModeChoiceProps {
  readonly mode: MapMode;
  readonly canShowPerInhabitant: boolean;
  onMode(mode: MapMode): void;
}

/** How the map shows awards. Without populations there is nothing to show per inhabitant. */
export function MapModeChoice(props: MapModeChoiceProps): JSX.Element {
  const { t } = useI18n();
  const shown = () => mapModes.filter((mode) => mode !== "perInhabitant" || props.canShowPerInhabitant);
  return (
    <Segmented<MapMode>
      label={t("map.mode")}
      options={shown().map((value) => ({ value, label: t(`map.modes.${value}`) }))}
      value={props.mode}
      onChange={props.onMode}
    />
  );
}
