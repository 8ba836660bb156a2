import { type Accessor, createEffect, onCleanup } from "solid-js";

/** Takes the page out of reach of hands and keys, as long as `isHeld`; a dialog in front of it stays. Needs an owner. */
export function holdWhile(isHeld: Accessor<boolean>): void {
  const swallow = (event: KeyboardEvent) => event.stopImmediatePropagation();
  createEffect(() => {
    if (!isHeld()) return;
    document.body.inert = true;
    document.body.ariaBusy = "true";
    addEventListener("keydown", swallow, { capture: true });
    onCleanup(() => {
      document.body.inert = false;
      document.body.ariaBusy = null;
      removeEventListener("keydown", swallow, { capture: true });
    });
  });
}
