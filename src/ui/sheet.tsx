import { createSignal, createUniqueId, type JSX, onMount, Show } from "solid-js";
import { placeBeside } from "./place-beside.ts";
import "./sheet.css";

export interface SheetProps {
  /** What the button shows. */
  readonly face: JSX.Element;
  /** Name of the button for readers, which begins or ends with what it shows. */
  readonly label: string;
  readonly buttonClass: string;
  /** Marks the button as changed or open, where it stands for a value. */
  readonly state?: "changed" | "open" | undefined;
  /** Class of the sheet, where it looks otherwise. */
  readonly sheetClass?: string;
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
    // Before it shows: its size must be known when it is placed.
    sheet.addEventListener("beforetoggle", (event) => {
      // What has the focus goes with the sheet.
      if (event.newState === "closed" && sheet.contains(document.activeElement)) button.focus();
      setOpen(event.newState === "open");
    });
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.buttonClass}
        data-state={props.state}
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
      <div ref={sheet} id={id} class={props.sheetClass ?? "small-sheet"} popover="auto">
        <Show when={isOpen()}>{props.content(() => sheet.hidePopover())}</Show>
      </div>
    </>
  );
}
