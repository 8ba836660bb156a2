import type { Component } from "solid-js";
import type { Simulator } from "../session/simulator.ts";

/** What every tab of What if is given. */
export interface ControlTabProps {
  readonly simulator: Simulator;
}

/** One tab of What if; its id is the registry's (`control-tabs.ts`), its title `app.whatIf` of the texts. */
export interface ControlTab {
  /** Loaded when the tab is first opened, except for the tab that the page opens with. */
  readonly Content: Component<ControlTabProps>;
  /** Whether the programme has what the tab changes. */
  isAvailable(simulator: Simulator): boolean;
}
