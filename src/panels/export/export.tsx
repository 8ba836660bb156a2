import type { JSX } from "solid-js";
import type { PanelProps } from "../panel.ts";
import { ExportOf } from "./export-of.tsx";

/** Everything that can be saved, and the way to the report. */
export function Export(props: PanelProps): JSX.Element {
  return (
    <ExportOf
      simulator={props.simulator}
      onReport={() => props.simulator.setView({ panel: null, reportOpen: true })}
    />
  );
}
