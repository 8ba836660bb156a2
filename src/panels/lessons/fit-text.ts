import { createEffect, onCleanup } from "solid-js";

/** Sizes that a text may have, the largest first: names of the scale in `tokens.css`. */
const sizes = ["3xl", "2xl", "xl", "l", "m"] as const;

/**
 * Gives a text with room of its own the largest size that needs no scrolling (as `data-size`). `state`: what its words
 * depend on. Within a state it is made smaller only, so that it does not jump under a hand that drags a guess; and what
 * somebody has unfolded in it is scrolled to instead.
 */
export function createFit(element: () => HTMLElement, state: () => unknown): void {
  let at = 0;
  const put = (next: number) => {
    at = next;
    element().dataset.size = sizes[at];
  };
  /** But for the key, which takes no room there. */
  const isUnfolded = () => element().querySelector("details[open]:not([data-key])") !== null;
  const shrink = () => {
    const on = element();
    if (isUnfolded()) return;
    while (on.scrollHeight > on.clientHeight + 1 && at < sizes.length - 1) put(at + 1);
  };
  let room = "";
  let frame = 0;
  const look = () => {
    const { clientWidth, clientHeight } = element();
    const now = `${clientWidth} ${clientHeight}`;
    if (now !== room && !isUnfolded()) put(0);
    room = now;
    shrink();
  };
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  createEffect(() => {
    state();
    observer.disconnect();
    for (const each of [element(), ...element().children]) observer.observe(each);
    put(0);
    shrink();
  });
  onCleanup(() => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
}
