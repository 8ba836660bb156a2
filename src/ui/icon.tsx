import type { JSX } from "solid-js";
import "./icon.css";

/** The lines of each drawing, in a field of 20 by 20. */
const lines = {
  close: "M5 5l10 10M15 5L5 15",
  plus: "M10 4.5v11M4.5 10h11",
  more: "M4.2 10h.6M9.7 10h.6M15.2 10h.6",
  undo: "M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
  moon: "M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z",
  projector: "M4 15.5L8 5h.6l4 10.5M5.3 12.2h6M13.5 9.5h4M15.5 7.5v4",
  screen: "M2.5 3.5h15M4 3.5v9h12v-9M10 12.5v2M6.5 17l3.5-2.5 3.5 2.5",
  down: "M10 3.5v9M6.5 9.3L10 12.8l3.5-3.5M4 16.5h12",
  up: "M10 12.8V3.8M6.5 7L10 3.5 13.5 7M4 16.5h12",
  reset: "M4.5 10a5.5 5.5 0 1 0 1.7-4M4 3.5v3.3h3.3",
  eye: "M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM7.8 10a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0",
  range: "M3 10h14M3 6.5v7M17 6.5v7M10 8v4",
  language: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",
} as const;

export type IconName = keyof typeof lines;

/** A small line drawing beside or instead of a word; never the only name of a control. */
export function Icon(props: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={lines[props.name]} />
    </svg>
  );
}
