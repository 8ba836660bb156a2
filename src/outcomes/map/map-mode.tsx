import type { JSX } from "solid-js";
import type { Simulator } from "../../session/simulator.ts";
import type { MapMode } from "../../session/view-state.ts";
import { hasPopulations } from "../payouts/payouts-view.ts";
import { MapModeChoice } from "./map-mode-choice.tsx";

const canShowPerInhabitant = (sim: Simulator): boolean => hasPopulations(sim.shownPackage().programme);

/** How the map shows awards: as chosen, where the programme has what that needs. */
export function mapModeOf(sim: Simulator): MapMode {
  const { mapMode } = sim.view();
  return mapMode === "perInhabitant" && !canShowPerInhabitant(sim) ? "symbol" : mapMode;
}

/** The choice of how the map shows awards. */
export function MapModeOf(props: { readonly simulator: Simulator }): JSX.Element {
  return (
    <MapModeChoice
      mode={mapModeOf(props.simulator)}
      canShowPerInhabitant={canShowPerInhabitant(props.simulator)}
      onMode={(mapMode) => props.simulator.setView({ mapMode })}
    />
  );
}
