import type { JSX } from "solid-js";
import type { LegendEntry } from "./legend.ts";
import { SceneView } from "./scene-view.tsx";

const side = 14;

/** The sign of an entry of a legend, beside its name. */
export function Sign(props: { readonly entry: LegendEntry }): JSX.Element {
  return (
    <span class="sign">
      <SceneView scene={{ width: side, height: side, marks: props.entry.sign(side / 2, side / 2) }} />
    </span>
  );
}
