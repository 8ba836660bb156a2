import { createUniqueId, type JSX } from "solid-js";
import { placeBeside } from "./place-beside.ts";
import "./gloss.css";

export interface GlossProps {
  readonly term: string;
  readonly explanation: string;
}

/** A word with its explanation where it stands: a button that opens a small native popover, closed by Escape or a click elsewhere. */
export function Gloss(props: GlossProps): JSX.Element {
  const id = createUniqueId();
  let button!: HTMLButtonElement;
  let note!: HTMLSpanElement;
  return (
    <span class="gloss">
      <button
        ref={button}
        type="button"
        class="gloss__term"
        aria-describedby={id}
        onClick={() => {
          note.togglePopover();
          placeBeside(note, button);
        }}
      >
        {props.term}
      </button>
      <span ref={note} id={id} class="gloss__note" popover="auto" role="note">
        {props.explanation}
      </span>
    </span>
  );
}
