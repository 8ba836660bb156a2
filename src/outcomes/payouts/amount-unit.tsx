import type { JSX } from "solid-js";
import type { Simulator } from "../../session/simulator.ts";
import { hasPopulations } from "./payouts-view.ts";
import { UnitChoice } from "./unit-choice.tsx";

/** What amounts are shown as, for every tab that has amounts. */
export function AmountUnit(props: { readonly simulator: Simulator }): JSX.Element {
  return (
    <UnitChoice
      unit={props.simulator.view().unit}
      canShowPerInhabitant={hasPopulations(props.simulator.shownPackage().programme)}
      onUnit={(unit) => props.simulator.setView({ unit })}
    />
  );
}
