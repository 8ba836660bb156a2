import { onCleanup } from "solid-js";
import type { ActionContext, Shortcut } from "./action.ts";
import { actionsWithShortcuts } from "./actions.ts";
import { hasSignKeys } from "./sign-keys.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches("input, textarea, select") &&
      !target.matches("[type=range], [type=radio], [type=checkbox]")));

/** In a field whose text cannot be read yet the keys stay the field's own. */
const isUnread = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.ariaInvalid === "true";

function isPressed({ key, isControl = false, isShift = false }: Shortcut, event: KeyboardEvent): boolean {
  if (event.altKey || event.key.toLowerCase() !== key || (event.ctrlKey || event.metaKey) !== isControl)
    return false;
  if (isControl) return event.shiftKey === isShift && !isUnread(event.target);
  // On many keyboards a sign needs Shift.
  const isFree = !event.defaultPrevented && document.querySelector("dialog[open]") === null;
  return hasSignKeys() && isFree && !isTyping(event.target);
}

/** Runs actions by their keys, as long as the owner lasts. */
export function createShortcuts(context: ActionContext): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const found = actionsWithShortcuts.find(([, { shortcuts }]) =>
      shortcuts.some((shortcut) => isPressed(shortcut, event)),
    );
    if (found === undefined) return;
    event.preventDefault();
    found[1].run(context);
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));
}
