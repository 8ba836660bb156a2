const gap = 6;
const margin = 8;

/** Puts a floating element under its anchor, or above where there is no room, inside the window. */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  // Measured where it has all the room: beside an edge it would be narrower than where it comes to stand.
  floating.style.setProperty("left", "0px");
  floating.style.setProperty("top", "0px");
  const size = floating.getBoundingClientRect();
  // The gutter that is kept for a scrollbar is no part of the page, and cuts what stands in it.
  const width = Math.min(document.documentElement.clientWidth, document.body.clientWidth);
  const left = Math.min(Math.max(at.left, margin), width - size.width - margin);
  const below = at.bottom + gap;
  const top = below + size.height + margin > window.innerHeight ? at.top - gap - size.height : below;
  floating.style.setProperty("left", `${Math.max(left, margin)}px`);
  floating.style.setProperty("top", `${Math.max(top, margin)}px`);
}
