const gap = 14;
const margin = 12;
const air = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card stands beside what it speaks of: below, above, right or left, whichever has room first; else at the
 * bottom of the window. All in pixels of the window.
 */
export function besideBox(
  target: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
) {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const across = Math.min(
    Math.max(target.left, margin),
    Math.max(margin, window.width - card.width - margin),
  );
  const down = Math.min(Math.max(target.top, margin), Math.max(margin, window.height - card.height - margin));
  const isRoom = (left: number, top: number) =>
    left >= margin &&
    top >= margin &&
    left + card.width + margin <= window.width &&
    top + card.height + margin <= window.height;
  const places = [
    { left: across, top: bottom + gap },
    { left: across, top: target.top - gap - card.height },
    { left: right + gap, top: down },
    { left: target.left - gap - card.width, top: down },
  ];
  return (
    places.find(({ left, top }) => isRoom(left, top)) ?? {
      left: Math.max(margin, (window.width - card.width) / 2),
      top: Math.max(margin, window.height - card.height - margin),
    }
  );
}

/** Puts the card of the tour beside its target and the ring around it. */
export function placeTour(card: HTMLElement, ring: HTMLElement, target: HTMLElement | null): void {
  const { clientWidth: width } = document.documentElement;
  const window = { width, height: innerHeight };
  const box = target?.getBoundingClientRect() ?? { left: 0, top: window.height, width, height: 0 };
  const { left, top } = besideBox(box, card.getBoundingClientRect(), window);
  card.style.setProperty("left", `${Math.round(left)}px`);
  card.style.setProperty("top", `${Math.round(top)}px`);
  ring.hidden = target === null;
  ring.style.setProperty("left", `${Math.round(box.left - air)}px`);
  ring.style.setProperty("top", `${Math.round(box.top - air)}px`);
  ring.style.setProperty("width", `${Math.round(box.width + 2 * air)}px`);
  ring.style.setProperty("height", `${Math.round(box.height + 2 * air)}px`);
}
