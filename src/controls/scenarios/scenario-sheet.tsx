import { createSignal, createUniqueId, type JSX, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { placeBeside } from "../../ui/place-beside.ts";

const ScenarioForm = lazyPart(async () => (await import("./scenario-form.tsx")).ScenarioForm, null);

/** Opens a small sheet on the scenario that is worked on: its name and description, and what can be done with it. */
export function ScenarioSheet(props: {
  readonly simulator: Simulator;
  readonly place: number;
  readonly name: string;
}): JSX.Element {
  const { t } = useI18n();
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
        class="scenario-bar__more"
        aria-expanded={isOpen()}
        aria-controls={id}
        aria-label={t("app.scenarios.more", { name: props.name })}
        onClick={() => {
          sheet.togglePopover();
          placeBeside(sheet, button);
        }}
      >
        <Icon name="more" />
      </button>
      <div ref={sheet} id={id} class="scenario-sheet" popover="auto">
        <Show when={isOpen()}>
          <ScenarioForm
            simulator={props.simulator}
            place={props.place}
            name={props.name}
            onEnd={() => sheet.hidePopover()}
          />
        </Show>
      </div>
    </>
  );
}
