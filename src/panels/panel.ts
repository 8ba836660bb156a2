import type { Component } from "solid-js";
import type { Session } from "../session/session.ts";
import type { Simulator } from "../session/simulator.ts";

/** What every panel is given. */
export interface PanelProps {
  readonly simulator: Simulator;
  readonly session: Session;
  onClose(): void;
  /** Other work is on screen now: the panel closes, and the focus goes to the outcome. */
  onLeave(): void;
}

/** One panel over the side of the page; its id is the registry's (`panels.ts`), its title `app.panels` of the texts. */
export interface Panel {
  /** Loaded when the panel is first opened. */
  readonly Content: Component<PanelProps>;
  readonly width: "narrow" | "wide";
}
