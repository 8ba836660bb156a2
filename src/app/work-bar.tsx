import type { JSX } from "solid-js";
import { ActionButtons } from "../actions/action-buttons.tsx";
import { ScenarioBar } from "../controls/scenarios/scenario-bar.tsx";
import type { Simulator } from "../session/simulator.ts";
import "./work-bar.css";

/** Under the header: the scenarios, the steps back and forth, and what can be done with the session as a whole. */
export function WorkBar(props: { readonly simulator: Simulator }): JSX.Element {
  return (
    <div class="work-bar">
      <ScenarioBar simulator={props.simulator} />
      <div class="work-bar__actions">
        <ActionButtons simulator={props.simulator} place="scenarios" />
      </div>
    </div>
  );
}
