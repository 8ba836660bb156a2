import { onCleanup, onMount } from "solid-js";

/** Keeps the height of an element in a property of the root while its owner is there: what stays in the window, other parts leave room for. */
export function keepHeight(property: `--${string}`, element: () => HTMLElement): void {
  onMount(() => {
    const { style } = document.documentElement;
    const on = element();
    const observer = new ResizeObserver(() => style.setProperty(property, `${on.offsetHeight}px`));
    observer.observe(on);
    onCleanup(() => {
      observer.disconnect();
      style.removeProperty(property);
    });
  });
}
