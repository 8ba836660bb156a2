import { createSignal, createUniqueId, For, type JSX, onMount, Show } from "solid-js";
import { Icon, type IconName } from "./icon.tsx";
import { isListLetter, placeAfter } from "./list-keys.ts";
import { placeBeside } from "./place-beside.ts";
import "./menu.css";

/** One thing to choose from a menu. */
export interface MenuItem {
  /** Id of the action that it is, where it is one. */
  readonly action?: string;
  readonly name: string;
  /** Where the name alone does not say what it is about. */
  readonly label?: string | undefined;
  /** Language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly icon?: IconName | undefined;
  /** The key that does the same. */
  readonly shortcut?: string | undefined;
  /** For what is on or off: choosing it leaves the menu open, so that several can be set. */
  readonly isOn?: boolean | undefined;
  /** It stands there, and cannot be chosen now. */
  readonly isDisabled?: boolean | undefined;
  run(): void;
}

export interface MenuProps {
  /** What the button says. */
  readonly name: string;
  /** Where the name alone does not say what it is about. */
  readonly label?: string;
  readonly icon?: IconName;
  readonly isQuiet?: boolean;
  readonly items: readonly MenuItem[];
}

/**
 * A button with a menu under it, after the menu button pattern of the ARIA Authoring Practices: arrows, Home, End and
 * first letters move in it, Escape and a press elsewhere close it, and the focus is back on the button.
 */
export function Menu(props: MenuProps): JSX.Element {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let sheet!: HTMLDivElement;
  onMount(() => {
    sheet.addEventListener("beforetoggle", (event) => setOpen(event.newState === "open"));
  });
  const entries = () => [...sheet.querySelectorAll<HTMLElement>(".menu__item")];
  const open = (at: number) => {
    sheet.showPopover();
    placeBeside(sheet, button);
    entries().at(at)?.focus();
  };
  const close = () => {
    sheet.hidePopover();
    button.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Tab") return close();
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = placeAfter(
      event,
      at,
      all.map(({ textContent }) => textContent ?? ""),
      true,
    );
    // A letter is for the menu, not for the page's own keys.
    if (next !== null || isListLetter(event)) event.preventDefault();
    if (next !== null) all[next]?.focus();
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="button menu__button"
        classList={{ "button--quiet": props.isQuiet ?? false }}
        aria-haspopup="menu"
        aria-expanded={isOpen()}
        aria-controls={id}
        aria-label={props.label}
        onClick={() => (isOpen() ? close() : open(0))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open(event.key === "ArrowDown" ? 0 : -1);
        }}
      >
        <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
        {props.name}
      </button>
      <div
        ref={sheet}
        id={id}
        class="menu__sheet"
        popover="auto"
        role="menu"
        aria-label={props.label ?? props.name}
        onKeyDown={onKey}
      >
        <For each={props.items}>
          {(item) => (
            <button
              type="button"
              class="menu__item"
              {...(item.isOn === undefined
                ? { role: "menuitem" }
                : { role: "menuitemcheckbox", "aria-checked": item.isOn })}
              aria-label={item.label}
              aria-disabled={item.isDisabled === true ? true : undefined}
              tabIndex={-1}
              aria-keyshortcuts={item.shortcut}
              data-action={item.action}
              lang={item.lang}
              onClick={() => {
                if (item.isDisabled === true) return;
                if (item.isOn === undefined) close();
                item.run();
              }}
            >
              <Show when={item.icon}>{(icon) => <Icon name={icon()} />}</Show>
              {item.name}
              <Show when={item.shortcut}>
                {(shortcut) => (
                  <span class="menu__key" aria-hidden="true">
                    {shortcut()}
                  </span>
                )}
              </Show>
            </button>
          )}
        </For>
      </div>
    </div>
  );
}
