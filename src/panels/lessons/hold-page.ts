import { type Accessor, createEffect, onCleanup } from "solid-js";

/**
 * Marks the page while a pupil's link is open: what would end the lesson by one touch, another programme, an example or
 * a file, is not offered then (lesson-bar.css). Needs an owner, which takes the mark away.
 */
export function holdPage(isHeld: Accessor<boolean>): void {
  const page = document.documentElement;
  createEffect(() => page.toggleAttribute("data-held", isHeld()));
  onCleanup(() => page.removeAttribute("data-held"));
}
