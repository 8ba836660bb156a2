import { createSignal, createUniqueId, type JSX, onMount, type ParentProps, Show } from "solid-js";
import { placeBeside } from "../../ui/place-beside.ts";

export interface AreaPopoverProps {
  /** What is chosen, for those who do not see the sentence. */
  readonly label: string;
  /** What stands in the sentence. */
  readonly text: string;
  readonly state: "changed" | "open" | undefined;
}

/** A value in a sentence that opens a small sheet with a control per area; Escape or a click elsewhere closes it. */
export function AreaPopover(props: ParentProps<AreaPopoverProps>): JSX.Element {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let sheet!: HTMLDivElement;
  onMount(() => {
    // Before it shows: its size must be known when it is placed.
    sheet.addEventListener("beforetoggle", (event) => setOpen(event.newState === "open"));
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        class="area-popover__button"
        data-state={props.state}
        aria-expanded={isOpen()}
        aria-controls={id}
        aria-label={`${props.label}: ${props.text}`}
        onClick={() => {
          sheet.togglePopover();
          placeBeside(sheet, button);
        }}
      >
        {props.text}
      </button>
      <div ref={sheet} id={id} class="area-popover" popover="auto">
        <Show when={isOpen()}>
          <fieldset class="area-popover__list">
            <legend class="area-popover__legend">{props.label}</legend>
            {props.children}
          </fieldset>
        </Show>
      </div>
    </>
  );
}
