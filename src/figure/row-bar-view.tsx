import { For, type JSX } from "solid-js";
import type { RowBar } from "./row-bar.ts";
import "./row-bar.css";

/** The bar of one row: thin, without words, since the figures are beside it. */
export function RowBarView(props: { readonly bar: RowBar; readonly isHatched: boolean }): JSX.Element {
  return (
    <span
      class="row-bar"
      classList={{ "row-bar--range": props.bar.isRange ?? false }}
      aria-hidden="true"
      data-hatched={props.isHatched && !props.bar.isRange}
      style={{ "--zero": String(props.bar.zero) }}
    >
      <For each={props.bar.parts}>
        {(part) => (
          <span
            class="row-bar__part"
            data-vague={part.isVague}
            style={{
              "--from": String(part.from),
              "--size": String(part.to - part.from),
              "--key": `var(${part.colour})`,
            }}
          />
        )}
      </For>
      <For each={props.bar.marks}>
        {(mark) => <span class="row-bar__mark" style={{ "--at": String(mark) }} />}
      </For>
    </span>
  );
}
