import type { JSX } from "solid-js";
import type { Simulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { DeviceSection } from "./device-section.tsx";
import { EmbedSection } from "./embed-section.tsx";
import { FileSection } from "./file-section.tsx";
import { LinkSection } from "./link-section.tsx";
import "./share-panel.css";

export interface SharePanelProps {
  readonly simulator: Simulator;
  readonly workplace: Workplace;
  /** Something else is on screen now. */
  onDone(): void;
}

/** The ways for work to leave and to come: a link, a file, and what this browser keeps. */
export function SharePanel(props: SharePanelProps): JSX.Element {
  return (
    <div class="share">
      <LinkSection simulator={props.simulator} workplace={props.workplace} />
      <FileSection {...props} />
      <EmbedSection simulator={props.simulator} workplace={props.workplace} />
      <DeviceSection workplace={props.workplace} onDone={props.onDone} />
    </div>
  );
}
