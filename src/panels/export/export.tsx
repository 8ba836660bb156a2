import type { JSX } from "solid-js";
import { ExportOf } from "../../features/app/taken-out/export-of.tsx";
import type { PanelProps } from "../panel.ts";

/** Everything that can be saved, and the way to the report. */
export function Export(props: PanelProps): JSX.Element {
  return (
    <ExportOf
      simulator={props.simulator}
      onReport={() => props.simulator.setView({ panel: null, reportOpen: true })}
    />
  );
}
