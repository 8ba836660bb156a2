const gap = 6;
const margin = 8;

/** Puts a floating element under its anchor, or above where there is no room, inside the window. */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = floating.getBoundingClientRect();
  const left = Math.min(
    Math.max(at.left, margin),
    document.documentElement.clientWidth - size.width - margin,
  );
  const below = at.bottom + gap;
  const top = below + size.height + margin > window.innerHeight ? at.top - gap - size.height : below;
  floating.style.setProperty("left", `${Math.max(left, margin)}px`);
  floating.style.setProperty("top", `${Math.max(top, margin)}px`);
}
