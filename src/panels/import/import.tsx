import type { JSX } from "solid-js";
import { packageOfInline } from "../../session/own-package.ts";
import type { PanelProps } from "../panel.ts";
import { ImportPanel } from "./import-panel.tsx";

/** People's own data. Closed, it forgets what it held. */
export function Import(props: PanelProps): JSX.Element {
  return (
    <ImportPanel
      onImport={(inline) => {
        // First, so that the work on this programme is kept without it.
        props.onClose();
        props.session.bring(inline, (id) => packageOfInline(inline, id));
        props.onLeave();
      }}
    />
  );
}
