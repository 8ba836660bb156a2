import { createUniqueId, For, type JSX, Show } from "solid-js";
import "./segmented.css";
import "./tabs.css";

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  content(): JSX.Element;
}

export interface TabsProps<Value extends string> {
  /** Name of the row of tabs for those who hear it. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
  /** The panel is a card of its own, under the row of tabs. */
  readonly isCard?: boolean;
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs after the pattern of WAI-ARIA: arrow keys move and choose, only the chosen tab is in the tab order. */
export function Tabs<Value extends string>(props: TabsProps<Value>): JSX.Element {
  const id = createUniqueId();
  const buttons: HTMLButtonElement[] = [];
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = props.tabs.findIndex((tab) => tab.value === props.value);
    const next = move(at, props.tabs.length);
    const tab = props.tabs[next];
    if (tab === undefined) return;
    props.onChange(tab.value);
    buttons[next]?.focus();
  };
  return (
    <div class="tabs">
      <div class="tabs__list" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
        <For each={props.tabs}>
          {(tab, at) => (
            <button
              ref={(button) => {
                buttons[at()] = button;
              }}
              type="button"
              role="tab"
              class="tabs__tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === props.value}
              aria-controls={tab.value === props.value ? `${id}-panel` : undefined}
              tabIndex={tab.value === props.value ? 0 : -1}
              onClick={() => props.onChange(tab.value)}
            >
              {tab.label}
            </button>
          )}
        </For>
      </div>
      <div
        class="tabs__panel"
        classList={{ card: props.isCard ?? false }}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${props.value}`}
      >
        <For each={props.tabs}>{(tab) => <Show when={tab.value === props.value}>{tab.content()}</Show>}</For>
      </div>
    </div>
  );
}
