import { createMemo, For, type JSX } from "solid-js";
import type { LegendEntry } from "./legend.ts";
import { Sign } from "./sign.tsx";
import "./legend-view.css";

const looksOf = (entries: readonly LegendEntry[]): string =>
  JSON.stringify(entries.map(({ name, sign }) => [name, sign(0, 0)]));

/** What the signs of a picture stand for, beside it on the page: made anew only where it says something else, as pictures follow a hand. */
export function LegendView(props: {
  readonly entries: readonly LegendEntry[];
  readonly label?: string;
}): JSX.Element {
  const entries = createMemo(() => props.entries, undefined, {
    equals: (before, after) => looksOf(before) === looksOf(after),
  });
  return (
    <ul class="legend plain-list" aria-label={props.label}>
      <For each={entries()}>
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
