import { createSignal, createUniqueId, type JSX, onMount, Show } from "solid-js";
import { placeBeside } from "./place-beside.ts";
import "./sheet.css";

export interface SheetProps {
  /** What the button shows. */
  readonly face: JSX.Element;
  /** Name of the button for readers, which begins or ends with what it shows. */
  readonly label: string;
  readonly buttonClass: string;
  /** What is on the sheet; made anew each time it opens. `close`: takes the sheet away. */
  content(close: () => void): JSX.Element;
}

/** A button that opens a small sheet beside it; Escape or a press elsewhere takes it away. */
export function Sheet(props: SheetProps): JSX.Element {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let sheet!: HTMLDivElement;
  onMount(() => {
    sheet.addEventListener("beforetoggle", (event) => setOpen(event.newState === "open"));
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.buttonClass}
        aria-expanded={isOpen()}
        aria-controls={id}
        aria-label={props.label}
        onClick={() => {
          sheet.togglePopover();
          placeBeside(sheet, button);
        }}
      >
        {props.face}
      </button>
      <div ref={sheet} id={id} class="small-sheet" popover="auto">
        <Show when={isOpen()}>{props.content(() => sheet.hidePopover())}</Show>
      </div>
    </>
  );
}
