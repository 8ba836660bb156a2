import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";
import { Icon } from "../ui/icon.tsx";
import type { Action, MenuPlace } from "./action.ts";
import { actionsIn } from "./actions.ts";
import { signKeyOf } from "./sign-keys.ts";
import "./action-buttons.css";

/** The buttons of the actions in one place; a drawing has its name beside it where there is room. */
export function ActionButtons(props: {
  readonly simulator: Simulator;
  readonly place: Exclude<Action["place"], MenuPlace>;
}): JSX.Element {
  const i18n = useI18n();
  // A page is made for one simulator.
  const context = { simulator: (() => props.simulator)(), i18n };
  return (
    <For each={actionsIn(props.place)}>
      {([id, action]) => (
        <button
          type="button"
          class="button button--quiet action"
          data-action={id}
          title={action.icon && action.name(context)}
          aria-keyshortcuts={signKeyOf(action)}
          aria-label={action.icon && action.name(context)}
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
