import { type JSX, Match, Switch } from "solid-js";
import "./icon.css";

export type IconName =
  | "close"
  | "plus"
  | "more"
  | "undo"
  | "redo"
  | "moon"
  | "projector"
  | "screen"
  | "down"
  | "up"
  | "reset"
  | "eye"
  | "range"
  | "book"
  | "language";

/** A small line drawing beside or instead of a word; never the only name of a control. */
export function Icon(props: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <Switch>
        <Match when={props.name === "close"}>
          <path d="M5 5l10 10M15 5L5 15" />
        </Match>
        <Match when={props.name === "plus"}>
          <path d="M10 4.5v11M4.5 10h11" />
        </Match>
        <Match when={props.name === "more"}>
          <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.4" />
        </Match>
        <Match when={props.name === "undo"}>
          <path d="M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />
        </Match>
        <Match when={props.name === "redo"}>
          <path d="M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />
        </Match>
        <Match when={props.name === "moon"}>
          <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z" />
        </Match>
        <Match when={props.name === "projector"}>
          <path d="M4 15.5L8 5h.6l4 10.5M5.3 12.2h6M13.5 9.5h4M15.5 7.5v4" />
        </Match>
        <Match when={props.name === "screen"}>
          <path d="M2.5 3.5h15M4 3.5v9h12v-9M10 12.5v2M6.5 17l3.5-2.5 3.5 2.5" />
        </Match>
        <Match when={props.name === "down"}>
          <path d="M10 3.5v9M6.5 9.3L10 12.8l3.5-3.5M4 16.5h12" />
        </Match>
        <Match when={props.name === "up"}>
          <path d="M10 12.8V3.8M6.5 7L10 3.5 13.5 7M4 16.5h12" />
        </Match>
        <Match when={props.name === "reset"}>
          <path d="M4.5 10a5.5 5.5 0 1 0 1.7-4M4 3.5v3.3h3.3" />
        </Match>
        <Match when={props.name === "eye"}>
          <path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z" />
          <circle cx="10" cy="10" r="2.2" />
        </Match>
        <Match when={props.name === "range"}>
          <path d="M3 10h14M3 6.5v7M17 6.5v7M10 8v4" />
        </Match>
        <Match when={props.name === "book"}>
          <path d="M10 5.5C8 4 5.5 3.7 3 4v11c2.5-.3 5 0 7 1.5 2-1.5 4.5-1.8 7-1.5V4c-2.5-.3-5 0-7 1.5zM10 5.5v11" />
        </Match>
        <Match when={props.name === "language"}>
          <circle cx="10" cy="10" r="7" />
          <path d="M3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14" />
        </Match>
      </Switch>
    </svg>
  );
}
