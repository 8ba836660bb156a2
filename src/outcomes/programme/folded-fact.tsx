import { type JSX, Show } from "solid-js";
import type { Figure } from "../../figure/figure.ts";
import { FactView } from "./fact-view.tsx";

/** More rows than this are folded, so that what follows is not far away. */
const mostRows = 16;

/** A table of the programme's page, under a line to press where it is long. */
export const FoldedFact = (props: { readonly figure: Figure; readonly summary: string }): JSX.Element => (
  <Show when={props.figure.table.rows.length > mostRows} fallback={<FactView figure={props.figure} />}>
    <details class="fact-fold">
      <summary>{props.summary}</summary>
      <FactView figure={props.figure} />
    </details>
  </Show>
);
