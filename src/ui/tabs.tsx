import { createMemo, createUniqueId, For, type JSX, Show, untrack } from "solid-js";
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
  /** The chosen tab; the first stands in for one that is not there. */
  readonly value: Value;
  onChange(value: Value): void;
  /** The panel is a card of its own, under the row of tabs. */
  readonly isCard?: boolean;
  /** The chosen tab is all there is: no row of tabs, and no way to another. */
  readonly isAlone?: boolean;
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
  const current = () =>
    props.tabs.some((tab) => tab.value === props.value) ? props.value : props.tabs[0]?.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = props.tabs.findIndex((tab) => tab.value === current());
    const next = move(at, props.tabs.length);
    const tab = props.tabs[next];
    if (tab === undefined) return;
    props.onChange(tab.value);
    buttons[next]?.focus();
  };
  // By their values: a new list with the same tabs, as when texts arrive, must not build a panel again under somebody's hand.
  const values = createMemo(() => props.tabs.map(({ value }) => value));
  const tabOf = (value: Value) => props.tabs.find((tab) => tab.value === value);
  const panel = () => (
    <For each={values()}>
      {(value) => <Show when={value === current()}>{untrack(() => tabOf(value)?.content())}</Show>}
    </For>
  );
  return (
    <div class="tabs">
      <Show when={!props.isAlone}>
        <div class="tabs__list" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
          <For each={values()}>
            {(value, at) => (
              <button
                ref={(button) => {
                  buttons[at()] = button;
                }}
                type="button"
                role="tab"
                class="tabs__tab"
                id={`${id}-${value}`}
                aria-selected={value === current()}
                aria-controls={value === current() ? `${id}-panel` : undefined}
                tabIndex={value === current() ? 0 : -1}
                onClick={() => props.onChange(value)}
              >
                {tabOf(value)?.label}
              </button>
            )}
          </For>
        </div>
      </Show>
      <Show
        when={!props.isAlone}
        fallback={
          <div class="tabs__panel" classList={{ card: props.isCard ?? false }}>
            {panel()}
          </div>
        }
      >
        <div
          class="tabs__panel"
          classList={{ card: props.isCard ?? false }}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${current()}`}
        >
          {panel()}
        </div>
      </Show>
    </div>
  );
}
