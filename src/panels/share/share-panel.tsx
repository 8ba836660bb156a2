import type { JSX } from "solid-js";
import type { PanelProps } from "../panel.ts";
import { DeviceSection } from "./device-section.tsx";
import { EmbedSection } from "./embed-section.tsx";
import { FileSection } from "./file-section.tsx";
import { LinkSection } from "./link-section.tsx";
import "./share-panel.css";

/** The ways for work to leave and to come: a link, a file, and what this browser keeps. */
export function SharePanel(props: PanelProps): JSX.Element {
  return (
    <div class="share">
      <LinkSection simulator={props.simulator} session={props.session} />
      <FileSection {...props} />
      <EmbedSection simulator={props.simulator} session={props.session} />
      <DeviceSection session={props.session} onDone={props.onLeave} />
    </div>
  );
}
