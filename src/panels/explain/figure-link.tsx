import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Illustrative } from "../../ui/illustrative.tsx";
import { placeBeside } from "../../ui/place-beside.ts";
import type { FigurePiece } from "./explain-piece.ts";

/** A figure in a sentence: a button that opens where it comes from. Made-up figures are hatched. */
export function FigureLink(props: { readonly piece: FigurePiece }): JSX.Element {
  const id = createUniqueId();
  let button!: HTMLButtonElement;
  let note!: HTMLSpanElement;
  const isMadeUp = () => props.piece.origins.some((origin) => origin.isMadeUp);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="figure-link"
        data-made-up={isMadeUp()}
        aria-describedby={id}
        onClick={() => {
          note.togglePopover();
          placeBeside(note, button);
        }}
      >
        {props.piece.text}
      </button>
      <span ref={note} id={id} class="gloss__note figure-link__note" popover="auto" role="note">
        <For each={props.piece.origins}>
          {(origin) => (
            <span class="figure-link__origin">
              <strong>{origin.title}</strong>
              <span>
                {origin.value}{" "}
                <Show when={origin.isMadeUp} fallback={<span class="fine">{origin.provenance}</span>}>
                  <Illustrative label={origin.provenance} />
                </Show>
              </span>
              <span class="fine">
                <Show when={origin.url} fallback={origin.source}>
                  {(url) => (
                    <a href={url()} target="_blank" rel="noreferrer">
                      {origin.source}
                    </a>
                  )}
                </Show>
              </span>
            </span>
          )}
        </For>
      </span>
    </>
  );
}
