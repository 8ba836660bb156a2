import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";
import { Icon } from "../ui/icon.tsx";
import type { Action } from "./action.ts";
import { actionsIn } from "./actions.ts";
import "./action-buttons.css";

/** The buttons of the actions in one place; a drawing has its name beside it where there is room. */
export function ActionButtons(props: {
  readonly simulator: Simulator;
  readonly place: Action["place"];
}): JSX.Element {
  const i18n = useI18n();
  // A page is made for one simulator.
  const context = { simulator: (() => props.simulator)(), i18n };
  return (
    <For each={actionsIn(props.place)}>
      {([id, action]) => (
        <button
          type="button"
          class="button action"
          classList={{ "button--quiet": !action.isProminent }}
          data-action={id}
          lang={action.lang?.(context)}
          title={action.icon && action.name(context)}
          aria-label={action.icon && action.name(context)}
          aria-pressed={action.isOn?.(context)}
          disabled={action.isEnabled?.(context) === false}
          onClick={() => action.run(context)}
        >
          <Show when={action.icon?.(context)} fallback={action.name(context)}>
            {(icon) => (
              <>
                <Icon name={icon()} />
                <span class="action__name">{action.name(context)}</span>
              </>
            )}
          </Show>
        </button>
      )}
    </For>
  );
}
