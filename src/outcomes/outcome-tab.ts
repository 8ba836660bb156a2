import type { Component } from "solid-js";
import type { Simulator } from "../session/simulator.ts";
import type { OutcomeState } from "./outcome-state.ts";

/** What every tab of the outcome is given. */
export interface OutcomeTabProps {
  readonly simulator: Simulator;
  readonly outcome: OutcomeState;
  /** The tab is all there is of the page: no menu can have what belongs to it. */
  readonly isAlone?: boolean;
}

/** One tab of the outcome; its id and title are the registry's (`outcome-tabs.ts`) and `app.outcome` of the texts. */
export interface OutcomeTab {
  /** Loaded when the tab is first opened, except for the tab that the page opens with. */
  readonly Content: Component<OutcomeTabProps>;
  /** Whether the programme and its rule have what the tab shows. */
  isAvailable(simulator: Simulator): boolean;
}
