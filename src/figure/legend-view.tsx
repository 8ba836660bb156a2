import { For, type JSX } from "solid-js";
import type { LegendEntry } from "./legend.ts";
import { Sign } from "./sign.tsx";
import "./legend-view.css";

/** What the signs of a picture stand for, beside it on the page. */
export function LegendView(props: {
  readonly entries: readonly LegendEntry[];
  readonly label?: string;
}): JSX.Element {
  return (
    <ul class="legend plain-list" aria-label={props.label}>
      <For each={props.entries}>
        {(entry) => (
          <li class="legend__entry">
            <Sign entry={entry} />
            {entry.name}
          </li>
        )}
      </For>
    </ul>
  );
}
