import { createSignal, type JSX, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { initialView } from "../../session/view-state.ts";
import { saveWork } from "./save-work.ts";
import "./broken-page.css";

/** Says that the page could not be shown with the work at hand, and offers the ways on from there. */
export function BrokenPage(props: {
  readonly simulator: Simulator;
  readonly session: Session;
  onAgain(): void;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().share.broken;
  const [isUnsaved, setUnsaved] = createSignal(false);
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  /** How it was looked at may be what cannot be shown: it is looked at as at first. */
  const again = () => {
    props.simulator.setView(initialView(props.simulator.package.programme));
    props.onAgain();
  };
  return (
    <main class="broken" data-broken>
      <h1 class="broken__title" tabindex="-1" ref={heading}>
        {x().title}
      </h1>
      <p>{x().kept}</p>
      <p>{x().what}</p>
      <div class="broken__buttons">
        <Show when={props.simulator.canUndo()}>
          <button
            type="button"
            class="button button--main"
            data-broken-undo
            onClick={() => {
              props.simulator.undo();
              again();
            }}
          >
            {x().undo}
          </button>
        </Show>
        <button type="button" class="button" data-broken-again onClick={again}>
          {x().again}
        </button>
        <button
          type="button"
          class="button"
          data-broken-save
          onClick={() => setUnsaved(!saveWork(props.simulator, props.session).ok)}
        >
          {i18n.dictionary().share.file.save}
        </button>
        <button type="button" class="button" data-broken-anew onClick={() => void props.session.beginNew()}>
          {i18n.dictionary().share.device.anew}
        </button>
      </div>
      <p role="status">
        <Show when={isUnsaved()}>{x().unsaved}</Show>
      </p>
      <p class="fine">{x().anewLead}</p>
    </main>
  );
}
